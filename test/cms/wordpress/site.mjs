import {copyFileSync, cpSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort, startService} from '../service.mjs';
import {startDatabase} from './database.mjs';
import {logIn} from './session.mjs';

const PACKAGED = '/usr/share/wordpress';
const FOLDER = path.resolve('.cache/cms/wordpress');
const CONFIG = fileURLToPath(new URL('wp-config.php', import.meta.url));
// The plugin with its script is more than the two megabytes that PHP takes by default.
const LIMITS = ['-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M', '-d', 'memory_limit=256M'];
export const ADMIN = {name: 'editor-in-chief', password: 'invented for a test 1'};

/**
 * Sets up a WordPress as its own installer does, from a copy of Debian's package, with an administrator and nothing else.
 *
 * @returns {Promise<{url: string, admin: Awaited<ReturnType<typeof logIn>>, log: () => string, stop: () => Promise<void>}>} `log` is
 * what PHP wrote.
 */
export async function startWordPress() {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  // As files, for a link would lead what asks for its own folder back to the package, and its configuration.
  cpSync(PACKAGED, FOLDER, {recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess')});
  copyFileSync(CONFIG, path.join(FOLDER, 'wp-config.php'));
  // PHP's server asks WordPress for no address that looks like a file, and browsers ask for this one.
  copyFileSync(path.join(FOLDER, 'wp-includes/images/w-logo-blue.png'), path.join(FOLDER, 'favicon.ico'));
  mkdirSync(path.join(FOLDER, 'wp-content/uploads'), {recursive: true});
  const [database, port] = await Promise.all([startDatabase(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  // More than one worker, for the plugin may ask its own site for a file.
  const server = await startService('php', [...LIMITS, '-S', `127.0.0.1:${port}`, '-t', FOLDER], {
    says: /Development Server .* started/,
    env: {CMS_DATABASE_SOCKET: database.socket, PHP_CLI_SERVER_WORKERS: '4'},
  });
  const stop = () => server.stop().then(() => database.stop());
  try {
    await install(url);
    return {url, admin: await logIn(url, ADMIN), log: server.output, stop};
  } catch (error) {
    await stop();
    throw new Error(`WordPress could not be set up. PHP wrote:\n${server.output()}`, {cause: error});
  }
}

async function install(url) {
  const form = {
    weblog_title: 'A newspaper',
    user_name: ADMIN.name,
    admin_password: ADMIN.password,
    admin_password2: ADMIN.password,
    admin_email: 'chief@example.org',
    blog_public: '0',
    language: '',
  };
  const response = await fetch(`${url}/wp-admin/install.php?step=2`, {method: 'POST', body: new URLSearchParams(form)});
  const text = await response.text();
  if (!/WordPress has been installed/.test(text)) throw new Error(`The installer answered ${response.status}:\n${text}`);
}
