/**
 * Texts that have got scripts, requests or markup into pages: the classes that lists of such texts know (OWASP's filter evasion, mutation
 * of HTML when it is parsed twice, schemes that browsers take for others, CSS that breaks out of its declaration), each made of its parts.
 *
 * What would run calls `hostileRan()`. What would be asked for stands under `CANARY`.
 */
export const CANARY = 'http://127.0.0.1:9/canary/';

const RUN = 'hostileRan()';
const IMG = `<img src=${CANARY}i onerror=${RUN}>`;

const cross = (outer: readonly string[], make: (part: string) => string | readonly string[]): string[] => outer.flatMap((part) => make(part));

/** Handlers on the elements that fire them without the reader. */
const handlers = [
  ...cross(['script', 'ScRiPt', 'script/x', 'script\t', 'script\n', 'svg><script', 'math><script', 'noscript><script'], (tag) => `<${tag}>${RUN}</script>`),
  ...cross(['img', 'image', 'video', 'audio', 'object', 'embed', 'iframe', 'input type=image', 'link rel=stylesheet', 'source', 'body'], (tag) => [
    `<${tag} src=${CANARY}h href=${CANARY}h data=${CANARY}h onerror=${RUN} onload=${RUN}>`,
    `"><${tag} src=x onerror="${RUN}">`,
  ]),
  ...cross(['svg', 'body', 'iframe', 'style', 'marquee', 'details open', 'input autofocus', 'select autofocus', 'textarea autofocus', 'video autoplay', 'a tabindex=1 autofocus', 'dialog open', 'button popovertarget=x'], (tag) => {
    const event = {svg: 'onload', body: 'onpageshow', iframe: 'onload', style: 'onload', marquee: 'onstart', 'details open': 'ontoggle', 'video autoplay': 'onplay', 'dialog open': 'onanimationstart', 'button popovertarget=x': 'onbeforetoggle'}[tag] ?? 'onfocus';
    return [`<${tag} ${event}=${RUN}>`, `<${tag}/${event}=${RUN}//`, `<${tag}\n${event.toUpperCase()} = "${RUN}">`, `' ${event}='${RUN}`, `" ${event}="${RUN}" x="`];
  }),
  ...cross(['animate', 'set', 'animateTransform', 'animateMotion'], (tag) => [`<svg><${tag} onbegin=${RUN} attributeName=x dur=1s>`, `<svg><a><${tag} attributeName=href values=javascript:${RUN} /><text>x</text></a></svg>`]),
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=${RUN} />#x">`,
  `<svg><use xlink:href="${CANARY}use.svg#x"></use><image href="${CANARY}svg"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></foreignObject></svg>`,
  `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<math><maction actiontype="statusline#${CANARY}" xlink:href="javascript:${RUN}">x`,
  `<template shadowrootmode=open>${IMG}</template>`,
  `<form action=javascript:${RUN}><input type=submit autofocus>`,
  `<isindex action=javascript:${RUN} type=image>`,
  `<base href=${CANARY}><a href=x>`,
  `<meta http-equiv=refresh content="0;url=${CANARY}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=import href=${CANARY}><link rel=prefetch href=${CANARY}p>`,
  `<portal src=${CANARY}></portal><fencedframe src=${CANARY}>`,
  `<custom-element is=event-map src=${CANARY}>`,
  `<event-map src=${CANARY}></event-map><event-card src=${CANARY}></event-card>`,
  `<slot name=x onslotchange=${RUN}></slot>`,
];

