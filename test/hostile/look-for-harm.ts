import {isSafeAddress} from './safe-address.js';

/** Elements that ask for something, run something or change the page, and that no view draws of itself. */
const FORBIDDEN = /^(script|iframe|frame|object|embed|base|meta|link|template|portal|fencedframe|math|form|foreignobject|use|animate.*|set|marquee|noscript|xmp|plaintext)$/i;
const ADDRESSES = new Set(['href', 'src', 'poster', 'xlink:href', 'action', 'formaction', 'data', 'srcset', 'ping', 'background', 'cite', 'longdesc']);
const STYLE_HARM = /url\(|expression|@import|image\(|image-set|behavior|-moz-binding|canary|[{}]/i;

/** What is drawn of the data in elements and all their shadow trees that can do harm, in words. */
export function lookForHarm(root: Element | ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (FORBIDDEN.test(element.localName)) found.push(`<${element.localName}> is drawn: ${element.outerHTML.slice(0, 200)}`);
    // What the page itself writes on the elements is the page's.
    const isOfPage = element.shadowRoot !== null && element.getRootNode() === document;
    for (const attribute of isOfPage ? [] : element.attributes) {
      const harm = harmOf(element, attribute);
      if (harm) found.push(`${harm} in <${element.localName} ${attribute.name}=${JSON.stringify(attribute.value.slice(0, 200))}>`);
    }
    if (element.localName === 'style' && /canary|hostileRan/.test(element.textContent ?? '')) found.push(`a style sheet has words of the data: ${element.textContent}`);
    if (element.localName === 'a' && element.hasAttribute('href') && !isOwnLink(element) && !/\bnoopener\b/.test(element.getAttribute('rel') ?? '')) {
      found.push(`a link without noopener: ${element.outerHTML.slice(0, 200)}`);
    }
    if (element.shadowRoot) found.push(...lookForHarm(element.shadowRoot));
  }
  return found;
}

function harmOf(element: Element, {name, value}: Attr): string | null {
  if (/^on/i.test(name)) return 'a handler';
  if (name === 'srcdoc') return 'a document';
  if (ADDRESSES.has(name) && !isSafeAddress(value, element.localName !== 'a')) return 'an unsafe address';
  if (name === 'style' && STYLE_HARM.test(value)) return 'a style of the data';
  if (name === 'target' && value !== '_blank') return 'a target';
  if (name === 'lang' && !/^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$/.test(value)) return 'a language of the data';
  if ((name === 'fill' || name === 'stroke') && STYLE_HARM.test(value.replace(/^url\(#[\w-]+\)$/, ''))) return 'a colour of the data';
  return null;
}

/** To a place on the same page. */
function isOwnLink(link: Element): boolean {
  return (link.getAttribute('href') ?? '').startsWith('#');
}
