import {cpSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {freePort, startService} from '../service.mjs';
import {installGhost} from './install.mjs';

const FOLDER = path.resolve('.cache/cms/ghost');
const OWNER = {name: 'Editor', email: 'editor@example.org', password: 'invented for a test 1'};

/**
 * Starts a Ghost with a database of SQLite that is empty, and sets up its owner.
 *
 * @returns {Promise<{url: string, content: string, publish: (title: string, html: string) => Promise<{url: string, html: string}>, stop: () => Promise<void>}>}
 * `content` is the folder whose `files/` are served under `/content/files/`; `publish` puts the text into one HTML card.
 */
export async function startGhost() {
  const ghost = await installGhost();
  const content = path.join(FOLDER, 'content');
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  cpSync(path.join(ghost, 'content'), content, {recursive: true, dereference: true});
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await startService(process.execPath, ['index.js'], {
    // Ghost reads its own version from the folder that it is started in.
    cwd: ghost,
    says: /Ghost booted in/,
    env: {
      NODE_ENV: 'production',
      url,
      server__host: '127.0.0.1',
      server__port: String(port),
      database__client: 'sqlite3',
      database__connection__filename: path.join(FOLDER, 'ghost.db'),
      database__useNullAsDefault: 'true',
      paths__contentPath: content,
      logging__transports: '["stdout"]',
      mail__transport: 'stub',
      privacy__useTinfoil: 'true',
    },
  });
  try {
    return {url, content, publish: publisher(url, await logIn(url)), stop: server.stop};
  } catch (error) {
    await server.stop();
    throw new Error(`Ghost could not be set up. It wrote:\n${server.output()}`, {cause: error});
  }
}

/** Sets up the owner and logs in. @returns The cookie of the session. */
async function logIn(url) {
  await ask(url, 'authentication/setup/', {setup: [{...OWNER, blogTitle: 'A newspaper'}]});
  const response = await ask(url, 'session/', {username: OWNER.email, password: OWNER.password});
  return response.headers.getSetCookie()[0].split(';')[0];
}

const publisher = (url, cookie) => async (title, html) => {
  const card = {type: 'html', version: 1, html, visibility: {web: {nonMember: true, memberSegment: 'status:free,status:-free'}, email: {memberSegment: 'status:free,status:-free'}}};
  const lexical = JSON.stringify({root: {type: 'root', version: 1, direction: null, format: '', indent: 0, children: [card]}});
  const response = await ask(url, 'posts/?formats=html', {posts: [{title, lexical, status: 'published'}]}, cookie);
  return (await response.json()).posts[0];
};

async function ask(url, route, body, cookie = '') {
  const response = await fetch(`${url}/ghost/api/admin/${route}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept-Version': 'v5.0', Origin: url, Cookie: cookie},
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${route} was answered ${response.status}: ${await response.text()}`);
  return response;
}