/** What is harmless as it is parsed once and runs when it is parsed again. */
const mutations = [
  ...cross(['title', 'textarea', 'noscript', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'select', 'template', 'option'], (tag) => [`</${tag}>${IMG}`, `<${tag}><p id="</${tag}>${IMG}">`]),
  ...cross(['svg', 'math'], (root) => cross(['style', 'title', 'mglyph', 'mtext', 'desc', 'annotation-xml encoding=text/html'], (tag) => [`<${root}><${tag}><img src="</${tag.split(' ')[0]}>${IMG}">`, `<${root}></p><${tag}><a id="</${tag.split(' ')[0]}>${IMG}">`])),
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${IMG}">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style>${IMG}">`,
  `<!--><${'img'} src onerror=${RUN}>-->`,
  `<!-- --!>${IMG}-->`,
  `<![CDATA[>${IMG}]]>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>${IMG}`,
  `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN};//<</script>`,
  `<img """><script>${RUN}</script>">`,
  `<img src=\`x\`onerror=${RUN}>`,
  `<x\u0000img src onerror=${RUN}>`,
  `\\u003cimg src onerror=${RUN}\\u003e`,
  `＜img src onerror=${RUN}＞`,
  `ʺ＞${IMG}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src onerror=${RUN}&#62;`,
  `&#x3c;img src onerror=${RUN}&#x3E`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\\x3cscript\\x3e${RUN}\\x3c/script\\x3e`,
];

/** Addresses with a scheme that is not one to open. */
const SCHEME_TAILS: Readonly<Record<string, string>> = {
  javascript: RUN,
  vbscript: 'MsgBox(1)',
  livescript: RUN,
  mocha: RUN,
  'data:text/html': `,<script>${RUN}</script>`,
  data: `text/html;base64,PHNjcmlwdD5wYXJlbnQuaG9zdGlsZVJhbigpPC9zY3JpcHQ+`,
  blob: `${CANARY}b`,
  filesystem: `${CANARY}f`,
  file: '///etc/passwd',
  'view-source': CANARY,
  'jar:http': `//127.0.0.1:9/canary/j!/x`,
  ftp: '//127.0.0.1:9/canary/ftp',
  about: 'blank',
  chrome: '//settings',
  intent: '//x#Intent;scheme=javascript;end',
  'ms-office': `ofe|u|${CANARY}`,
  'search-ms': 'query=x',
  tel: '+1',
  ws: '//127.0.0.1:9/canary/ws',
  'x-unknown': 'y',
};
const dress: readonly ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => [...scheme].map((letter, i) => (i % 2 ? letter.toUpperCase() : letter)).join(''),
];
const disguise: readonly ((address: string) => string)[] = [
  (address) => ` ${address}`,
  (address) => `\t${address}`,
  (address) => `\n\r ${address}`,
  (address) => `\u0001${address}`,
  (address) => `\u0000${address}`,
  (address) => `\u001f\u0008${address}`,
  (address) => `\ufeff${address}`,
  (address) => `\u00a0${address}`,
  (address) => `\u2028${address}`,
  (address) => `\u3000${address}`,
  (address) => address.replace('s', 's\t'),
  (address) => address.replace('s', '\ns'),
  (address) => address.replace('s', 's\r\n'),
  (address) => address.replace('s', 's\u0000'),
  (address) => address.replace('s', 's\u007f'),
  (address) => address.replace(':', '\t:'),
  (address) => address.replace(':', '\n:'),
  (address) => address.replace(':', ' :'),
  (address) => address.replace(':', ':\n//%0a'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '&#58;'),
  (address) => address.replace('j', '&#106;'),
  (address) => address.replace('j', '&#x6A'),
  (address) => address.replace('j', '%6a'),
  (address) => address.replace('j', '\\u006a'),
  (address) => address.replace('j', '\\6A '),
  (address) => address.replace('s', '\u200b' + 's'),
  (address) => address.replace('s', '\u00ad' + 's'),
  (address) => address.replace('s', '\u017f'),
  (address) => address.replace('i', '\u0131'),
  (address) => `https:${address}`,
  (address) => `${address}//https://example.org/`,
  (address) => `//${address}`,
  (address) => `/\\${address}`,
  (address) => `?${address}`,
  (address) => `#${address}`,
  (address) => `"${address}"`,
  (address) => `url(${address})`,
  (address) => `feed:${address}`,
  (address) => `view-source:${address}`,
];
const schemes = [
  ...Object.entries(SCHEME_TAILS).flatMap(([scheme, tail]) => dress.map((as) => (scheme.startsWith('data:') ? `${as(scheme)}${tail}` : `${as(scheme)}:${tail}`))),
  ...disguise.map((hide) => hide(`javascript:${RUN}`)),
  ...disguise.slice(0, 12).map((hide) => hide(`data:text/html,<script>${RUN}</script>`)),
  ...['image/svg+xml', 'image/svg', 'image/png+xml', 'text/xml', 'application/xhtml+xml', 'image/x-icon', 'image/pngx', ''].map((type) => `data:${type},<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`),
];

