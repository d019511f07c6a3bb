import {readFileSync} from 'node:fs';

/**
 * The most memory that a page's process has held so far.
 *
 * @param {import('puppeteer-core').Browser} browser - With one page in use.
 * @returns {Promise<number | null>} Bytes, libraries of the browser included; null where the system does not tell, as outside of Linux.
 */
export async function peakBytes(browser) {
  const cdp = await browser.target().createCDPSession();
  const {processInfo} = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const peaks = processInfo.filter(({type}) => type === 'renderer').map(({id}) => peakOf(id) ?? 0);
  return Math.max(0, ...peaks) || null;
}

function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
