/** The program of a thread of a `Crew`: reads what it can claim, then writes what it can claim. */
import {parentPort, workerData} from 'node:worker_threads';
import {postingFiles} from '../posting-files.js';
import {prepareReading} from '../prepare-reading.js';
import {readBatch} from '../read-postings.js';
import {reasonOf} from '../reason-of.js';
import {Shelf} from '../shelf.js';
import {siteOf} from '../site-of.js';
import {Draft} from '../write-output.js';
import {Claims} from './claims.js';
import {BATCH, packPart, type ThreadData, type ThreadMessage, type WriteOrder} from './messages.js';

const {listed, options, now, claims: memory, shelf: descriptor} = workerData as ThreadData;
const claims = new Claims(memory);
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

const {reading} = prepareReading(options, now);
const shelf = new Shelf(descriptor);
for (let batch = claims.next(); batch * BATCH < listed.length; batch = claims.next()) {
  const part = readBatch(listed.slice(batch * BATCH, (batch + 1) * BATCH), reading, {shelf});
  tell({kind: 'read', batch, part: packPart(part)});
}
tell({kind: 'read-all'});

const site = siteOf(options, now);
parentPort?.on('message', ({piece, postings}: WriteOrder) => {
  if (!claims.claim(piece)) return;
  const draft = new Draft(options.out ?? '');
  try {
    for (const posting of postings) for (const file of postingFiles(posting, site)) draft.write(file);
    tell({kind: 'written', piece, drafted: draft.drafted});
  } catch (error) {
    tell({kind: 'failed', reason: reasonOf(error), drafted: draft.drafted});
  }
});
