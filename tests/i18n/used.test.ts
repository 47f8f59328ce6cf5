import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

const WORDS = 'src/i18n/messages.ts';

describe('every word of a language', () => {
  it('is said somewhere', () => {
    const program = ts.createProgram(
      ts.sys.readDirectory('src', ['.ts']).map((path) => join(process.cwd(), path)),
      {target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true},
    );
    const said = new Set(
      program
        .getSourceFiles()
        .filter(({fileName}) => /\/src\/(element|build)\//.test(fileName))
        .flatMap((file) => [...readProperties(file, program.getTypeChecker())]),
    );
    assert.deepEqual(
      declaredWords(program)
        .filter((word) => !said.has(word))
        .map((word) => word.name),
      [],
    );
  });
});

/** The properties of which something is read: by name, by a pattern, or all of them by a computed key. */
function* readProperties(node: ts.Node, checker: ts.TypeChecker): Iterable<ts.Symbol> {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    if (symbol) yield symbol;
  } else if (ts.isElementAccessExpression(node)) {
    yield* checker.getTypeAtLocation(node.expression).getProperties();
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const symbol = checker.getTypeAtLocation(node.parent).getProperty(name.getText());
    if (symbol) yield symbol;
  }
  for (const child of node.getChildren()) yield* readProperties(child, checker);
}

function declaredWords(program: ts.Program): readonly ts.Symbol[] {
  const file = program.getSourceFile(join(process.cwd(), WORDS));
  assert.ok(file);
  const words: ts.Symbol[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) {
      const symbol = program.getTypeChecker().getSymbolAtLocation(node.name);
      if (symbol) words.push(symbol);
    }
    node.forEachChild(collect);
  };
  collect(file);
  assert.ok(words.length > 70);
  return words;
}
