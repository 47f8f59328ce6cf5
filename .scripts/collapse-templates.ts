import {transform} from 'lightningcss';
import {parseSync, Visitor, type Plugin} from 'vite';

/** Templates keep the comments, line ends and indentation of their source, and would ship them. */
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

interface Text {
  readonly start: number;
  readonly end: number;
  readonly collapse: (text: string) => string;
}

function collapse(code: string, id: string): string {
  const texts: Text[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      const name = tag.type === 'Identifier' ? tag.name : '';
      if (name === 'html') {
        const markup = quasi.quasis.map(({value}) => collapseMarkup(value.raw));
        if (!isPlainMarkup(markup)) throw new Error(`${id}: a template is not plain: ${markup.join('${…}')}`);
        texts.push(...quasi.quasis.map(({start, end}) => ({start, end, collapse: collapseMarkup})));
      } else if (name === 'css' && quasi.expressions.length === 0) {
        texts.push({start: quasi.start + 1, end: quasi.end - 1, collapse: collapseStyles});
      }
    },
  });
  visitor.visit(parseSync(id, code).program);
  // From the end, so that the places of those before stay right.
  texts.sort((one, other) => other.start - one.start);
  return texts.reduce(
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

function collapseStyles(styles: string): string {
  return transform({filename: 'styles.css', code: Buffer.from(styles), minify: true}).code.toString();
}
