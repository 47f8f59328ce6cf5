import {readFields, type ReadOptions} from '../../../src/build/fields/read-fields.js';
import type {Problem} from '../../../src/build/problems/problem.js';
import type {ReadField, Readings} from '../../../src/build/reading.js';
import type {SourcePosting} from '../../../src/build/source-posting.js';

/** Front matter by key: a text, or a list; and the two members that are not front matter. */
export interface SourceParts {
  readonly frontMatter?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly name?: string;
}

/** A posting as the file layer hands it over. */
export function aSource({frontMatter = {}, body = '', name = 'offre.md'}: SourceParts): SourcePosting {
  const entries = Object.entries(frontMatter).map(([key, written], index) => ({
    key,
    values: [written].flat().filter((value) => value !== ''),
    isList: typeof written !== 'string',
    place: {line: index + 2, column: 1},
    valuePlaces: [],
  }));
  return {path: `offres/${name}`, name, frontMatter: entries, body, bodyLine: entries.length + 3};
}

const INFER: ReadOptions = {infer: true};

export function readings(parts: SourceParts, options = INFER): Readings {
  return readFields(aSource(parts), options).readings;
}

/** The value of one field, read from a body under a plain role. */
export function valueIn(field: ReadField, body: string): unknown {
  return readings({frontMatter: {roles: 'Analyste'}, body})[field]?.value;
}

export function problems(parts: SourceParts, options = INFER): readonly Problem[] {
  return readFields(aSource(parts), options).problems;
}

export function codes(parts: SourceParts, options = INFER): readonly string[] {
  return problems(parts, options).map(({code}) => code);
}
