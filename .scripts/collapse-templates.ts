import {parseSync, Visitor, type Plugin} from 'vite';
import {shortenClasses, shortenSelectors} from './short-classes.js';

/**
 * Templates keep the comments, line ends and indentation of their source, and would ship them; so would they
 * the whole names of classes.
 */
export function collapseTemplates(): Plugin {
  return {
    name: 'collapse-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/element\/.*\.ts$/},
      handler: (code, id) => ({code: collapse(code, id), map: null}),
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Text extends Place {
  readonly collapse: (text: string) => string;
}

function collapse(code: string, id: string): string {
  const texts = new Map<number, Text>();
  /** What is a list of classes once it is worked out. */
  const classes: Place[] = [];
  const onText = ({start, end}: Place): void => {
    if (texts.has(start)) return;
    const isClasses = classes.some((place) => place.start <= start && end <= place.end);
    texts.set(start, {start, end, collapse: isClasses ? shortenClasses : shortenSelectors});
  };
  const visitor = new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || tag.name !== 'html') return;
      const markup = quasi.quasis.map(({value}) => collapseMarkup(value.raw));
      if (!isPlainMarkup(markup)) throw new Error(`${id}: a template is not plain: ${markup.join('${…}')}`);
      for (const {start, end} of quasi.quasis) texts.set(start, {start, end, collapse: collapseMarkup});
      classes.push(...quasi.expressions.filter((_, at) => markup[at]?.endsWith(' class=')));
    },
    Property({key, value}) {
      if (key.type === 'Identifier' && /^(?:className|look)$/.test(key.name)) classes.push(value);
    },
    AssignmentExpression({left, right}) {
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      if (left.property.name === 'className') classes.push(right);
    },
    TemplateElement: onText,
    Literal: onText,
  });
  visitor.visit(parseSync(id, code).program);
  // From the end, so that the places of those before stay right.
  return [...texts.values()]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (result, {start, end, collapse}) =>
        result.slice(0, start) + collapse(result.slice(start, end)) + result.slice(end),
      code,
    );
}

/**
 * As in JSX: a blank with a line end in it is nothing beside a tag or at an end, and one blank elsewhere. A
 * value of one word needs no quotes.
 */
function collapseMarkup(markup: string): string {
  return markup
    .replace(/(?<=[>`])\s*\n\s*|\s*\n\s*(?=[<>`])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<= class=")[^"\0]+(?=")/g, shortenClasses)
    .replace(/(?<= [a-z-]+=)"([\w-]+)"(?=[ >])/g, '$1');
}

/** A tag, and in it only whole values: in quotes, of one word, or an expression (here: a zero). */
const PLAIN_TAG = /<\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:=(?:"[^"<>\0]*"|[\w-]+))?| [.?@]?[a-z-]+=\0)* ?\/?>/g;

/**
 * Whether the shortened Lit (`prune-lit.ts`) reads a template as the whole one would: an expression is all of
 * an attribute's value or stands between tags, and `<` and `>` begin and end tags only.
 *
 * @param strings the texts between the expressions
 */
export function isPlainMarkup(strings: readonly string[]): boolean {
  return !/[<>]/.test(strings.join('\0').replace(PLAIN_TAG, ''));
}
