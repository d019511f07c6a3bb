import {openAsBlob} from 'node:fs';

/**
 * Logs in to WordPress by its form, and speaks to its REST API as the editor does: with the cookie and a nonce.
 *
 * @param {string} url - Of the site.
 * @param {{name: string, password: string}} user
 */
export async function logIn(url, {name, password}) {
  const cookies = new Map([['wordpress_test_cookie', 'WP%20Cookie%20check']]);

  async function ask(address, options = {}) {
    const response = await fetch(new URL(address, url), {
      redirect: 'manual',
      ...options,
      headers: {...options.headers, Cookie: [...cookies].map((pair) => pair.join('=')).join('; ')},
    });
    for (const line of response.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(key, value);
    }
    return response;
  }

  const form = new URLSearchParams({log: name, pwd: password, testcookie: '1', 'wp-submit': 'Log In', redirect_to: `${url}/wp-admin/profile.php`});
  const answer = await ask('/wp-login.php', {method: 'POST', body: form});
  if (answer.status !== 302) throw new Error(`WordPress did not let "${name}" in: ${await answer.text()}`);
  const nonce = await (await ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text();

  /** Asks the REST API. @throws With its message where it refuses. */
  async function rest(route, body, {method = body === undefined ? 'GET' : 'POST', headers = {'Content-Type': 'application/json'}} = {}) {
    const [path, query = ''] = route.split('?');
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await ask(`/?rest_route=${path}&${query}`, {method, headers: {...headers, 'X-WP-Nonce': nonce}, body: sent});
    const answered = await response.text();
    if (!response.ok) throw new Error(`${method} ${route} was answered ${response.status}: ${answered}`);
    return JSON.parse(answered);
  }

  /** Installs a plugin from a file, as Plugins → Add New → Upload does, and switches it on. @returns The address of its folder. */
  async function installPlugin(file, name) {
    const page = await (await ask('/wp-admin/plugin-install.php?tab=upload')).text();
    const upload = new FormData();
    upload.set('_wpnonce', /class="wp-upload-form"[^]*?name="_wpnonce" value="([^"]+)"/.exec(page)[1]);
    upload.set('pluginzip', await openAsBlob(file), 'plugin.zip');
    const answered = await (await ask('/wp-admin/update.php?action=upload-plugin', {method: 'POST', body: upload})).text();
    if (!/Plugin installed successfully/.test(answered)) throw new Error(`The plugin was not installed: ${answered}`);
    await rest(`/wp/v2/plugins/${name}`, {status: 'active'});
    return `${url}/wp-content/plugins/${name.split('/')[0]}`;
  }

  return {
    ask,
    installPlugin,
    rest,
    /** For a browser that goes on as this user. */
    cookies: () => [...cookies].map(([key, value]) => ({name: key, value, domain: new URL(url).hostname, path: '/'})),
    /** Publishes an article. @returns Its address and its number. */
    publish: (title, content) => rest('/wp/v2/posts', {title, content, status: 'publish'}),
    /** Puts a file into the library of media. @returns Its address and its number. */
    upload: (file, type, text) => rest('/wp/v2/media', text, {headers: {'Content-Type': type, 'Content-Disposition': `attachment; filename="${file}"`}}),
  };
}
