import {escapeText, tag} from './markup.js';

export interface OembedOptions {
  /** Address of the page that holds the views alone, absolute: it is what the frame shows. */
  readonly frameUrl: string;
  readonly title: string;
  /** Name of the newsroom. */
  readonly provider?: string;
  readonly providerUrl?: string;
  readonly author?: string;
  /** In CSS pixels. Default: 640 and 800. */
  readonly width?: number;
  readonly height?: number;
  /** A picture of the map. */
  readonly thumbnail?: {readonly url: string; readonly width: number; readonly height: number};
  /** How long a consumer may keep the answer. Default: a day. */
  readonly cacheSeconds?: number;
}

/** Sources that a reader opens must be whole pages, which those of a frame’s sandbox are not. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What a page answers who asks for its embed, after oEmbed 1.0 (oembed.com). */
export interface OembedRich {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly author_name?: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The oEmbed answer of an article, of type `rich`: a frame in a sandbox. It keeps the origin of its own site, which is another than the
 * consumer’s, as its modules and its events come from there.
 *
 * @throws Where the frame's address is not one of the web.
 */
export function storyOembed({frameUrl, title, provider, providerUrl, author, width = 640, height = 800, thumbnail, cacheSeconds = 86_400}: OembedOptions): OembedRich {
  const isWeb = URL.canParse(frameUrl) && /^https?:$/.test(new URL(frameUrl).protocol);
  if (!isWeb) throw new TypeError(`frameUrl is ${JSON.stringify(frameUrl)}, which is not an address of the web. Write one that begins with https://.`);
  const html = tag('iframe', {src: frameUrl, title, width, height, sandbox: SANDBOX, allow: 'fullscreen', loading: 'lazy', style: 'border:0;max-width:100%'}, '');
  return {
    version: '1.0',
    type: 'rich',
    title,
    html,
    width,
    height,
    cache_age: cacheSeconds,
    ...(provider && {provider_name: provider}),
    ...(providerUrl && {provider_url: providerUrl}),
    ...(author && {author_name: author}),
    ...(thumbnail && {thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height}),
  };
}

/** The element by which consumers find the answer. @param href - Where the JSON lies, absolute where it is to be found by others. */
export function oembedLink(href: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeText(href)}" title="${escapeText(title)}" />`;
}
