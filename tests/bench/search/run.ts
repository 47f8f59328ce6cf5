/**
 * Quality, speed and weight of the text search beside other engines, over the same made postings, in one
 * run: `node --import tsx tests/bench/search/run.ts [number of postings…]`. Prints a table in Markdown.
 */
import {ENGINES} from './engines.js';
import {measureQuality, measureSpeed} from './measure.js';
import {makePostings} from './sample-postings.js';
import {makeQueries} from './sample-queries.js';

const counts = process.argv.slice(2).map(Number);
const queries = makeQueries();

for (const count of counts.length > 0 ? counts : [751, 10_000]) {
  const postings = makePostings(count);
  print(`\n${count} postings, ${queries.length} queries, Node ${process.versions.node}\n`);
  print('| engine | nDCG@10 | fits | nonsense that finds | ms a key p50 / p95 / max | kB (brotli) |');
  print('|---|---|---|---|---|---|');
  for (const {make, limit} of ENGINES) {
    if (count > limit) continue;
    const engine = make(postings);
    const {ndcg, fits, noise} = measureQuality(engine, queries, postings);
    const {p50, p95, max} = measureSpeed(
      engine,
      count > 1000 ? queries.filter((_query, at) => at % 5 === 0) : queries,
    );
    const times = [p50, p95, max].map((time) => time.toFixed(time < 10 ? 2 : 0)).join(' / ');
    const kilobytes = Math.round(engine.bytes / 1000);
    print(
      `| ${engine.name} | ${ndcg.toFixed(3)} | ${fits.toFixed(2)} | ${noise.toFixed(2)} | ${times} | ${kilobytes} |`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
