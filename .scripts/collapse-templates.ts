import {parseSync, Visitor, type Plugin} from 'vite';

const TAGS = new Set(['html', 'svg', 'css']);

/** Templates keep the line ends and the indentation of their source, and would ship them: a blank does as well. */
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

function collapse(code: string, id: string): string {
  const texts: {start: number; end: number}[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type === 'Identifier' && TAGS.has(tag.name)) texts.push(...quasi.quasis);
    },
  });
  visitor.visit(parseSync(id, code).program);
  // From the end, so that the places of those before stay right.
  texts.sort((one, other) => other.start - one.start);
  return texts.reduce(
    (result, {start, end}) =>
      result.slice(0, start) + result.slice(start, end).replace(/\s+/g, ' ') + result.slice(end),
    code,
  );
}
