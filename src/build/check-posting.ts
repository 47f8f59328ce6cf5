import {parseIndex} from '../contract/parse-index.js';
import {INDEX_VERSION, type Posting} from '../contract/posting.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';

/** A record that every reader of the index accepts whole; none if it lacks what it can't do without. */
export interface CheckedPosting {
  readonly posting?: Posting;
  readonly problems: readonly Problem[];
}

/** Holds a record against the reader's own check: what that would pass over is left out here, and named. */
export function checkPosting(posting: Posting): CheckedPosting {
  const {index, faults} = parseIndex({version: INDEX_VERSION, postings: [posting]});
  const [accepted] = index.postings;
  if (faults.length === 0) return {posting, problems: []};
  return {
    ...(accepted && {posting: {...accepted}}),
    problems: faults.map(({path, expected}) => {
      const field = path.replace(/^postings\[0\]\.?/, '');
      return problem(accepted ? 'field-refused' : 'posting-refused', posting.source ?? '', FILE_START, {
        field,
        expected,
      });
    }),
  };
}
