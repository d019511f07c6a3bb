import {spawn} from 'node:child_process';

/**
 * Runs a command of the project. What it says is passed through, or shown under a heading when it has ended, so that
 * commands that run side by side do not talk across each other.
 *
 * @param {string} command - A program on the path or in node_modules/.bin.
 * @param {string[]} args
 * @param {{env?: Record<string, string>, heading?: string}} [options] - Added to the environment; what the output stands under.
 * @returns {Promise<{code: number, output: string}>} Never rejects for a command that fails.
 */
export function run(command, args, {env = {}, heading} = {}) {
  return new Promise((resolve, reject) => {
    const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH}`;
    const startedMs = performance.now();
    const child = spawn(command, args, {env: {...process.env, PATH: path, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (!heading) target.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (heading) process.stdout.write(`\n== ${heading}: ${Math.round((performance.now() - startedMs) / 1000)} s\n${output}`);
      resolve({code: code ?? 1, output});
    });
  });
}
