import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, resolve, sep} from 'node:path';

/** A folder served on the loopback interface, on a port and hence an origin of its own. */
export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Answers that stand in for files, by pathname: a page made up by a test, a failure, a slow reply. */
  readonly answers: Map<string, RequestListener>;
  /** What was asked for, in order. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

export interface SiteRequest {
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

export interface SiteOptions {
  /** Lets pages of other origins read the files. */
  readonly cors?: boolean;
  /** Sent with every answer, for instance a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Else any that is free. */
  readonly port?: number;
}

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

export async function serve(
  folder: string,
  {cors = false, headers = {}, port: wanted = 0}: SiteOptions = {},
): Promise<Site> {
  const answers = new Map<string, RequestListener>();
  const requests: SiteRequest[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (cors) response.setHeader('access-control-allow-origin', '*');
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const {cookie, referer} = request.headers;
    requests.push({path: request.url ?? '', cookie, referer});
    const answer = answers.get(pathname) ?? fileAnswer(resolve(folder), pathname);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(wanted, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, answers, requests, close: () => close(server)};
}

function fileAnswer(root: string, pathname: string): RequestListener {
  return (_request, response) => {
    const path = join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    stat(path).then(
      (found) => {
        if (!found.isFile() || !path.startsWith(root + sep)) return response.writeHead(404).end();
        response.setHeader('content-type', CONTENT_TYPES.get(extname(path)) ?? 'application/octet-stream');
        return createReadStream(path).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed, failed) => server.close((error) => (error ? failed(error) : closed())));
}
