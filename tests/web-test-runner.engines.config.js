import {tsImport} from 'tsx/esm/api';

const {runnerConfig} = await tsImport('./support/engines/runner-config.ts', import.meta.url);
const {otherEngines} = await tsImport('./support/engines/other-engines.ts', import.meta.url);

export default runnerConfig(otherEngines());
