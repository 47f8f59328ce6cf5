/** The program of a thread of a `Crew`: reads what it can claim, then does what else it is told to. */
import {parentPort} from 'node:worker_threads';
import {postingFiles} from '../posting-files.js';
import {prepareReading} from '../prepare-reading.js';
import {readBatch} from '../read-postings.js';
import {reasonOf} from '../reason-of.js';
import {searchIndexOf} from '../search-index-of.js';
import {Shelf} from '../shelf.js';
import {siteOf} from '../site-of.js';
import {Draft} from '../write-output.js';
import {Claims} from './claims.js';
import {
  BATCH,
  packPart,
  postingsOf,
  type ReadOrder,
  type ThreadMessage,
  type ThreadOrder,
} from './messages.js';

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.once('message', ({listed, options, now, claims: memory, shelf: descriptor}: ReadOrder) => {
  const claims = new Claims(memory);
  const {reading} = prepareReading(options, now);
  const shelf = new Shelf(descriptor);
  for (let batch = claims.next(); batch * BATCH < listed.length; batch = claims.next()) {
    const part = readBatch(listed.slice(batch * BATCH, (batch + 1) * BATCH), reading, {shelf});
    tell({kind: 'read', batch, part: packPart(part)});
  }
  tell({kind: 'read-all'});

  const site = siteOf(options, now);
  parentPort?.on('message', (order: ThreadOrder) => {
    if (order.kind === 'search') {
      tell({kind: 'searchable', search: searchIndexOf(order.board)});
      return;
    }
    const {piece} = order;
    if (!claims.claim(piece)) return;
    const draft = new Draft(options.out ?? '');
    try {
      for (const posting of postingsOf(order))
        for (const file of postingFiles(posting, site)) draft.write(file);
      tell({kind: 'written', piece, drafted: draft.drafted});
    } catch (error) {
      tell({kind: 'failed', reason: reasonOf(error), drafted: draft.drafted});
    }
  });
});
