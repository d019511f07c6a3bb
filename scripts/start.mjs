// Installs what is missing, builds, and serves the demo until it is stopped.
import {ensureInstalled} from './install.mjs';
import {run} from './run.mjs';
import {serve} from './serve.mjs';

const port = Number(process.env.PORT ?? 8000);

ensureInstalled();
const {code} = await run('node', ['scripts/build.mjs']);
if (code !== 0) process.exit(code);
try {
  const {url} = await serve('.', {port});
  console.log(`The demo is at ${url}/demo/ — stop it with Ctrl-C.`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Choose another: PORT=8001 npm start`);
  process.exit(1);
}
