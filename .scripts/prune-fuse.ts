import {parseSync, Visitor, type ESTree, type Plugin} from 'vite';

/**
 * What is for lists of records, and for those who plug something in: the board compares one word with
 * another, by `Fuse.match`. Of functions and classes only the inside goes, since somebody names them still.
 */
const UNREACHED = new Set([
  ...['Fuse', 'Fuse.version', 'Fuse.createIndex', 'Fuse.parseIndex', 'Fuse.config', 'Fuse.parseQuery'],
  ...['Fuse.use', 'get', 'stripDiacritics', 'NON_DECOMPOSABLE_RE', 'Config'],
]);
/**
 * The board leaves all options as they are: what is handed on from one function to the next, and comes out as
 * the default, stands there instead.
 */
const DEFAULTS: readonly (readonly [text: string, instead: string])[] = [
  [
    '{ location = Config.location, distance = Config.distance, threshold = Config.threshold, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, includeMatches = Config.includeMatches, ignoreLocation = Config.ignoreLocation } = {}',
    'location, distance = 100, threshold = 0.6',
  ],
  ['if (ignoreLocation) return accuracy;', ''],
  ['if (!distance) return proximity ? 1 : accuracy;', ''],
  [
    'constructor(pattern, { location = Config.location, threshold = Config.threshold, distance = Config.distance, includeMatches = Config.includeMatches, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, ignoreLocation = Config.ignoreLocation } = {})',
    'constructor(pattern)',
  ],
  [
    '{\n\t\t\tlocation,\n\t\t\tthreshold,\n\t\t\tdistance,\n\t\t\tincludeMatches,\n\t\t\tfindAllMatches,\n\t\t\tminMatchCharLength,\n\t\t\tisCaseSensitive,\n\t\t\tignoreDiacritics,\n\t\t\tignoreLocation\n\t\t}',
    '0',
  ],
  ['const { isCaseSensitive, ignoreDiacritics, includeMatches } = this.options;', ''],
  [
    'const { location, distance, threshold, findAllMatches, minMatchCharLength, ignoreLocation } = this.options;',
    '',
  ],
  [
    '{\n\t\t\t\tlocation: location + startIndex,\n\t\t\t\tdistance,\n\t\t\t\tthreshold,\n\t\t\t\tfindAllMatches,\n\t\t\t\tminMatchCharLength,\n\t\t\t\tincludeMatches,\n\t\t\t\tignoreLocation\n\t\t\t}',
    'startIndex',
  ],
  // No word that is asked for is longer than what it compares at once.
  [
    'if (len > 32) {\n\t\t\tlet i = 0;\n\t\t\tconst remainder = len % 32;\n\t\t\tconst end = len - remainder;\n\t\t\twhile (i < end) {\n\t\t\t\taddChunk(this.pattern.substr(i, 32), i);\n\t\t\t\ti += 32;\n\t\t\t}\n\t\t\tif (remainder) {\n\t\t\t\tconst startIndex = len - 32;\n\t\t\t\taddChunk(this.pattern.substr(startIndex), startIndex);\n\t\t\t}\n\t\t} else addChunk(this.pattern, 0);',
    'addChunk(this.pattern, 0);',
  ],
  ['if (pattern.length > 32) throw new Error(PATTERN_LENGTH_TOO_LARGE(32));', ''],
  ['this.options = 0;', ''],
  ['Math.max(0, Math.min(location, textLen))', 'Math.min(location, textLen)'],
  ['text.length < this.options.minMatchCharLength', 'text.length < 1'],
  ['const computeMatches = minMatchCharLength > 1 || includeMatches;', ''],
  ['if (isMatch && indices) allIndices.push(...indices);', ''],
  ['const allIndices = [];', ''],
  ['createSearcher(pattern, {\n\t\t...Config,\n\t\t...options\n\t})', 'new BitapSearch(pattern)'],
  // A word is one piece, and is looked for from its beginning. Whoever asks has put both in small letters.
  [
    'this.chunks = [];\n\t\tif (!this.pattern.length) return;\n\t\tconst addChunk = (pattern, startIndex) => {\n\t\t\tthis.chunks.push({\n\t\t\t\tpattern,\n\t\t\t\talphabet: createPatternAlphabet(pattern),\n\t\t\t\tstartIndex\n\t\t\t});\n\t\t};\n\t\tconst len = this.pattern.length;\n\t\taddChunk(this.pattern, 0);',
    '',
  ],
  ['pattern = pattern.toLowerCase();', ''],
  ['text = text.toLowerCase();\n\t\ttext = text;\n\t\tif (this.pattern', 'if (this.pattern'],
  ['if (text.length < 1) return {\n\t\t\t\tisMatch: false,\n\t\t\t\tscore: 1\n\t\t\t};', ''],
  [
    'let totalScore = 0;\n\t\tlet hasMatches = false;\n\t\tthis.chunks.forEach(({ pattern, alphabet, startIndex }) => {\n\t\t\tconst { isMatch, score, indices } = search(text, pattern, alphabet, startIndex);\n\t\t\tif (isMatch) hasMatches = true;\n\t\t\ttotalScore += score;\n\t\t\t\n\t\t});\n\t\tconst result = {\n\t\t\tisMatch: hasMatches,\n\t\t\tscore: hasMatches ? totalScore / this.chunks.length : 1\n\t\t};\n\t\t\n\t\treturn result;',
    'const { isMatch, score } = search(text, this.pattern, createPatternAlphabet(this.pattern));\n\t\treturn { isMatch, score: isMatch ? score : 1 };',
  ],
  ['patternAlphabet, location, distance = 100, threshold = 0.6)', 'patternAlphabet)'],
  ['const expectedLocation = Math.min(location, textLen);', ''],
  ['let currentThreshold = threshold;', 'let currentThreshold = 0.6;'],
  ['let bestLocation = expectedLocation;', 'let bestLocation = 0;'],
  ['const proximity = Math.abs(expectedLocation - currentLocation);', ''],
  ['accuracy + proximity / distance', 'accuracy + currentLocation / 100'],
  ['calcScore(i, expectedLocation + binMid)', 'calcScore(i, binMid)'],
  ['let start = Math.max(1, expectedLocation - binMid + 1);', 'const start = 1;'],
  ['Math.min(expectedLocation + binMid, textLen)', 'Math.min(binMid, textLen)'],
  [
    'if (bestLocation <= expectedLocation) break;\n\t\t\t\t\tstart = Math.max(1, 2 * expectedLocation - bestLocation);',
    '',
  ],
  ['calcScore(i + 1, expectedLocation)', 'calcScore(i + 1, 0)'],
];
/** Options that it leaves off, and what follows from them: a branch on one is never taken. */
const OFF = new Set([
  ...['useTokenSearch', 'isCaseSensitive', 'ignoreDiacritics', 'includeMatches', 'computeMatches'],
  'findAllMatches',
]);

