export default {
  globs: ['src/elements/event-*/event-*.ts', 'src/elements/shared/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  plugins: [
    {
      name: 'same-order',
      // Files are found in an order that changes from run to run.
      packageLinkPhase: ({customElementsManifest: {modules}}) => void modules.sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
  ],
};
