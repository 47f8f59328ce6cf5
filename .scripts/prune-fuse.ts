import {parseSync, Visitor, type ESTree, type Plugin} from 'vite';

/** What no board ever reaches: it compares a word with a list of words, and makes a new list each time. */
const UNREACHED = new Set([
  // Records with keys, and weights.
  ...['createKey', 'get', 'KeyStore.constructor', 'KeyStore.get', 'KeyStore.keys', 'KeyStore.toJSON'],
  ...['FuseIndex._createObjectRecord', 'FuseIndex.getValueForItemAtKeyId'],
  ...['Fuse._searchObjectList', 'Fuse._findMatches', 'Fuse._normalizedKeys'],
  // A list that grows, shrinks, or is stored.
  ...['FuseIndex.add', 'FuseIndex.removeAt', 'FuseIndex.removeAll', 'FuseIndex.size', 'FuseIndex.toJSON'],
  ...['Fuse.add', 'Fuse.remove', 'Fuse.removeAt', 'Fuse.getIndex'],
  // Operators, and what others plug in.
  ...['Fuse._searchLogical', 'Fuse._coversAllTokens', 'register'],
  ...['Fuse.version', 'Fuse.createIndex', 'Fuse.parseIndex', 'Fuse.config', 'Fuse.match'],
  ...['Fuse.parseQuery', 'Fuse.use', 'stripDiacritics', 'NON_DECOMPOSABLE_RE'],
]);

/** Options that it leaves off, and what follows from them. */
const OFF = new Set([
  ...['useTokenSearch', 'requireAllTokens', '_invertedIndex', 'useExtendedSearch', 'useHeap', 'heap'],
  ...['includeMatches', 'computeMatches', 'findAllMatches', 'isCaseSensitive', 'ignoreDiacritics'],
  ...['shouldSort', 'ignoreFieldNorm'],
]);

/** Fuse.js would be a fifth of the script, most of it for other uses: what is not ours stays out. */
export function pruneFuse(): Plugin {
  return {
    name: 'prune-fuse',
    apply: 'build',
    transform: {
      filter: {id: /\/fuse\.basic\.mjs$/},
      handler: (code, id) => ({code: prune(code, id), map: null}),
    },
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** @throws {Error} where this Fuse.js is not the one that the list above was made for */
export function prune(code: string, id: string): string {
  const cuts: Range[] = [];
  const missing = new Set(UNREACHED);
  const cut = (name: string, {start, end}: Range): void => {
    if (missing.delete(name)) cuts.push({start, end});
  };
  const visitor = new Visitor({
    ConditionalExpression: (branch) => cuts.push(...untaken(branch)),
    IfStatement: (branch) => cuts.push(...untaken(branch)),
    FunctionDeclaration({id, body}) {
      // Somebody names it still: only what it does goes.
      if (id && body) cut(id.name, {start: body.start + 1, end: body.end - 1});
    },
    VariableDeclaration(declaration) {
      const {id, init} = declaration.declarations[0] ?? {};
      if (id?.type !== 'Identifier') return;
      cut(id.name, declaration);
      if (init?.type !== 'ClassExpression') return;
      for (const member of init.body.body) {
        if (member.type === 'MethodDefinition') cut(`${id.name}.${nameOf(member.key)}`, member);
      }
    },
    ExpressionStatement(statement) {
      const {expression} = statement;
      if (expression.type !== 'AssignmentExpression') return;
      cut(code.slice(expression.left.start, expression.left.end), statement);
    },
  });
  visitor.visit(parseSync(id, code).program);
  if (missing.size > 0) throw new Error(`Fuse.js is another one now: it has no ${[...missing].join(', ')}`);
  // Its licence asks for the notice to stay, and to say that the file was changed.
  return withoutCuts(code, cuts).replace('/**', '/*! Shortened.');
}

type Branch = ESTree.IfStatement | ESTree.ConditionalExpression;

function untaken({test, consequent, alternate, start, end}: Branch): Range[] {
  if (isOff(test)) return [{start, end: alternate?.start ?? end}];
  if (!isAlwaysSo(test)) return [];
  return [
    {start, end: consequent.start},
    {start: consequent.end, end},
  ];
}

function isOff(test: ESTree.Expression): boolean {
  if (test.type === 'LogicalExpression') {
    return test.operator === '&&' && (isOff(test.left) || isOff(test.right));
  }
  return OFF.has(nameOf(test.type === 'MemberExpression' ? test.property : test));
}

/** What is searched, and what for, are texts. */
function isAlwaysSo(test: ESTree.Expression): boolean {
  return test.type === 'CallExpression' && nameOf(test.callee) === 'isString';
}

function nameOf(key: ESTree.Node): string {
  return key.type === 'Identifier' ? key.name : '';
}

function withoutCuts(code: string, cuts: readonly Range[]): string {
  let kept = '';
  let at = 0;
  for (const {start, end} of cuts.toSorted((one, other) => one.start - other.start)) {
    // A cut within a cut adds nothing: the slice is empty.
    kept += code.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return kept + code.slice(at);
}
