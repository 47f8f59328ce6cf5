import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a name is found again, and stays the same everywhere.',
};

const awaitAccessible = {
  selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
  message: 'Await it: axe answers later.',
};

export default defineConfig(
  // The examples have dependencies of their own, and their own check of types.
  globalIgnores(['dist/', 'coverage/', 'demo/frameworks/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'max-lines': ['error', 300],
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/no-empty-function': ['error', {allow: ['arrowFunctions']}],
      // `name || fallback`, because an empty text is no name either.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        {ignorePrimitives: {string: true, boolean: true}},
      ],
      // isolatedDeclarations wants the annotation that this rule finds needless.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // It would have texts taken apart by grapheme; words are compared code point by code point.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // A promise may be the interface where the body has nothing to wait for yet.
      '@typescript-eslint/require-await': 'off',
      // Lit binds the handlers of its templates itself.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', noDefaultExport]},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
    },
  },
  {
    // The edges: the command's two streams, and the console of whoever develops the host page.
    files: ['src/build/cli.ts', 'src/element/**/*.ts'],
    rules: {'no-console': ['error', {allow: ['log', 'warn', 'error']}]},
  },
  {
    files: ['src/element/**/*.ts', 'tests/element/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      // Static templates have a tag name where these want none; Lit refuses the others itself.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
      // Safari takes the role away from a list without bullets: said again, it stays.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['describe', 'it', 'test']}]},
      ],
    },
  },
  {
    // The types of chai-a11y-axe make a promise of every assertion; one of them really is.
    files: ['tests/element/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, awaitAccessible],
    },
  },
);
