import {createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, sep} from 'node:path';
import type {Options} from './args.js';
import {buildBoard, type BuildOutcome} from './build-board.js';
import {formatProblem, summarize} from './report/text.js';
import {showProgress} from './show-progress.js';
import {watchBoard} from './watch-board.js';

/** The options of the command, by their names in camel case. */
export interface JobBoardPluginOptions extends Partial<
  Pick<
    Options,
    | 'directory'
    | 'vocabulary'
    | 'baseUrl'
    | 'boardUrl'
    | 'template'
    | 'now'
    | 'title'
    | 'lang'
    | 'contacts'
    | 'infer'
    | 'dedupe'
  >
> {
  /** Folders of postings. */
  readonly folders: readonly string[];
  /** Where the board's files are in the site. */
  readonly path?: string;
}

/** As much of Vite as the plugin knows, so that a site needs no certain version of it. */
interface DevServer {
  readonly middlewares: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  };
  readonly config: {readonly base: string; readonly logger: Logger};
  readonly httpServer: {once(event: 'close', listener: () => void): unknown} | null;
  readonly ws: {send(message: {type: 'full-reload'}): void};
}

interface Logger {
  info(text: string): void;
  warn(text: string): void;
}

interface BundleContext {
  emitFile(file: {type: 'asset'; fileName: string; source: Uint8Array}): string;
  warn(text: string): void;
}

export interface JobBoardPlugin {
  readonly name: 'job-board';
  configureServer(server: DevServer): Promise<void>;
  generateBundle(this: BundleContext): Promise<void>;
}

/**
 * A Vite plugin: `vite` builds the board, and again whenever a posting changes, and reloads the page;
 * `vite build` puts its files beside those of the site. Nothing is written into the project.
 */
export function jobBoard({folders, path = 'jobs/', ...given}: JobBoardPluginOptions): JobBoardPlugin {
  const place = path.replace(/^\/+|\/*$/g, '');
  const optionsFor = (out: string): Options => ({
    ...{command: 'build', lang: 'fr', contacts: 'open', infer: true, dedupe: false},
    ...given,
    ...{paths: folders, out, strict: false, format: 'text', quiet: false, watch: false},
    messageLanguage: given.lang?.startsWith('en') === true ? 'en' : 'fr',
  });
  return {
    name: 'job-board',
    async configureServer(server) {
      const out = mkdtempSync(join(tmpdir(), 'job-board-vite-'));
      const stop = new AbortController();
      const end = (): void => {
        stop.abort();
        rmSync(out, {recursive: true, force: true});
      };
      server.httpServer?.once('close', end);
      process.once('exit', end);
      server.middlewares.use(serveFolder(out, `${server.config.base}${place}/`));
      await watchInto(optionsFor(out), server, stop.signal);
    },
    async generateBundle() {
      const out = mkdtempSync(join(tmpdir(), 'job-board-vite-'));
      try {
        const outcome = await buildBoard(optionsFor(out), CONTEXT);
        for (const line of linesOf(outcome, optionsFor(out))) this.warn(line);
        for (const name of filesIn(out))
          this.emitFile({type: 'asset', fileName: `${place}/${name}`, source: readFileSync(join(out, name))});
      } finally {
        rmSync(out, {recursive: true, force: true});
      }
    },
  };
}

const CONTEXT = {today: (): Date => new Date(), progress: showProgress(undefined)};

/** Returns after the first build; those that follow reload the pages. */
function watchInto(options: Options, {config: {logger}, ws}: DevServer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let isFirst = true;
    const onBuilt = (outcome: BuildOutcome): void => {
      for (const line of linesOf(outcome, options)) logger.warn(line);
      if (!isFirst && outcome.changed !== 0) ws.send({type: 'full-reload'});
      isFirst = false;
      resolve();
    };
    const onFailed = (reason: string): void => logger.warn(`job-board: ${reason}`);
    watchBoard(options, CONTEXT, {onBuilt, onFailed}, signal).catch(reject);
  });
}

/** Errors, and the two lines in which a build is told; warnings are the command's to list. */
function linesOf({report: {problems, tally}}: BuildOutcome, {messageLanguage}: Options): readonly string[] {
  return [
    ...problems
      .filter(({severity}) => severity === 'error')
      .map((problem) => formatProblem(problem, messageLanguage)),
    `job-board: ${summarize(problems, tally, messageLanguage).join('; ')}`,
  ];
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.json', 'application/json; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

function serveFolder(folder: string, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = address.startsWith(base) ? decode(address.slice(base.length)) : undefined;
    const file = name === undefined ? undefined : join(folder, name);
    const type = CONTENT_TYPES.get(extname(name ?? ''));
    const isThere =
      file?.startsWith(folder + sep) === true && statSync(file, {throwIfNoEntry: false})?.isFile();
    if (!file || !isThere || type === undefined) {
      next();
      return;
    }
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-cache');
    createReadStream(file).pipe(response);
  };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