/** Values that leave a declaration, a rule or a style sheet. */
const styles = [
  ...cross(['red', '#fff', '1px', ''], (value) => [
    `${value};background:url(${CANARY}css)`,
    `${value}}*{background:url(${CANARY}css)}`,
    `${value};--x:}body{display:none}`,
    `${value}/**/;background-image:\\75rl(${CANARY}css)`,
  ]),
  `url(${CANARY}css)`,
  `url("javascript:${RUN}")`,
  `image-set(url(${CANARY}css) 1x)`,
  `image(${CANARY}css)`,
  `expression(${RUN})`,
  `exp/**/ression(${RUN})`,
  `-moz-binding:url(${CANARY}x#y)`,
  `behavior:url(${CANARY}htc)`,
  `@import url(${CANARY}css);`,
  `@import '${CANARY}css';`,
  `</style><script>${RUN}</script>`,
  `*{}</style>${IMG}<style>`,
  `--x:{};}:host{position:fixed;inset:0}`,
  `var(--x, url(${CANARY}css))`,
  `#fff;position:fixed;inset:0;z-index:99999`,
  `rgb(0 0 0 / url(${CANARY}css))`,
  `\\;background:url(${CANARY}css)`,
  `'"><style>@font-face{font-family:x;src:url(${CANARY}font)}*{font-family:x}</style>`,
  '#12345', '#1234567', '#ggg', 'currentColor', 'transparent', 'inherit',
];

/** Markdown that other readers of it have made into links, images and HTML. */
const markdown = [
  ...cross(['javascript:', 'JaVaScRiPt:', 'java\nscript:', 'java&Tab;script:', '&#106;avascript:', 'javascript&colon;', ' javascript:', '\u0001javascript:', 'vbscript:', 'data:text/html,<script>', 'blob:', 'file:///', '//127.0.0.1:9/canary/'], (scheme) => [
    `[go](${scheme}${RUN})`,
    `[go](<${scheme}${RUN}>)`,
    `[go][r]\n\n[r]: ${scheme}${RUN} "t"`,
    `![see](${scheme}${RUN})`,
  ]),
  `<javascript:${RUN}>`,
  `<data:text/html,${RUN}>`,
  `![x](${CANARY}md)`,
  `![x][c]\n\n[c]: ${CANARY}md`,
  `[![x](${CANARY}md)](javascript:${RUN})`,
  `[x](https://example.org "onmouseover=${RUN}")`,
  `[x](https://example.org" onmouseover="${RUN})`,
  `[x](https://example.org/'onmouseover='${RUN})`,
  `[<img src=x onerror=${RUN}>](https://example.org)`,
  `[\`](javascript:${RUN})\``,
  `*a*<script>${RUN}</script>*b*`,
  `- ${IMG}\n  - <svg onload=${RUN}>`,
  `1. [a](javascript:${RUN})\n2. b`,
  '```html\n' + IMG + '\n```',
  '    ' + IMG,
  `<!-- ${IMG} -->`,
  `<div markdown=1 onclick=${RUN}>*x*</div>`,
  `# ${IMG}\n${IMG}\n===`,
  `> ${IMG}`,
  `[x]: javascript:${RUN}\n\n[x]`,
  `\\[x](javascript:${RUN})`,
  `[x](\\javascript:${RUN})`,
  `[x](java\\script:${RUN})`,
  `[x](javascript:${RUN} 'a')`,
  `http://127.0.0.1:9/canary/auto`,
  `[^1]: ${IMG}\n[^1]`,
  `| a |\n|--|\n| ${IMG} |`,
  `${'['.repeat(200)}x${']'.repeat(200)}(javascript:${RUN})`,
];

