import {spawn} from 'node:child_process';

/**
 * Runs a command of the project, its output passed through.
 *
 * @param {string} command - A program on the path or in node_modules/.bin.
 * @param {string[]} args
 * @param {{env?: Record<string, string>}} [options] - Added to the environment.
 * @returns {Promise<{code: number, output: string}>} Never rejects for a command that fails.
 */
export function run(command, args, {env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH}`;
    const child = spawn(command, args, {env: {...process.env, PATH: path, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.on('data', (chunk) => {
        output += chunk;
        target.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}
