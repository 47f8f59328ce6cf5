import type {RequestListener, ServerResponse} from 'node:http';
import {gzipSync} from 'node:zlib';
import type {LoadFailure} from '../../src/element/load-error.js';

/** One way in which a host answers with something else than the index, or in another way. */
export interface HttpFault {
  readonly what: string;
  readonly answer: RequestListener;
  /** What the console says of it; nothing, unless it is worth an hour of the developer’s. */
  readonly told?: RegExp;
}

/** A fault after which there is no list: its kind in `job-board-error`, and what the console says. */
export interface FatalFault extends HttpFault {
  readonly kind: LoadFailure['kind'];
  readonly told: RegExp;
}

const JSON_TYPE = {'content-type': 'application/json'};
const LOGIN = '<!doctype html><title>Connexion</title><form action="/login"></form>';

/** Every fault of the table, around the text of a good index. */
export function httpFaults(index: string): {
  readonly harmless: readonly HttpFault[];
  readonly passing: readonly FatalFault[];
  readonly lasting: readonly FatalFault[];
} {
  const half = index.slice(0, index.length / 2);
  const length = Buffer.byteLength(index);
  return {
    harmless: [
      fault('has a byte order mark', text(`\uFEFF${index}`)),
      fault('is said to be plain text', text(index, {'content-type': 'text/plain'})),
      fault('is said to be a page', text(index, {'content-type': 'text/html'})),
      fault(
        'is said to be a picture that nobody may guess at',
        text(index, {'content-type': 'image/png', 'x-content-type-options': 'nosniff'}),
      ),
      fault('is of no type', text(index, {})),
      fault(
        'is said to be in another encoding',
        text(index, {'content-type': 'application/json; charset=windows-1252'}),
      ),
      fault(
        'is to be downloaded',
        text(index, {...JSON_TYPE, 'content-disposition': 'attachment; filename=index.json'}),
      ),
      fault('comes with 203, changed on its way', text(index, JSON_TYPE, 203)),
      fault(
        'is whole, though it says 206',
        text(index, {...JSON_TYPE, 'content-range': `bytes 0-${length - 1}/${length}`}, 206),
      ),
      fault('has moved to another path', (request, response) =>
        request.url?.endsWith('?moved')
          ? response.end(index)
          : response.writeHead(302, {location: '?moved'}).end(),
      ),
      fault('comes in many small pieces', (_request, response) => drip(response, index, 4000, 1)),
      fault('sets a cookie', text(index, {...JSON_TYPE, 'set-cookie': 'spy=1; SameSite=None; Secure'})),
      fault('is followed by white space without end in sight', text(index + ' '.repeat(5_000_000))),
      {
        what: 'is in Latin-1',
        answer: (_request, response) =>
          response.writeHead(200, JSON_TYPE).end(Buffer.from(index.replace(/[^\0-\xFF]/g, '?'), 'latin1')),
        told: /is not UTF-8/,
      },
    ],
    passing: [
      ...[408, 429, 500, 501, 502, 503, 504, 507, 520].map((code) =>
        fatal(`is answered with ${code}`, status(code), 'status', new RegExp(`HTTP status ${code}`)),
      ),
      fatal(
        'is answered with 429 and an hour to wait',
        status(429, {'retry-after': '3600'}),
        'status',
        /HTTP status 429/,
      ),
      fatal(
        'is answered with a page that says 503',
        text(LOGIN, {'content-type': 'text/html'}, 503),
        'status',
        /HTTP status 503/,
      ),
      unreachable('moves in a circle', ({url = ''}, response) =>
        response.writeHead(301, {location: url}).end(),
      ),
      unreachable('moves to another site that lets nobody read it', ({headers, socket, url}, response) => {
        const isThere = headers.host?.startsWith('localhost');
        if (isThere) response.removeHeader('access-control-allow-origin');
        else response.writeHead(302, {location: `http://localhost:${socket.localPort}${url}`});
        response.end(index);
      }),
      unreachable('moves to what is no address', status(302, {location: 'http://[::bad'})),
      unreachable('moves nowhere', status(302, {location: 'data:application/json,{}'})),
      unreachable('is hung up on before an answer', ({socket}) => socket.destroy()),
      unreachable('is hung up on within the headers', ({socket}) =>
        socket.end('HTTP/1.1 200 OK\r\naccess-contr'),
      ),
      unreachable('is answered in no HTTP', ({socket}) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n')),
      unreachable('is hung up on midway', raw([`content-length: ${length}`], half)),
      unreachable('is longer by its own account than it is', raw([`content-length: ${length + 100}`], index)),
      unreachable('is of two lengths', raw([`content-length: ${length}`, 'content-length: 7'], index)),
      unreachable('is in broken pieces', raw(['transfer-encoding: chunked'], `zz\r\n${index}`)),
      unreachable(
        'lacks its last piece',
        raw(['transfer-encoding: chunked'], `${Buffer.byteLength(half).toString(16)}\r\n${half}\r\n`),
      ),
      unreachable(
        'is not packed, though it says so',
        text(index, {...JSON_TYPE, 'content-encoding': 'gzip'}),
      ),
      unreachable(
        'is not packed with Brotli, though it says so',
        text(index, {...JSON_TYPE, 'content-encoding': 'br'}),
      ),
      unreachable('may not be read by other sites', cors()),
      unreachable('may be read by another site only', cors('https://ailleurs.example')),
      unreachable('may be read by two sites, which is no header', cors('*, *')),
      unreachable('may be read by all, said twice', cors(['*', '*'])),
      unreachable('may be read by “null”', cors('null')),
    ],
    lasting: [
      ...[304, 400, 401, 402, 403, 404, 405, 406, 410, 418, 421, 451].map((code) =>
        fatal(`is answered with ${code}`, status(code), 'status', new RegExp(`HTTP status ${code}`)),
      ),
      fatal(
        'asks for a password',
        status(401, {'www-authenticate': 'Basic realm="offres"'}),
        'status',
        /HTTP status 401/,
      ),
      fatal('is answered with 204', status(204), 'empty', /is empty/),
      fatal('is answered with 205', status(205), 'empty', /is empty/),
      fatal(
        'is a part, with 206',
        text(half, {...JSON_TYPE, 'content-range': `bytes 0-${half.length}/${length}`}, 206),
        'json',
        /cut off/,
      ),
      fatal(
        'moves to a page that wants a login',
        (request, response) =>
          request.url?.endsWith('?login')
            ? response.end(LOGIN)
            : response.writeHead(302, {location: '?login'}).end(),
        'html',
        /HTML page/,
      ),
      fatal('is a page', text(LOGIN, {'content-type': 'text/html'}), 'html', /HTML page/),
      fatal('is a page that calls itself JSON', text(LOGIN), 'html', /HTML page/),
      fatal(
        'is XML',
        text('<?xml version="1.0"?><offres/>', {'content-type': 'application/xml'}),
        'html',
        /HTML page/,
      ),
      fatal('is empty', text(''), 'empty', /is empty/),
      fatal('is white space', text(' \r\n\t '), 'empty', /is empty/),
      fatal('is a mark of byte order and nothing else', text('\uFEFF'), 'empty', /is empty/),
      fatal('is cut short', text(half), 'json', /cut off/),
      fatal(
        'is shorter by its own account than it is',
        raw(['content-length: 100'], index),
        'json',
        /cut off/,
      ),
      fatal('is packed, and cut short', packed(gzipSync(index).subarray(0, 3000)), 'json', /cut off/),
      fatal('is packed, and does not say so', text(gzipSync(index)), 'json', /is not JSON/),
      fatal('is in UTF-16', text(Buffer.from(`\uFEFF${index}`, 'utf16le')), 'json', /is not JSON/),
      fatal('is twice in a file', text(index + index), 'json', /is not JSON/),
      fatal('is JSON with an anti-hijacking prefix', text(`)]}',\n${index}`), 'json', /is not JSON/),
      fatal(
        'is a script',
        text(`callback(${index})`, {'content-type': 'text/javascript'}),
        'json',
        /is not JSON/,
      ),
      fatal('is a list', text('[]'), 'format', /expected a JSON object/),
      fatal('is a text', text('"index"'), 'format', /expected a JSON object/),
      fatal('is null', text('null'), 'format', /expected a JSON object/),
      fatal('is a number', text('42'), 'format', /expected a JSON object/),
      fatal(
        'is an error in JSON',
        text('{"error":{"code":500}}'),
        'version',
        /version: expected 1, found none/,
      ),
      fatal('is of another version', text('{"version":2,"postings":[]}'), 'version', /found version 2/),
      fatal('is without postings', text('{"version":1}'), 'format', /postings: expected a list/),
      fatal('is nested a hundred thousand deep', text('['.repeat(100_000)), 'json', /is not JSON/),
      fatal('never ends', endless, 'size', /larger than 100 MB/),
    ],
  };
}

/** What takes longer than the board waits. */
export function slowAnswers(index: string): readonly FatalFault[] {
  const late = /did not arrive within 15 seconds/;
  return [
    fatal('is never answered', () => {}, 'timeout', late),
    fatal(
      'comes no further than its headers',
      (_request, response) => {
        response.writeHead(200, JSON_TYPE).flushHeaders();
      },
      'timeout',
      late,
    ),
    fatal('drips', (_request, response) => drip(response, index, 1, 50), 'timeout', late),
    fatal(
      'stops midway',
      (_request, response) => {
        response.writeHead(200, JSON_TYPE).write(index.slice(0, index.length / 2));
      },
      'timeout',
      late,
    ),
  ];
}

function fault(what: string, answer: RequestListener): HttpFault {
  return {what, answer};
}

function fatal(what: string, answer: RequestListener, kind: FatalFault['kind'], told: RegExp): FatalFault {
  return {what, answer, kind, told};
}

function unreachable(what: string, answer: RequestListener): FatalFault {
  return fatal(what, answer, 'network', /could not be fetched/);
}

function text(
  body: string | Uint8Array,
  headers: Record<string, string> = JSON_TYPE,
  code = 200,
): RequestListener {
  return (_request, response) => response.writeHead(code, headers).end(body);
}

function packed(body: Uint8Array): RequestListener {
  return text(body, {...JSON_TYPE, 'content-encoding': 'gzip'});
}

function status(code: number, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => response.writeHead(code, headers).end();
}

/** Another permission to read than the one that the site gives. */
function cors(allowed?: string | string[]): RequestListener {
  return (_request, response) => {
    response.removeHeader('access-control-allow-origin');
    if (allowed !== undefined) response.setHeader('access-control-allow-origin', allowed);
    response.writeHead(200, JSON_TYPE).end('{"version":1,"postings":[]}');
  };
}

/** Written past Node's HTTP, which would put it right. */
function raw(headers: readonly string[], body: string): RequestListener {
  const head = ['HTTP/1.1 200 OK', 'access-control-allow-origin: *', 'connection: close', ...headers];
  return ({socket}) => socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function drip(response: ServerResponse, index: string, size: number, pause: number): void {
  response.writeHead(200, JSON_TYPE);
  let at = 0;
  const timer = setInterval(() => {
    response.write(index.slice(at, (at += size)));
    if (at >= index.length || response.destroyed) {
      clearInterval(timer);
      response.end();
    }
  }, pause);
}

/** White space, as fast as it is taken. */
const endless: RequestListener = (_request, response) => {
  const piece = Buffer.alloc(4_000_000, ' ');
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.writeHead(200, JSON_TYPE).on('drain', pour);
  pour();
};
