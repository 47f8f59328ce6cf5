// `npm install` can write a lock file that `npm ci` refuses: an optional platform package that the
// registry did not serve that day is left out. Named here, before it costs somebody a red build.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const holes = [];
for (const [place, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`;
    if (!(nested in packages) && !(`node_modules/${name}` in packages)) holes.push(`${place}: ${name}`);
  }
}
if (holes.length > 0) {
  console.error(`package-lock.json lacks ${holes.length} optional packages:\n${holes.join('\n')}`);
  console.error('Pin the package that wants them to a version whose platform packages all exist.');
  process.exitCode = 1;
}
