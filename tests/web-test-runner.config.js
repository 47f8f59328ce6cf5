import {tsImport} from 'tsx/esm/api';

const {runnerConfig} = await tsImport('./support/engines/runner-config.ts', import.meta.url);
const {chromiumEngine} = await tsImport('./support/engines/chromium.ts', import.meta.url);

export default runnerConfig([await chromiumEngine().catch(giveUp)]);

function giveUp(error) {
  console.error(error.message);
  process.exit(1);
}
