import {findEntry} from '../source-posting.js';
import {cleanTitle, saysWhoRecruits} from './clean-title.js';
import type {FieldReader} from './reader.js';
import {fromFrontMatter} from './text/evidence.js';
import {foldText} from './text/fold.js';
import {inlineText} from './text/inline-text.js';

/** The posting's own title line, where it says more than the role beside it. */
export const readHeadline: FieldReader<'headline'> = ({source, earlier}) => {
  const entry = findEntry(source, 'title', 'titles');
  if (!entry || !findEntry(source, 'roles', 'role')) return {};
  const written = inlineText(entry.values.join(', ').normalize('NFC')).text;
  const isTheRole = foldText(cleanTitle(written).role) === foldText(earlier.title?.value ?? '');
  if (written === '' || (isTheRole && !saysWhoRecruits(written))) return {};
  return {reading: fromFrontMatter(written, entry)};
};
