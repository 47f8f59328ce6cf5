import type {RemoteMode} from '../../contract/posting.js';
import {findEntry} from '../source-posting.js';
import {PLACE_KEYS, REMOTE_KEYS} from '../known-keys.js';
import type {Reading} from '../reading.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {asksForPresence, remoteModeOf, type RemoteMention} from './remote-mode.js';
import {fromFrontMatter, fromText, wordsOf} from './text/evidence.js';
import {foldText} from './text/fold.js';
import type {Sentence} from './text/sentences.js';

/** How far the work can be done from home: as the header says, else as the text does. */
export const readRemote: FieldReader<'remote'> = ({source, sentences}) => {
  const reading = inHeader(source) ?? inText(sentences);
  return reading ? {reading} : {};
};

/** A key of its own, or what the key of the place adds: "lieu: Toulouse, hybride". */
function inHeader(source: ReaderInput['source']): Reading<RemoteMode> | undefined {
  for (const [keys, label] of LABELS) {
    const entry = findEntry(source, ...keys);
    const value = foldText(entry?.values.join(', ') ?? '');
    const mention = remoteModeOf(`${label} : ${inWords(value)}`, 'terms');
    const mode = mention === 'unqualified' && label === 'teletravail' ? undefined : mention;
    if (entry && mode) return fromFrontMatter(settled(mode, []), entry);
  }
  return undefined;
}

const LABELS = [
  [REMOTE_KEYS, 'teletravail'],
  [PLACE_KEYS, 'lieu'],
] as const;

/** What a form would hold. */
function inWords(value: string): string {
  if (/^(?:true|vrai)$/.test(value)) return 'oui';
  if (/^(?:false|faux|0)$/.test(value)) return 'non';
  return /^\d$/.test(value) ? `${value} jours` : value;
}

function inText(sentences: readonly Sentence[]): Reading<RemoteMode> | undefined {
  const said = sentences.flatMap((sentence, at) => {
    const mode = remoteModeOf(withHeading(sentences, at), sentence.line.section);
    return mode ? [{mode, sentence}] : [];
  });
  const strongest = PRECEDENCE.flatMap((mode) => said.filter((mention) => mention.mode === mode))[0];
  if (!strongest) return undefined;
  const {mode, sentence} = strongest;
  return fromText(settled(mode, sentences), [wordsOf(sentence)]);
}

/** A heading that is but the word says how much of it in what follows, as a label does. */
function withHeading(sentences: readonly Sentence[], at: number): string {
  const [before, here, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (!here) return '';
  if (isBareHeading(here) && after && after.line.kind !== 'heading') return '';
  const isLabelled = before !== undefined && isBareHeading(before) && here.line.kind !== 'heading';
  return isLabelled && !BARE.test(here.folded) ? `teletravail : ${here.folded}` : here.folded;
}

function isBareHeading({line, folded}: Sentence): boolean {
  return line.kind === 'heading' && BARE_LINE.test(folded);
}

const BARE = /teletravail|a distance|remote/;
const BARE_LINE = /^[^a-z]{0,4}(?:le )?(?:teletravail|travail a distance|remote(?: work)?)[ :?]{0,3}$/;

/** A plain "télétravail" is the whole of it, unless the terms ask for being somewhere regularly. */
function settled(mode: RemoteMention, sentences: readonly Sentence[]): RemoteMode {
  if (mode === 'vague') return 'partial';
  if (mode === 'unqualified') return isBoundSomewhere(sentences) ? 'partial' : 'full';
  return mode;
}

/** A clear word outweighs a vague one. */
const PRECEDENCE: readonly RemoteMention[] = ['full', 'none', 'partial', 'unqualified', 'vague'];

function isBoundSomewhere(sentences: readonly Sentence[]): boolean {
  return sentences.some(({line, folded}) => line.section === 'terms' && asksForPresence(folded));
}
