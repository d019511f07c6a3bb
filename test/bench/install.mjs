import path from 'node:path';
import {installApart} from '../../scripts/install-apart.mjs';
import {benchPath} from './files.mjs';

/** Where the packages of the peers are. */
export const PEERS_FOLDER = path.resolve('.cache/bench');

/** Installs the packages of the peers, which the project itself does not need, unless they are there. */
export async function installPeers() {
  await installApart(benchPath('.'), path.basename(PEERS_FOLDER), 'what the benchmark compares with');
}
