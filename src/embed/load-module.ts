import {ownScript} from './own-script.js';
import {LOADER_POLICY, trustedUrl} from './trusted-url.js';
import type {PolicyFactory} from './trusted-url.js';
import {warnEditor} from './warn-editor.js';

/** What the elements need of a browser, which no syntax tells; the youngest of it is of 2023 and 2024. */
const isYoungEnough = () => 'noModule' in HTMLScriptElement.prototype && 'withResolvers' in Promise && CSS.supports('color', 'light-dark(red, red)');

/**
 * Adds the module that lies beside the classic loader to the page, once. What cannot be done is told in the console: what stands inside the
 * elements and markers is then what readers see.
 */
export function loadModule(page: Document): void {
  const own = ownScript(page);
  if (!own) return warnEditor('embed.js cannot tell where it lies, as no script tag of the page has its address: the map and the timeline are not loaded. Write <script src="…/embed.js" data-event-map-module="…/event-map.js">, or <link rel="modulepreload" href="…/event-map.js">. [loader-lost]');
  const {address, tag} = own;
  if (!isYoungEnough()) return warnEditor(`This browser is too old for ${address}: the page’s own content stays. Chrome 123, Firefox 121, Safari 17.5 and later draw the map and the timeline. [browser-old]`);
  if ([...page.querySelectorAll<HTMLScriptElement>('script[type=module]')].some(({src}) => src === address)) return;
  const script = page.createElement('script');
  script.type = 'module';
  try {
    script.src = trustedUrl(address, (globalThis as {trustedTypes?: PolicyFactory}).trustedTypes);
  } catch (reason) {
    return warnEditor(`The page’s policy lets no script be added (${String(reason)}): ${address} is not loaded. Add trusted-types ${LOADER_POLICY} to Content-Security-Policy. [loader-untrusted]`);
  }
  if (tag) handOn(tag, script);
  script.onerror = () => warnEditor(`${address} could not be loaded, and no map or timeline is drawn. Put the whole folder dist/ where embed.js lies, with Access-Control-Allow-Origin where that is another host, or name the module in the tag: data-event-map-module="…/event-map.js". [loader-missing]`, script);
  (page.head ?? page.documentElement).append(script);
}

/** What the page's policy asks of scripts holds for the module as for the loader. */
function handOn(from: HTMLScriptElement, to: HTMLScriptElement): void {
  to.nonce = from.nonce;
  to.crossOrigin = from.crossOrigin;
  to.referrerPolicy = from.referrerPolicy;
  // `integrity` itself is the loader's own; the module's is `data-event-map-integrity`.
  to.integrity = from.dataset['eventMapIntegrity'] ?? '';
}
