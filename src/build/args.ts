import {parseArgs, type ParseArgsConfig} from 'node:util';
import {isDay} from '../contract/calendar.js';
import {LANGUAGE_TAG} from '../contract/parse-index.js';
import {nearest} from './nearest.js';
import type {MessageLanguage} from './problems/problem.js';
import {CONTACT_POLICIES, type ContactPolicy} from './remove-contacts.js';
import {UsageError, type UsageWords} from './usage-error.js';
import {
  EXPLAIN_ENDS,
  NO_COMMAND,
  NO_FILE_NAMED,
  NO_OUTPUT,
  noFolderNamed,
  notABoardAddress,
  notAChoice,
  notADay,
  notALanguage,
  notAWebAddress,
  unknownOption,
  valueMissing,
  valueUnwanted,
} from './usage-words.js';

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
export function readArgs(argv: readonly string[]): Options | 'help' | 'version' {
  const {values, positionals} = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const {lang = 'fr'} = values;
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError(NO_COMMAND);
  const options: Options = {
    command: choice(undefined, COMMANDS, command),
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
    throw new UsageError(wordsOfParser(error instanceof Error ? error.message : String(error)));
  }
}

/** @param said by Node, which names the option between quotation marks, its short form first */
function wordsOfParser(said: string): UsageWords {
  const option = /'(?:-\w, )?(--?[^' ]+)/.exec(said)?.[1] ?? '';
  const name = option.replace(/^--?/, '');
  if (OPTION_NAMES.includes(name)) {
    return OPTIONS[name as keyof typeof OPTIONS].type === 'string'
      ? valueMissing(option)
      : valueUnwanted(option);
  }
  const near = name.length > 1 ? nearest(name, OPTION_NAMES) : undefined;
  return unknownOption(option, near === undefined ? undefined : `--${near}`);
}

const OPTION_NAMES = Object.keys(OPTIONS);

function requirePaths({command, paths, out, watch}: Options): void {
  if (paths.length === 0) {
    throw new UsageError(command === 'explain' ? NO_FILE_NAMED : noFolderNamed(command));
  }
  if (command === 'explain' && watch) {
    throw new UsageError(EXPLAIN_ENDS);
  }
  if (command === 'build' && !out) {
    throw new UsageError(NO_OUTPUT);
  }
}

function choice<const T extends string>(option: string | undefined, choices: readonly T[], given: string): T {
  const chosen = choices.find((one) => one === given);
  if (chosen !== undefined) return chosen;
  throw new UsageError(notAChoice(option, choices, given, nearest(given, choices)));
}

function checkDay(given: string): string {
  if (isDay(given)) return given;
  throw new UsageError(notADay(given));
}

function checkLanguage(given: string): string {
  if (LANGUAGE_TAG.test(given)) return given;
  throw new UsageError(notALanguage(given));
}

function checkBaseUrl(given: string): string {
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given;
  throw new UsageError(notAWebAddress(given));
}

/** As seen from the output folder, or absolute; no scheme but those of the web. */
function checkBoardUrl(given: string): string {
  const isSafe = /^https?:\/\//i.test(given)
    ? URL.canParse(given)
    : !/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(given);
  if (given.trim() !== '' && isSafe) return given;
  throw new UsageError(notABoardAddress(given));
}
