import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {startService} from '../service.mjs';

/**
 * Starts a MariaDB of its own: in a folder that is removed with it, reached by a socket only, with nothing of the system's configuration.
 *
 * The folder is a temporary one, for the path of a socket may have 107 characters at most.
 *
 * @returns {Promise<{socket: string, stop: () => Promise<void>}>} User `root`, no password, an empty database `wordpress`.
 */
export async function startDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), 'event-cms-'));
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'socket');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db', '--innodb-log-file-size=4M'], {stdio: 'ignore'});
  const server = await startService(
    'mariadbd',
    // What it writes need not outlive a loss of power.
    [...common, `--socket=${socket}`, `--pid-file=${folder}/pid`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-log-file-size=4M'],
    {says: /ready for connections/},
  );
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4'], {stdio: 'inherit'});
  return {
    socket,
    async stop() {
      await server.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
