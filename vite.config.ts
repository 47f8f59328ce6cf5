import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {collapseTemplates} from './.scripts/collapse-templates.js';
import {LANGUAGE_FILES, languageFiles} from './.scripts/language-files.js';
import {oneSheet} from './.scripts/one-sheet.js';
import {pruneFuse} from './.scripts/prune-fuse.js';
import {pruneLit} from './.scripts/prune-lit.js';
import {jobBoard} from './src/build/vite-plugin.js';
import {VERSION} from './src/element/version.js';
import {minify, type CompressOptions} from 'terser';
import {build, defineConfig, type Plugin, type UserConfig} from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * `vite` serves the demo; `vite build --mode module`, `classic`, or the name of a language makes a script
 * file, `--mode command` the command, and `--mode configurator` the script of the demo's own page.
 */
export default defineConfig(({command, mode}): UserConfig => {
  if (command === 'serve') return demoServer();
  const language = LANGUAGE_FILES.find((name) => name === mode);
  if (language !== undefined) return languageBuild(language);
  if (mode === 'command') return commandBuild();
  if (mode === 'configurator') return configuratorBuild();
  return mode === 'classic' ? scriptBuild('iife', 'classic') : scriptBuild('es', 'define');
});

/** One self-contained file: no site should have to publish, or allow, a second one. */
function scriptBuild(format: 'es' | 'iife', entry: 'define' | 'classic'): UserConfig {
  return {
    publicDir: false,
    plugins: [
      collapseTemplates(),
      oneSheet(),
      pruneFuse(),
      pruneLit(),
      languageFiles(format),
      squeeze(SHORT_NAMES),
    ],
    build: {
      outDir: at('dist'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: at(`src/element/${entry}.ts`), name: 'JobBoard', formats: [format]},
      rolldownOptions: {
        output: {
          entryFileNames: format === 'iife' ? 'job-board.iife.js' : 'job-board.js',
          codeSplitting: false,
          // Without it the ES format keeps its whitespace; without the other it loses the notices of licences.
          minify: true,
          comments: {legal: true, annotation: false},
        },
      },
    },
  };
}

/** What the script loads when a page wants it: words and how they are counted, nothing that it has itself. */
function languageBuild(language: string): UserConfig {
  return {
    publicDir: false,
    plugins: [squeeze()],
    build: {
      outDir: at('dist'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: at(`src/i18n/${language}.ts`), formats: ['es']},
      rolldownOptions: {output: {entryFileNames: `job-board.${language}.js`, minify: true}},
    },
  };
}

/**
 * The command and the program of its threads, in few files instead of 280, packages and all: to find and to
 * read so many cost every thread of every build a third of a second.
 */
function commandBuild(): UserConfig {
  return {
    publicDir: false,
    plugins: [withoutEngines(), plainFields()],
    ssr: {noExternal: true},
    build: {
      ssr: true,
      outDir: at('dist/command'),
      target: 'node20',
      sourcemap: true,
      license: {fileName: 'licenses.md'},
      rolldownOptions: {
        input: {cli: at('src/build/cli.ts'), thread: at('src/build/threads/thread.ts')},
        output: {
          // All in one folder: the program of the threads is looked for beside whoever starts it.
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Each thread reads it all; names stay, for whoever has to report a fault.
          minify: {compress: false, mangle: false},
        },
      },
    },
  };
}

/** gray-matter's own engines, one of which runs what it is given: `front-matter-engine.ts` lets none of them in. */
function withoutEngines(): Plugin {
  return {
    name: 'without-engines',
    load: (id) => (id.endsWith('/gray-matter/lib/engines.js') ? 'module.exports = {};' : undefined),
  };
}

