import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {boardSheet} from '../../.scripts/board-sheet.js';
import {shortenClasses, shortenSelectors, shortenSheet} from '../../.scripts/short-classes.js';

const classesOf = (styles: string): readonly string[] =>
  [...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

describe('names of classes in the scripts', () => {
  const whole = [...new Set(classesOf(boardSheet()))];

  it('are short, each another one, and those of the styles', () => {
    const short = whole.map(shortenClasses);
    assert.ok(whole.length > 50 && whole.includes('title-link'));
    assert.equal(new Set(short).size, whole.length);
    assert.deepEqual(
      short.filter((name) => name.length > 2),
      ['level-1'],
      'that one is put together while the page runs',
    );
    assert.deepEqual([...new Set(classesOf(shortenSheet(boardSheet())))], short);
  });

  it('are the same in either case, as a page without a doctype has them', () => {
    const short = whole.map((name) => shortenClasses(name).toLowerCase());
    assert.equal(new Set(short).size, whole.length);
  });

  it('are left alone in texts that are none', () => {
    for (const text of ['index.search', 'https://x.test/a.body', './search', 'the end.box', 'a part=title']) {
      assert.equal(shortenSelectors(text), text);
    }
    assert.equal(shortenClasses('list-view'), 'list-view');
  });

  it('come with short names for the properties that are the styles’ own', () => {
    const own = (styles: string): readonly string[] => [...new Set(styles.match(/--_[\w-]+/g))];
    const sheet = boardSheet();
    const short = own(shortenSheet(sheet));
    assert.equal(short.length, own(sheet).length);
    assert.ok(short.length > 10 && short.every((name) => /^--_jb-[a-z]{1,2}$/.test(name)));
    const open = /--job-board-[\w-]+/g;
    assert.deepEqual(shortenSheet(sheet).match(open), sheet.match(open));
  });

  it('leave numbers and values of the styles alone', () => {
    const rule = '.board{margin:.5em 0.75em;color:var(--job-board-text)}';
    assert.equal(shortenSheet(rule), rule.replace('board', shortenClasses('board')));
  });

  for (const file of ['dist/job-board.js', 'dist/job-board.iife.js']) {
    it(`are short wherever ${file} has markup, a selector or styles`, () => {
      const script = readFileSync(file, 'utf8');
      const named = [
        ...[...script.matchAll(/(?: class=|className[:=])["`]?([\w -]+)/g)].flatMap(([, names = '']) =>
          names.split(' '),
        ),
        ...[...script.matchAll(/querySelector(?:All)?\("\.([\w-]+)/g)].map(([, name = '']) => name),
        ...classesOf(/:host\{.*?\}(?=['"`][,;)])/s.exec(script)?.[0] ?? ''),
      ];
      assert.ok(new Set(named).size > 60, `${new Set(named).size} names`);
      assert.deepEqual(
        named.filter((name) => whole.includes(name) && name !== 'level-1'),
        [],
      );
    });
  }
});
