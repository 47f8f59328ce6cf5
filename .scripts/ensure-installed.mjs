// Runs before `npm start` and `npm test`: on a fresh clone, or after package-lock.json changed, it
// installs first. npm's own record of what is in node_modules tells, so `npm ci` is never run twice.
import {execSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';

if (!isInstalled()) execSync('npm ci', {stdio: 'inherit'});

function isInstalled() {
  try {
    const wanted = readPackages('package-lock.json');
    const installed = readPackages('node_modules/.package-lock.json');
    // Platform packages for other machines are wanted by the lock file and rightly absent.
    const missing = Object.keys(wanted).filter((place) => place !== '' && !installed[place]);
    return (
      missing.every((place) => wanted[place].optional) &&
      Object.entries(installed).every(([place, entry]) => isDeepStrictEqual(entry, wanted[place]))
    );
  } catch {
    return false;
  }
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
