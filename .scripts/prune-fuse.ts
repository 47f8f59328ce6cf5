import {parseSync, Visitor, type ESTree, type Plugin} from 'vite';

/**
 * What is for lists of records, and for those who plug something in: the board compares one word with
 * another, by `Fuse.match`. Of functions and classes only the inside goes, since somebody names them still.
 */
const UNREACHED = new Set([
  ...['Fuse', 'Fuse.version', 'Fuse.createIndex', 'Fuse.parseIndex', 'Fuse.config', 'Fuse.parseQuery'],
  ...['Fuse.use', 'get', 'stripDiacritics', 'NON_DECOMPOSABLE_RE', 'Config', 'BitapSearch'],
]);
/**
 * The board leaves all options as they are: what is handed on from one function to the next, and comes out as
 * the default, stands there instead.
 */
const DEFAULTS: readonly (readonly [text: string, instead: string])[] = [
  // A word is one piece of at most 32 letters. Whoever asks has put both in small letters.
  [
    'createSearcher(pattern, {\n\t\t...Config,\n\t\t...options\n\t}).searchIn(text)',
    'search(text, pattern, createPatternAlphabet(pattern))',
  ],
  ['if (pattern.length > 32) throw new Error(PATTERN_LENGTH_TOO_LARGE(32));', ''],
  [
    'patternAlphabet, { location = Config.location, distance = Config.distance, threshold = Config.threshold, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, includeMatches = Config.includeMatches, ignoreLocation = Config.ignoreLocation } = {})',
    'patternAlphabet)',
  ],
  ['const computeMatches = minMatchCharLength > 1 || includeMatches;', ''],
  // It is looked for from its beginning.
  ['const expectedLocation = Math.max(0, Math.min(location, textLen));', ''],
  ['if (ignoreLocation) return accuracy;', ''],
  ['const proximity = Math.abs(expectedLocation - currentLocation);', ''],
  ['if (!distance) return proximity ? 1 : accuracy;', ''],
  ['accuracy + proximity / distance', 'accuracy + currentLocation / 100'],
  // Through to its end: the score of a place tells whether it is too far away.
  [
    'let binMin = 0;\n\t\tlet binMid = binMax;\n\t\twhile (binMin < binMid) {\n\t\t\tif (calcScore(i, expectedLocation + binMid) <= currentThreshold) binMin = binMid;\n\t\t\telse binMax = binMid;\n\t\t\tbinMid = Math.floor((binMax - binMin) / 2 + binMin);\n\t\t}\n\t\tbinMax = binMid;\n\t\tlet start = Math.max(1, expectedLocation - binMid + 1);',
    'const start = 1;',
  ],
  ['let binMax = patternLen + textLen;', ''],
  ['Math.min(expectedLocation + binMid, textLen)', 'textLen'],
  ['calcScore(i + 1, expectedLocation) > currentThreshold', 'calcScore(i + 1, 0) > 0.6'],
  // Whether they are alike is all that is asked, and not how much: the first place tells.
  ['let currentThreshold = threshold;\n\tlet bestLocation = expectedLocation;', ''],
  [
    'let index;\n\twhile ((index = text.indexOf(pattern, bestLocation)) > -1) {\n\t\tconst score = calcScore(0, index);\n\t\tcurrentThreshold = Math.min(score, currentThreshold);\n\t\tbestLocation = index + patternLen;\n\t\t\n\t}\n\tbestLocation = -1;',
    '',
  ],
  ['let finalScore = 1;\n\tlet bestErrors = 0;', ''],
  [
    'if (bitArr[j] & mask) {\n\t\t\t\tfinalScore = calcScore(i, currentLocation);\n\t\t\t\tif (finalScore <= currentThreshold) {\n\t\t\t\t\tcurrentThreshold = finalScore;\n\t\t\t\t\tbestLocation = currentLocation;\n\t\t\t\t\tbestErrors = i;\n\t\t\t\t\tif (bestLocation <= expectedLocation) break;\n\t\t\t\t\tstart = Math.max(1, 2 * expectedLocation - bestLocation);\n\t\t\t\t}\n\t\t\t}',
    'if (bitArr[j] & mask && calcScore(i, currentLocation) <= 0.6) return { isMatch: true };',
  ],
  [
    'const result = {\n\t\tisMatch: bestLocation >= 0,\n\t\tscore: Math.max(.001, finalScore)\n\t};\n\t\n\treturn result;',
    'return { isMatch: false };',
  ],
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