/** markdown-it's fields, each defined by four calls in what it publishes, as plain assignments. */
function plainFields(): Plugin {
  const field = /_defineProperty\(\s*this,\s*(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?"(\w+)",\s*/g;
  return {
    name: 'plain-fields',
    transform(code, id) {
      if (!id.endsWith('/markdown-it/dist/markdown-it.mjs')) return undefined;
      const plain = code.replace(field, '(this.$1 = ');
      if (plain === code)
        this.error('markdown-it defines its fields otherwise now: see whether this is still needed');
      return {code: plain, map: null};
    },
  };
}

/** The demo's one script of its own. */
function configuratorBuild(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: at('dist/demo'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: at('demo/configurator/main.ts'), formats: ['es']},
      rolldownOptions: {output: {entryFileNames: 'configurator.js', codeSplitting: false, minify: true}},
    },
  };
}

/** What the second minifier may do, here and where sizes are measured. */
const compress = JSON.parse(readFileSync(at('.scripts/compress.json'), 'utf8')) as CompressOptions;

/** Names of our own that nobody outside the script says: `tests/repo/short-names.test.ts` watches that. */
const SHORT_NAMES = JSON.parse(readFileSync(at('.scripts/short-names.json'), 'utf8')) as readonly string[];

/**
 * A second minifier over the first one's work: together they are 2 % better than either. Each notice of a
 * licence stands once, at the end.
 *
 * @param names of properties that it may shorten
 */
function squeeze(names: readonly string[] = []): Plugin {
  return {
    name: 'squeeze',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const options = {
          ecma: 2020,
          module: true,
          compress,
          mangle: {properties: {regex: new RegExp(`^(${names.join('|')})$`)}},
          format: {comments: false},
        } as const;
        const notices = new Set(chunk.code.match(/\/\*(?:!|\*\s*\* @license)[^]*?\*\//g));
        const code = (await minify(chunk.code, options)).code ?? chunk.code;
        chunk.code = await smallest([code, ...notices].join('\n'));
      }
    },
  };
}

/**
 * The same program under other names: with which letters they are given out moves what brotli makes of it by a
 * hundred bytes, and nobody can tell beforehand how.
 */
async function smallest(code: string): Promise<string> {
  const measured = (text: string): {readonly text: string; readonly size: number} => ({
    text,
    size: brotliCompressSync(text).length,
  });
  const others = ['', 't', 'i', 'n', 'o'].map(async (left) => {
    const mangle = {reserved: [...left]};
    return (
      (await minify(code, {module: true, compress: false, mangle, format: {comments: 'all'}})).code ?? code
    );
  });
  const all = [code, ...(await Promise.all(others))].map(measured);
  return all.reduce((best, one) => (one.size < best.size ? one : best)).text;
}

/** The demo pages as they are published, over the sources: the address of the script is the only change. */
function demoServer(): UserConfig {
  return {
    root: at('demo'),
    publicDir: false,
    // The examples for frameworks have dependencies of their own.
    optimizeDeps: {entries: ['*.html']},
    plugins: [scriptsFromSource(), sampleJobs()],
    server: {fs: {allow: [at('.')]}},
  };
}

/** The sample postings, built again whenever one is edited. */
function sampleJobs(): Plugin {
  return jobBoard({
    folders: [at('data/postings')],
    directory: at('data/directory'),
    boardUrl: '../index.html',
    title: 'Offres d’emploi',
  });
}

/** What stands in for the built scripts, by the ends of their addresses. */
const SOURCES = [
  ['/job-board.js', at('src/element/define.ts')],
  ['/configurator.js', at('demo/configurator/main.ts')],
] as const;

function scriptsFromSource(): Plugin {
  return {
    name: 'scripts-from-source',
    resolveId: (id) => SOURCES.find(([script]) => id.endsWith(script))?.[1],
    configureServer({middlewares}) {
      middlewares.use('/snippets.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({version: VERSION, folder: `job-board-${VERSION}`, files: []}));
      });
      middlewares.use('/job-board.iife.js', (_request, response, next) => {
        build({configFile: at('vite.config.ts'), mode: 'classic', logLevel: 'warn', build: {write: false}})
          .then((built) => {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.end(firstCode(built));
          })
          .catch(next);
      });
    },
  };
}

function firstCode(built: Awaited<ReturnType<typeof build>>): string {
  const bundle = Array.isArray(built) ? built[0] : built;
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  return chunk?.code ?? '';
}
