import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {serve, type Site} from './serve.js';

/** The built demo as partners have it: their pages on one origin, our index on another. */
export interface DemoSite {
  readonly pages: Site;
  readonly indexes: Site;
  /** Where the index of the demo's boards is. */
  readonly indexUrl: string;
  close(): Promise<void>;
}

const DEMO = 'dist/demo';

/** Needs `npm run build` first. */
export async function openDemoSite(): Promise<DemoSite> {
  if (!existsSync(DEMO)) throw new Error(`${DEMO} is not there yet: run \`npm run build\`.`);
  const [pages, indexes] = await Promise.all([serve(DEMO), serve(join(DEMO, 'jobs'), {cors: true})]);
  for (const name of (await readdir(DEMO)).filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(DEMO, name), 'utf8');
    addPage(pages, `/${name}`, html.replace(/(<job-board[^>]* src=")\.\/jobs\//g, `$1${indexes.origin}/`));
  }
  const close = async (): Promise<void> => {
    await Promise.all([pages.close(), indexes.close()]);
  };
  return {pages, indexes, indexUrl: `${indexes.origin}/index.json`, close};
}

/** Puts a page of the test's own on a site. */
export function addPage(site: Site, pathname: string, html: string): void {
  site.answers.set(pathname, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
}
