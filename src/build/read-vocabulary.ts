import {readFileSync} from 'node:fs';
import type {Problem} from './problems/problem.js';
import {reasonOf} from './reason-of.js';
import {UsageError} from './usage-error.js';
import {vocabularyUnreadable} from './usage-words.js';
import {parseVocabulary} from './vocabulary/parse-vocabulary.js';
import {createVocabulary, type Vocabulary} from './vocabulary/vocabulary.js';

/**
 * The built-in words and those of the site's own file.
 *
 * @throws {UsageError} if the file can't be read at all
 */
export function readVocabulary(path: string): {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly Problem[];
} {
  try {
    const {vocabulary, problems} = parseVocabulary(readFileSync(path, 'utf8'), path);
    return {vocabulary: createVocabulary(vocabulary), problems};
  } catch (error) {
    throw new UsageError(vocabularyUnreadable(path, reasonOf(error)));
  }
}
