// Shows the stories in Storybook until it is stopped: `npm run stories`. With `--build` writes them as a static site to .cache/stories.
import path from 'node:path';
import {ensureInstalled} from './install.mjs';
import {installApart} from './install-apart.mjs';
import {run} from './run.mjs';

ensureInstalled();
const folder = await installApart('stories', 'storybook', 'what shows the stories');
const {code: built} = await run('node', ['scripts/build.mjs']);
if (built !== 0) process.exit(built);
const isStatic = process.argv.includes('--build');
const options = isStatic ? ['build', '--output-dir', '.cache/stories'] : ['dev', '--host', '127.0.0.1', '--port', process.env.PORT ?? '6006', '--no-open'];
const {code} = await run(path.join(folder, 'node_modules/.bin/storybook'), [...options, '--config-dir', 'stories/.storybook', '--disable-telemetry']);
process.exit(code);
