import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import type {Engine} from './engine.js';
import {firefoxEngine} from './firefox.js';
import {webkitEngine} from './webkit.js';

/** Firefox and WebKit of this machine, or those of the two that ENGINES names. */
export function otherEngines(env: NodeJS.ProcessEnv = process.env): readonly Engine[] {
  const wanted = (env['ENGINES'] ?? 'firefox webkit').split(' ');
  const engines: Engine[] = [];
  if (wanted.includes('firefox')) engines.push(firefoxEngine(program('firefox-esr', env)));
  if (wanted.includes('webkit')) engines.push(webkitEngine(program('WebKitWebDriver', env), miniBrowser()));
  return engines;
}

function program(name: string, env: NodeJS.ProcessEnv): string {
  const places = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} is not installed: \`npm run test:engines\` installs it.`);
  return found;
}

/** In a folder named after the kind of processor. */
function miniBrowser(): string {
  const found = readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((place) => existsSync(place));
  if (found === undefined) throw new Error('WebKit’s MiniBrowser is not installed.');
  return found;
}
