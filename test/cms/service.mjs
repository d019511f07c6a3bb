import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 20_000;
/** As good as all: who looks for complaints must not find none because they were pushed out. */
const KEPT_CHARACTERS = 1e8;

/**
 * Starts a program that serves until it is stopped, and waits until it says that it does.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{says: RegExp, cwd?: string, env?: Record<string, string>}} options - `says` is what it writes when it is ready.
 * @returns {Promise<{stop: () => Promise<void>, output: () => string}>} `output` is what it wrote.
 * @throws Where it ends, or says nothing for two minutes: with what it wrote.
 */
export function startService(command, args, {says, cwd, env = {}}) {
  const child = spawn(command, args, {cwd, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
  let written = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  // The group: PHP's server leaves its workers behind.
  const signalGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended in the meantime.
    }
  };
  const kill = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) signalGroup('SIGTERM');
  };
  process.once('exit', kill);
  // A signal ends a process without its exit being told.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    const limit = setTimeout(() => signalGroup('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
  };
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${command} ${why}. It wrote:\n${written}`));
    let isReady = false;
    AbortSignal.timeout(LIMIT_MS).addEventListener('abort', () => {
      if (!isReady) void stop().then(() => fail(`did not start within ${LIMIT_MS / 1000} s`));
    });
    child.once('error', (error) => fail(`cannot be run: ${error.message}`));
    child.once('close', (code) => fail(`ended with ${code}`));
    const hear = (chunk) => {
      written = (written + chunk).slice(-KEPT_CHARACTERS);
      isReady ||= says.test(written);
      if (isReady) resolve({stop, output: () => written});
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
}

/** A port of the loopback interface that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
