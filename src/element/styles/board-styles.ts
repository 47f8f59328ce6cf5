import type {CSSResultGroup} from 'lit';
import {base} from './base.js';
import {controls} from './controls.js';
import {detail} from './detail.js';
import {list} from './list.js';
import {media} from './media.js';
import {states} from './states.js';
import {tokens} from './tokens.js';

/** Constructable style sheets: a page's `style-src` has no say in them, and none is injected. */
export const boardStyles: CSSResultGroup = [tokens, base, controls, list, detail, states, media];