/** Names and texts that mean something to programs. */
const programs = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupGetter__', 'isPrototypeOf', 'then', 'toJSON', 'length', 'null', 'undefined', 'NaN', 'Infinity', 'true', 'none', '[object Object]', '*', '-1', '0', '-0', '1e308', '9007199254740993'],
  ...['${hostileRan()}', '`${hostileRan()}`', '{{hostileRan()}}', "{{constructor.constructor('hostileRan()')()}}", '<%= hostileRan() %>', '#{hostileRan()}', '[[${hostileRan()}]]', '@(hostileRan())', '?lit$1234567890$', '<?lit$1234567890$?>', '<!--?lit$1$-->', '${this}', '"+hostileRan()+"', "'-hostileRan()-'", '\\"-hostileRan()//', ');hostileRan();//', '*/hostileRan()/*', '</script><script>hostileRan()</script>', ']]></script>', '%s%s%s%n%x', '%c hostile', '{0}{1}', '$&$`$\'$1', '\\0\\x00', '=HYPERLINK("http://127.0.0.1:9/canary/f")', '+cmd|calc', "'; DROP TABLE events;--", '() { :; };', '../../../../etc/passwd', '..\\..\\x', '\\\\127.0.0.1\\canary', '#event=x', '?src=http://127.0.0.1:9/canary/', '&window=x', '*[x="]{}', '#\\31 ', ':host', '::part(x)', '"]', "']", 'a"b', 'a b', '.', '..', '/', '%', '%zz', '%E0%A4%A'],
];

/** Letters that hide, turn or break others. */
const letters = [
  ...['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u2028', '\u2029', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\ufffe', '\uffff', '\ud800', '\udfff', '\u{10ffff}', '\u{e0001}', '\u{1f3f4}\u{e0067}'].flatMap((letter) => [`a${letter}b`, letter]),
  ...['txt.exe\u202egpj', `\u202e${IMG}`, `e${'\u0301'.repeat(300)}`, `${'\u0e4a'.repeat(200)}`, '\ufdfd'.repeat(60), 'سلام <img src=x>', 'ﷺ\u2067\u2067\u2067\u202e', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(20), 'İıſK', '\r\n\r\nSet-Cookie: a=b', 'x'.repeat(20_000), `${'<b>'.repeat(3000)}x`, `${'&amp;'.repeat(3000)}`, `${'['.repeat(1500)}`, `${'*'.repeat(1500)}a`, `${'> '.repeat(200)}a`, '    '.repeat(400), '\n'.repeat(500), ''],
];

/** Tags, zones, dates and ids with more behind them. */
const forms = [
  ...['en', 'Asia/Almaty', '2022-01-04', 'troops', 'square', 'image', '2022-01-04/2022-01-06', '52.86,43.34', '12', 'auto'].flatMap((good) => [`${good}" onload="${RUN}`, `${good}'><img src onerror=${RUN}>`, `${good}\u0000`, `${good}\n${RUN}`, `${good};background:url(${CANARY}form)`]),
  ...['en-US-x-<script>', 'x-hostile', 'i-klingon', `en-${'a'.repeat(500)}`, 'e', 'en_US', 'en-u-tz-<b>', 'Etc/GMT+99', '../../Asia/Almaty', 'Asia/Almaty/../..', 'UTC\u0000', '+99:99', '-00:00', '2022-13-45', '2022-01-04T99:99', '+275760-09-14', '-271821-04-19', '999999999-01-01', '2022-01-04/..<b>', '../..', '2022-01-04T00:00:00+99:99', 'XXXX-XX-XX', '0000-00-00', 'Infinity,Infinity', '1e999,1e999', '-0,-0', '0x10,0x10', '1e9'],
];

/** Every vector once, by its class. */
export const CLASSES = {handlers, mutations, schemes, styles, markdown, programs, letters, forms};

export const VECTORS: readonly string[] = [...new Set(Object.values(CLASSES).flat())];