/** Fuse.js would be a fifth of the script, nearly all of it for other uses: what is not ours stays out. */
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
    ConditionalExpression: (branch) => cuts.push(...untakenBranch(branch)),
    IfStatement: (branch) => cuts.push(...untakenBranch(branch)),
    FunctionDeclaration({id, body}) {
      if (id && body) cut(id.name, inside(body));
    },
    VariableDeclaration(declaration) {
      const {id, init} = declaration.declarations[0] ?? {};
      if (id?.type !== 'Identifier') return;
      cut(id.name, init?.type === 'ClassExpression' ? inside(init.body) : declaration);
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
  return withDefaults(withoutCuts(code, cuts)).replace('/**', '/*! Shortened.');
}

function inside({start, end}: Range): Range {
  return {start: start + 1, end: end - 1};
}

type Branch = ESTree.IfStatement | ESTree.ConditionalExpression;

function untakenBranch({test, alternate, start, end}: Branch): readonly Range[] {
  return isOff(test) ? [{start, end: alternate?.start ?? end}] : [];
}

function isOff(test: ESTree.Expression): boolean {
  if (test.type === 'LogicalExpression') {
    return test.operator === '&&' && (isOff(test.left) || isOff(test.right));
  }
  const name = test.type === 'MemberExpression' ? test.property : test;
  return name.type === 'Identifier' && OFF.has(name.name);
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

/** @throws {Error} where a text is not there, or more than once */
function withDefaults(code: string): string {
  return DEFAULTS.reduce((kept, [text, instead]) => {
    if (kept.split(text).length !== 2) throw new Error(`Fuse.js is another one now: it has no ${text}`);
    return kept.replace(text, () => instead);
  }, code);
}
