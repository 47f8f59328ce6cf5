import assert from 'node:assert/strict';
import {mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {WrittenFiles} from '../../src/build/written-files.js';

describe('the files that earlier builds wrote', () => {
  let folder = '';
  let place = '';
  let written = new WrittenFiles();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'job-board-written-'));
    place = join(folder, 'index.json');
    written = new WrittenFiles();
    const temporary = join(folder, '.index.json.tmp');
    writeFileSync(temporary, 'mine');
    written.note(place, 'mine', temporary);
    renameSync(temporary, place);
  });

  afterEach(() => rmSync(folder, {recursive: true}));

  it('are known by what they hold', () => {
    assert.ok(written.holds(place, 'mine'));
    assert.ok(!written.holds(place, 'more'));
  });

  it('are looked at again when somebody else wrote there', () => {
    writeFileSync(place, 'his.');
    utimesSync(place, 1, 1);
    assert.ok(!written.holds(place, 'mine'));
    assert.ok(written.holds(place, 'his.'));
  });

  it('are read once when they were there already', () => {
    const found = new WrittenFiles();
    utimesSync(place, 1, 1);
    assert.ok(found.holds(place, 'mine'));
    writeFileSync(place, 'his.');
    utimesSync(place, 1, 1);
    assert.ok(found.holds(place, 'mine'), 'read again, though its time of change is the same');
  });

  it('are written anew when they are gone, or their writing was given up', () => {
    rmSync(place);
    assert.ok(!written.holds(place, 'mine'));
    written.note(place, 'next', folder);
    writeFileSync(place, 'mine');
    assert.ok(!written.holds(place, 'next'));
  });

  it('hold bytes as well as texts', () => {
    const bytes = new TextEncoder().encode('mine');
    assert.ok(!new WrittenFiles().holds(join(folder, 'none'), bytes));
    assert.ok(new WrittenFiles().holds(place, bytes));
    assert.ok(!new WrittenFiles().holds(place, new TextEncoder().encode('more')));
  });
});
