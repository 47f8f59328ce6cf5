import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {parseFeed} from 'feedsmith';
import {aFolder} from '../../support/a-folder.js';
import {BASE_URL} from '../../support/a-site.js';
import {runCommand} from '../../support/run-command.js';

/** The sample postings' feeds, as a library that reads the feeds of the whole web takes them. */
it('a feed reader finds the same postings in both feeds', async (context) => {
  const out = aFolder(context);
  await runCommand(
    'build',
    'data/postings',
    '--directory',
    'data/directory',
    '--out',
    out,
    '--base-url',
    BASE_URL,
  );
  const atom = parseFeed(readFileSync(join(out, 'feed.xml'), 'utf8'));
  const json = parseFeed(readFileSync(join(out, 'feed.json'), 'utf8'));
  assert.equal(atom.format, 'atom');
  assert.equal(json.format, 'json');
  const entries = atom.feed.entries ?? [];
  const items = json.feed.items ?? [];
  assert.ok(entries.length >= 24, `${entries.length} entries`);
  assert.deepEqual(
    entries.map(({id, title, content}) => ({id, title: title?.value, html: content?.value})),
    items.map(({id, title, content_html: html}) => ({id, title, html})),
  );
  assert.deepEqual(
    entries.map(({links}) => links?.[0]?.href),
    items.map(({url}) => url),
  );
});
