import {readFileSync} from 'node:fs';
import {dayInParis} from '../contract/calendar.js';
import type {Options} from './args.js';
import type {ComposeOptions} from './compose-posting.js';
import {EMPTY_DIRECTORY} from './directory.js';
import {parseTemplate, type PageTemplate} from './pages/page-template.js';
import type {Problem} from './problems/problem.js';
import {readDirectory} from './read-directory.js';
import {readVocabulary} from './read-vocabulary.js';
import {reasonOf} from './reason-of.js';
import {UsageError} from './usage-error.js';

/** What every posting is read with, and what was wrong with that. */
export interface PreparedReading {
  readonly composing: ComposeOptions;
  readonly problems: readonly Problem[];
}

/** @throws {UsageError} if the vocabulary cannot be used at all */
export function prepareReading(
  {directory, vocabulary, baseUrl, infer, now}: Options,
  today: () => Date,
): PreparedReading {
  const who = directory === undefined ? {directory: EMPTY_DIRECTORY, problems: []} : readDirectory(directory);
  const words = vocabulary === undefined ? undefined : readVocabulary(vocabulary);
  return {
    composing: {
      directory: who.directory,
      baseUrl,
      infer,
      now: now ?? dayInParis(today()),
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
    throw new UsageError(`the template "${path}" cannot be read (${reasonOf(error)})`);
  }
}
