// Builds the sample postings of data/ into the folder named first, as `job-board build` would.
// Some of them are broken on purpose: the command names them and says 1, the others are written.
import {spawnSync} from 'node:child_process';

const [out, ...options] = process.argv.slice(2);
if (!out) throw new Error('Name the folder to write: node .scripts/build-jobs.mjs dist/demo/jobs');

const {status} = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'src/build/cli.ts', 'build', 'data/postings', '--directory', 'data/directory']
    .concat(['--title', 'Offres d’emploi', '--lang', 'fr', '--board-url', '../index.html', '--out', out])
    .concat(options),
  {stdio: 'inherit'},
);
process.exitCode = status === 1 ? 0 : (status ?? 1);
