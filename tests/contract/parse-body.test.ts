import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {MAX_BODY_DEPTH, type BodyNode} from '../../src/contract/body.js';
import {parseBody} from '../../src/contract/parse-body.js';

describe('parseBody', () => {
  it('gives back what was written', () => {
    const body: readonly BodyNode[] = [
      {tag: 'h', level: 2, children: ['Missions']},
      {tag: 'p', children: ['Lire ', {tag: 'a', href: 'https://a.example/', children: ['ici']}, {tag: 'br'}]},
      {tag: 'ol', start: 3, children: [{tag: 'li', children: ['trois']}]},
    ];
    assert.deepEqual(parseBody({id: 'a', body}), {body, similar: []});
  });

  it('keeps the text of what it does not allow', () => {
    assert.deepEqual(
      parseBody({
        body: [
          {tag: 'marquee', children: ['a', {tag: 'em', children: ['b']}]},
          {tag: 'a', href: 'javascript:alert(1)', children: ['c']},
          {tag: 'script', children: ['d']},
        ],
      })?.body,
      ['a', {tag: 'em', children: ['b']}, 'c', 'd'],
    );
  });

  it('copies nothing but what it knows', () => {
    assert.deepEqual(parseBody({body: [{tag: 'p', onclick: 'x', style: 'y', children: []}]})?.body, [
      {tag: 'p', children: []},
    ]);
  });

  it('answers undefined where there is no body', () => {
    for (const json of [null, [], {}, {body: 'text'}, 'text', 3]) assert.equal(parseBody(json), undefined);
  });

  it('stops at the greatest depth', () => {
    let nested: unknown = 'deep';
    for (let depth = 0; depth < 5000; depth += 1) nested = {tag: 'blockquote', children: [nested]};
    const text = JSON.stringify(parseBody({body: [nested]}));
    assert.equal(text.split('blockquote').length - 1, MAX_BODY_DEPTH);
  });

  it('reads three similar postings at most, and only ids', () => {
    const read = (similar: unknown) => parseBody({body: [], similar})?.similar;
    assert.deepEqual(read(['a', 3, 'b', 'c']), ['a', 'b']);
    for (const other of ['a', {0: 'a', length: 1}, null, 7]) assert.deepEqual(read(other), []);
  });

  it('takes any JSON whatever without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, similar) => {
        const read = parseBody({body: [json], similar});
        return Array.isArray(read?.body) && Array.isArray(read.similar);
      }),
    );
  });
});
