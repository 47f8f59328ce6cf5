import {readFileSync} from 'node:fs';
import type {Options} from './args.js';
import {EMPTY_DIRECTORY} from './directory.js';
import {parseTemplate, type PageTemplate} from './pages/page-template.js';
import type {Problem} from './problems/problem.js';
import {readDirectory} from './read-directory.js';
import type {ReadOptions} from './read-posting.js';
import {readVocabulary} from './read-vocabulary.js';
import {reasonOf} from './reason-of.js';
import {templateUnreadable} from './template-words.js';
import {UsageError} from './usage-error.js';

/** What every posting is read with, and what was wrong with that. */
export interface PreparedReading {
  readonly reading: ReadOptions;
  readonly problems: readonly Problem[];
}

/**
 * @param now the day on which "open" is judged
 * @throws {UsageError} if the vocabulary cannot be used at all
 */
export function prepareReading(
  {directory, vocabulary, baseUrl, infer, lang, contacts}: Options,
  now: string,
): PreparedReading {
  const who = directory === undefined ? {directory: EMPTY_DIRECTORY, problems: []} : readDirectory(directory);
  const words = vocabulary === undefined ? undefined : readVocabulary(vocabulary);
  return {
    reading: {
      directory: who.directory,
      baseUrl,
      infer,
      lang,
      contacts,
      now,
      ...(words && {vocabulary: words.vocabulary}),
    },
    problems: [...who.problems, ...(words?.problems ?? [])],
  };
}

/** @throws {UsageError} if the file cannot be read, or lacks a placeholder */
export function readTemplate(path: string): PageTemplate {
  try {
    return parseTemplate(new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(path)), path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(templateUnreadable(path, reasonOf(error)));
  }
}
