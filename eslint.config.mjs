import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const ENGINES = ['@deck.gl/*', '@luma.gl/*', 'deck.gl', 'maplibre-gl', '@math.gl/*'];
const VIEWS = ['lit', 'lit/*', '**/elements/**', '**/map/**', '**/timeline/**'];

/** What a folder may not import, with the reason that the author is told. */
const wall = (files, ...groups) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns: groups.map(([group, message]) => ({group, message}))}]},
});
const noEngine = [ENGINES, 'Only src/map/ imports the map engine: it is loaded when a map comes near the viewport.'];

export default tseslint.config(
  {ignores: ['dist/', 'lib/', '.cache/', 'node_modules/', 'src/map/basemap/pieces/', 'test/package/consumer/']},
  ...tseslint.configs.strict,
  lit.configs['flat/all'],
  {
    languageOptions: {ecmaVersion: 2023, sourceType: 'module'},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'max-lines': ['error', {max: 400}],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-ignore': true, 'ts-expect-error': 'allow-with-description'}],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/no-template-bind': 'off',
    },
  },
  {files: ['scripts/**', 'test/package/**', 'test/bench/**', 'test/visual/**', 'test/vitals/**', 'test/cms/**', 'demo/wordpress/*.mjs'], rules: {'no-console': 'off'}},
  {files: ['test/**'], rules: {'@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unused-expressions': 'off'}},
  // Generated from the schema: nobody reads or edits it.
  {files: ['src/schema/event-file.ts'], rules: {'max-lines': 'off'}},
  wall(['src/data/**'], noEngine, [[...VIEWS, '**/store/**', '**/l10n/**'], 'data/ is pure: it imports nothing above it.']),
  wall(['src/load/**'], noEngine, [[...VIEWS, '**/store/**', '**/l10n/**'], 'load/ is pure and runs in a worker: it knows data/ and schema/ only.']),
  wall(['src/timeline/**'], noEngine, [['lit', 'lit/*', '**/elements/**', '**/map/**', '**/store/**'], 'timeline/ is pure geometry.']),
  wall(['src/l10n/**'], noEngine, [[...VIEWS, '**/store/**'], 'l10n/ turns values into words and knows no view.']),
  wall(['src/store/**'], noEngine, [['lit', 'lit/*', '**/elements/**', '**/map/**'], 'store/ knows no view.']),
  wall(['src/map/basemap/**'], noEngine),
  wall(['src/elements/**', 'src/index.ts', 'src/define.ts', 'src/events.ts', 'src/embed/**'], noEngine, [
    ['**/map/*.js', '**/map/**/*.js', '!**/map/contract.js'],
    'src/map/ is reached by a dynamic import() only; types come from map/contract.js.',
  ]),
);
