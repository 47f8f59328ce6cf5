/** The program of a thread of `readInParallel`: reads its share, and sends it on bit by bit. */
import {parentPort, workerData} from 'node:worker_threads';
import {prepareReading} from './prepare-reading.js';
import {packPart, type ReadTask} from './read-in-parallel.js';
import {readPostings} from './read-postings.js';

/** Small enough to be received while the other side reads on. */
const MESSAGE = 200;

const {listed, options, now} = workerData as ReadTask;
const {reading} = prepareReading(options, now);
for (let start = 0; start < listed.length; start += MESSAGE) {
  const part = await readPostings(listed.slice(start, start + MESSAGE), reading, () => {});
  parentPort?.postMessage(packPart(part));
}
