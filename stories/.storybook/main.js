import {createRequire} from 'node:module';
import path from 'node:path';

// Storybook is installed apart, in the folder that scripts/stories.mjs names: what it imports is looked for there.
const APART = path.resolve('.cache/storybook/index.js');
const {resolve} = createRequire(APART);
const fromApart = {
  name: 'from-apart',
  enforce: 'pre',
  resolveId(id) {
    return /^@?storybook\b/.test(id) ? this.resolve(id, APART, {skipSelf: true}) : null;
  },
};

export default {
  stories: ['../*.stories.js'],
  framework: {name: path.dirname(resolve('@storybook/web-components-vite/package.json')), options: {}},
  staticDirs: [
    {from: '../../dist', to: '/dist'},
    {from: '../../demo', to: '/demo'},
  ],
  features: {actions: false, controls: false, interactions: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({...config, plugins: [...(config.plugins ?? []), fromApart]}),
};
