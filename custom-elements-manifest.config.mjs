export default {
  globs: ['src/elements/event-*/event-*.ts', 'src/elements/shared/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: '.',
};
