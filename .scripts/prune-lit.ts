import type {Plugin} from 'vite';
import {LIT_HTML_CUTS, type Cut} from './lit-html-cuts.js';
import {REACTIVE_ELEMENT_CUTS} from './reactive-element-cuts.js';

/**
 * What no board ever reaches of Lit, as it stands in the files that Lit publishes: each text, and what stands
 * there instead. A Lit that is another one is refused, so that nobody upgrades without looking here.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  // One text for all boards, `board-styles.ts` as `one-sheet.ts` writes it: made a style sheet by the first of them.
  'css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    [
      'S=(s,o)=>{if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}}',
      'S=(s,e)=>{o||(o=new CSSStyleSheet).replaceSync(e),s.adoptedStyleSheets=[o]}',
    ],
    [',s=Symbol(),o=new WeakMap;', ',s=0;let o;'],
    [
      't=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      't=>t',
    ],
  ],
  'reactive-element.js': REACTIVE_ELEMENT_CUTS,
  'lit-html.js': LIT_HTML_CUTS,
  'lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['i._$litElement$=!0,', ''],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    [
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    ['update(t){const r=', 'update(){const r='],
    ['super.update(t)', 'this._$EM()'],
    ['render(){return r}', ''],
    ['i["finalized"]=!0;', ''],
  ],
};

/**
 * Lit would be more than a sixth of the script; what is left of it is as Lit's authors wrote it, but for the
 * reading of templates, which are plain ones: `collapse-templates.ts` refuses others.
 */
export function pruneLit(): Plugin {
  return {
    name: 'prune-lit',
    apply: 'build',
    transform: {
      filter: {id: /\/(?:css-tag|reactive-element|lit-html|lit-element)\.js$/},
      handler: (code, id) => ({code: prune(code, id.replace(/^.*\//, '')), map: null}),
    },
  };
}

/** @throws {Error} where this Lit is not the one that the list above was made for */
export function prune(code: string, file: string): string {
  return (CUTS[file] ?? []).reduce((kept, [text, instead]) => {
    if (kept.split(text).length !== 2) throw new Error(`Lit is another one now: ${file} has no ${text}`);
    return kept.replace(text, () => instead);
  }, code);
}
