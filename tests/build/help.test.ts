import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runCommand} from '../support/run-command.js';

describe('job-board --help', () => {
  it('says the same options in both languages', async () => {
    const optionsOf = (text: string) =>
      text.match(/--[a-z-]+(?: [A-Za-z|]+)?/g)?.map((one) => one.split(' ')[0]);
    const english = (await runCommand('--help')).out;
    const french = (await runCommand('--help', '--lang', 'fr')).out;
    assert.match(english, /write the index/);
    assert.match(french, /écrit l’index/);
    assert.deepEqual(new Set(optionsOf(french)), new Set(optionsOf(english)));
  });
});
