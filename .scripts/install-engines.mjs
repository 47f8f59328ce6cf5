// Installs Firefox and WebKit for `npm run test:engines`, on Debian and as root. Elsewhere it says what to do.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const PACKAGES = new Map([
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['Xvfb', 'xvfb'],
]);

const missing = [...PACKAGES].filter(([program]) => !isInstalled(program)).map(([, name]) => name);
if (missing.length > 0) install(missing);

function isInstalled(program) {
  return process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function install(names) {
  const command = `apt-get install --yes --no-install-recommends ${names.join(' ')}`;
  if (!isInstalled('apt-get')) return giveUp(`They are Debian packages: use a Debian machine or container.`);
  if (process.getuid() !== 0) return giveUp(`As root: ${command}`);
  run('apt-get update --quiet');
  run(command);
}

function run(command) {
  const [program, ...words] = command.split(' ');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status} = spawnSync(program, words, {stdio: ['ignore', 'ignore', 'inherit'], env});
  if (status !== 0) giveUp(`This failed: ${command}`);
}

function giveUp(remedy) {
  console.error(`The tests in Firefox and WebKit need ${missing.join(', ')}. ${remedy}`);
  process.exit(1);
}
