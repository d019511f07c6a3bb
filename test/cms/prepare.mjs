// Gets what the tests of the CMSs need and is not there, and says what cannot be had: node test/cms/prepare.mjs
import {fileURLToPath} from 'node:url';
import {debianVersion, ensureDebian} from './debian.mjs';
import {ghostVersion, installGhost} from './ghost/install.mjs';

const WORDPRESS = {
  '/usr/share/wordpress/wp-settings.php': 'wordpress',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css': 'wordpress-theme-twentytwentythree',
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/mariadbd': 'mariadb-server-core',
};
/** WordPress asks for a web server; this one brings no service that would be started. */
const SMALL_SERVER = ['micro-httpd'];

/**
 * @typedef {object} Cms
 * @property {string} name
 * @property {string} tests - File of its tests.
 * @property {[name: string, version: string][]} versions - Empty where it is not there.
 * @property {string | null} reason - Why it cannot be had.
 * @property {number} seconds - That getting it took.
 */

/** @returns {Promise<Cms[]>} */
export async function prepare() {
  return [
    await timed({name: 'WordPress', tests: 'test/cms/wordpress.test.mjs'}, () => {
      const reason = ensureDebian(WORDPRESS, SMALL_SERVER);
      return {reason, versions: reason ? [] : [['WordPress', debianVersion('wordpress')], ['PHP', debianVersion('php8.2-cli') || debianVersion('php-cli')], ['MariaDB', debianVersion('mariadb-server-core')]]};
    }),
    await timed({name: 'Ghost', tests: 'test/cms/ghost.test.mjs'}, async () => {
      ensureDebian({'/usr/include/sqlite3.h': 'libsqlite3-dev'});
      try {
        await installGhost();
        return {reason: null, versions: [['Ghost', ghostVersion()]]};
      } catch (error) {
        return {reason: error.message, versions: []};
      }
    }),
  ];
}

async function timed(about, get) {
  const before = performance.now();
  const got = await get();
  return {...about, ...got, seconds: Math.round((performance.now() - before) / 1000)};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const {name, reason, seconds} of await prepare()) console.log(`${name}: ${reason ?? `ready after ${seconds} s`}`);
}
