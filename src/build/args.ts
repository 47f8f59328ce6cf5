import {parseArgs, type ParseArgsConfig} from 'node:util';
import {isDay} from '../contract/calendar.js';
import {LANGUAGE_TAG} from '../contract/parse-index.js';
import {nearest} from './nearest.js';
import type {MessageLanguage} from './problems/problem.js';
import {CONTACT_POLICIES, type ContactPolicy} from './remove-contacts.js';
import {UsageError} from './usage-error.js';

export const COMMANDS = ['build', 'check', 'explain'] as const;
export type Command = (typeof COMMANDS)[number];

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Options {
  readonly command: Command;
  /** Folders; for `explain`, files. At least one. */
  readonly paths: readonly string[];
  /** Only for `build`. */
  readonly out?: string;
  readonly directory?: string;
  /** File of the site's own words. */
  readonly vocabulary?: string;
  readonly baseUrl?: string;
  /** Address of the page with the board, absolute or as seen from the output folder. */
  readonly boardUrl?: string;
  /** File of the site's own frame around the pages. */
  readonly template?: string;
  /** `YYYY-MM-DD`; today if missing. */
  readonly now?: string;
  readonly title?: string;
  /** BCP 47 tag of the postings. */
  readonly lang: string;
  /** Of the messages: that of the postings where it is one of the two spoken here. */
  readonly messageLanguage: MessageLanguage;
  readonly contacts: ContactPolicy;
  readonly infer: boolean;
  readonly dedupe: boolean;
  readonly strict: boolean;
  readonly format: Format;
  readonly quiet: boolean;
  /** Go on building whenever something changes. */
  readonly watch: boolean;
}

const OPTIONS = {
  out: {type: 'string', short: 'o'},
  directory: {type: 'string'},
  'base-url': {type: 'string'},
  'board-url': {type: 'string'},
  template: {type: 'string'},
  now: {type: 'string'},
  title: {type: 'string'},
  lang: {type: 'string'},
  contacts: {type: 'string', default: 'open'},
  vocabulary: {type: 'string'},
  'no-infer': {type: 'boolean', default: false},
  dedupe: {type: 'boolean', default: false},
  strict: {type: 'boolean', default: false},
  format: {type: 'string', default: 'text'},
  watch: {type: 'boolean', default: false},
  quiet: {type: 'boolean', short: 'q', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false},
} as const satisfies ParseArgsConfig['options'];

/**
 * Reads the command line.
 *
 * @throws {UsageError} naming what is wrong and what would be right
 */
export function readArgs(argv: readonly string[]): Options | 'help' | 'help-fr' | 'version' {
  const {values, positionals} = parse(argv);
  if (values.help) return /^fr\b/i.test(values.lang ?? '') ? 'help-fr' : 'help';
  if (values.version) return 'version';
  const {lang = 'fr'} = values;
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError('say what to do: job-board build FOLDER --out DIR');
  const options: Options = {
    command: choice('command', COMMANDS, command),
    paths,
    ...(values.out !== undefined && {out: values.out}),
    ...(values.directory !== undefined && {directory: values.directory}),
    ...(values.vocabulary !== undefined && {vocabulary: values.vocabulary}),
    ...(values['base-url'] !== undefined && {baseUrl: checkBaseUrl(values['base-url'])}),
    ...(values['board-url'] !== undefined && {boardUrl: checkBoardUrl(values['board-url'])}),
    ...(values.template !== undefined && {template: values.template}),
    ...(values.now !== undefined && {now: checkDay(values.now)}),
    ...(values.title !== undefined && {title: values.title}),
    lang: checkLanguage(lang),
    messageLanguage: /^en\b/i.test(lang) ? 'en' : 'fr',
    contacts: choice('--contacts', CONTACT_POLICIES, values.contacts),
    infer: !values['no-infer'],
    dedupe: values.dedupe,
    strict: values.strict,
    format: choice('--format', FORMATS, values.format),
    quiet: values.quiet,
    watch: values.watch,
  };
  requirePaths(options);
  return options;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    const [, unknown] = /'--?([\w-]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const near =
      unknown === undefined || Object.hasOwn(OPTIONS, unknown)
        ? undefined
        : nearest(unknown, Object.keys(OPTIONS));
    if (unknown !== undefined && !Object.hasOwn(OPTIONS, unknown)) {
      throw new UsageError(
        `--${unknown} is not an option${near === undefined ? '' : `; did you mean --${near}?`}`,
      );
    }
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function requirePaths({command, paths, out, watch}: Options): void {
  if (paths.length === 0) {
    throw new UsageError(
      command === 'explain'
        ? 'name the posting: job-board explain FILE'
        : `name the folder of postings: job-board ${command} FOLDER`,
    );
  }
  if (command === 'explain' && watch) {
    throw new UsageError('--watch goes with build and check; explain ends by itself');
  }
  if (command === 'build' && out === undefined) {
    throw new UsageError(
      'say where to write: job-board build FOLDER --out DIR (job-board check FOLDER writes nothing)',
    );
  }
}

function choice<const T extends string>(name: string, choices: readonly T[], given: string): T {
  const chosen = choices.find((one) => one === given);
  if (chosen !== undefined) return chosen;
  const near = nearest(given, choices);
  throw new UsageError(
    `${name} must be one of ${choices.join(', ')}, not "${given}"${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
}

function checkDay(given: string): string {
  if (isDay(given)) return given;
  throw new UsageError(`--now must be a day that exists, such as 2026-11-22, not "${given}"`);
}

function checkLanguage(given: string): string {
  if (LANGUAGE_TAG.test(given)) return given;
  throw new UsageError(`--lang must be a language tag such as fr or en, not "${given}"`);
}

function checkBaseUrl(given: string): string {
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given;
  throw new UsageError(`--base-url must start with https:// (or http://), not "${given}"`);
}

/** As seen from the output folder, or absolute; no scheme but those of the web. */
function checkBoardUrl(given: string): string {
  const isSafe = /^https?:\/\//i.test(given)
    ? URL.canParse(given)
    : !/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(given);
  if (given.trim() !== '' && isSafe) return given;
  throw new UsageError(
    `--board-url must be the address of the page with the board, such as https://example.gouv.fr/jobs/ or ../, not "${given}"`,
  );
}
