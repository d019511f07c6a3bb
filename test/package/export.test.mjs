import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {jsonText} from '../../scripts/export/page.mjs';
import {serve} from '../../scripts/serve.mjs';
import {ROOT, browse, lookOf, textOf, whenReady, whenThere} from './browse.mjs';

const KAZAKHSTAN = 'demo/kazakhstan/events.json';
const VIEWS = 'event-map,event-timeline,event-card,event-list';
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const BREAKOUT = '</script><script>window.hit = 1</script><img src=x onerror="window.hit = 1">';

/** Runs the command as an editor does. @returns What it wrote, and its exit code. */
const exportStory = (...args) =>
  new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'export', '--', ...args], {cwd: ROOT}, (error, stdout, stderr) => resolve({code: error?.code ?? 0, stdout, stderr}));
  });

const feature = (id, properties) => ({type: 'Feature', id, geometry: {type: 'Point', coordinates: [76.94, 43.25]}, properties: {title: id, when: '2022-01-05', place: 'Almaty', ...properties}});
/** Addresses that no file can have, or no system looks up. */
const ODD = ['100%.jpg', 'a%2Fb.png', '\\\\host\\x', 'a%00.png', `${'long'.repeat(25)}/${'x'.repeat(300)}.png`];
/** A story whose texts try to leave the page, and whose media lie beside it, elsewhere on the disk, on the web and nowhere. */
const HOSTILE = {
  type: 'FeatureCollection',
  title: BREAKOUT,
  description: `<!--${BREAKOUT}`,
  lang: 'en',
  features: [
    feature('own', {title: BREAKOUT, verification: {status: 'verified'}, media: [{type: 'image', src: 'pictures/one.png', alt: BREAKOUT}, {type: 'image', src: 'pictures/same.png', alt: 'The same again'}]}),
    feature('doubted', {
      verification: {status: 'unverified'},
      media: [
        {type: 'image', src: 'https://elsewhere.example/a.jpg'},
        {type: 'image', src: '../outside.png'},
        {type: 'image', src: 'pictures/link.png'},
        {type: 'video', src: 'missing.mp4', poster: 'pictures/one.png'},
        ...ODD.map((src) => ({type: 'image', src})),
        {type: 'embed', src: 'https://social.example/post/1', credit: {platform: 'Social'}},
      ],
    }),
  ],
};

describe('an exported story', () => {
  let folder;
  let browser;
  const at = (...parts) => path.join(folder, ...parts);
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'event-export-'));
    browser = await browse();
    await mkdir(at('story/pictures'), {recursive: true});
    await Promise.all(['story/pictures/one.png', 'story/pictures/same.png', 'outside.png'].map((name) => writeFile(at(name), PIXEL)));
    await symlink(at('outside.png'), at('story/pictures/link.png'));
    await writeFile(at('story/events.json'), JSON.stringify(HOSTILE));
  });
  after(() => Promise.all([browser.close(), rm(folder, {recursive: true})]));

  /** Opens a page, and lets through only what begins with one of these. */
  async function openCutOff(url, allowed, {scripts = true} = {}) {
    const refused = [];
    const before = async (page) => {
      await page.setJavaScriptEnabled(scripts);
      await page.evaluateOnNewDocument(() => {
        window.faults = [];
        addEventListener('event-error', ({detail}) => window.faults.push(detail.message), true);
      });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (allowed.some((start) => request.url().startsWith(start))) return void request.continue();
        refused.push(request.url());
        return void request.abort();
      });
    };
    return {refused, ...(await browser.open(url, {before}))};
  }

  describe('in one file', () => {
    let made;
    before(async () => (made = await exportStory(KAZAKHSTAN, at('single.html'), '--single', '--elements', VIEWS, '--lang', 'de')));
    const open = (options) => openCutOff(pathToFileURL(at('single.html')).href, ['file:', 'data:', 'blob:'], options);

    it('opens from the disk with no network: map with its land and names, timeline, list, and a card with its picture', async (t) => {
      assert.equal(made.code, 0, made.stderr);
      t.diagnostic(made.stdout.trim().split('\n').at(-1));
      const {page, refused, requests, complaints, close} = await open();
      await (await whenThere(page, 'event-map >>> .warning button')).click();
      await whenReady(page);
      assert.equal(await textOf(page, 'event-list >>> [part=count]'), '18 Ereignisse');
      await whenThere(page, 'event-map >>> .labels', /Almaty/);
      assert.ok((await lookOf(page, 'event-map')).colors > 100);
      assert.ok((await lookOf(page, 'event-timeline')).colors > 50);
      await page.$eval('event-list', (list) => list.select('almaty-square-held'));
      await whenThere(page, 'event-card >>> [part=title]', /holds the central square/);
      const source = await page.waitForFunction(() => {
        const image = document.querySelector('event-card').shadowRoot.querySelector('img');
        return image?.complete && image.naturalWidth > 0 ? image.src : null;
      });
      assert.match(await source.jsonValue(), /^blob:/);
      assert.deepEqual(refused, []);
      assert.deepEqual(requests.filter((url) => url.startsWith('file:')).length, 1);
      assert.deepEqual([complaints, await page.evaluate(() => window.faults)], [[], []]);
      await close();
    });

    it('shows the headline facts and the list of events where no script runs', async () => {
      const {page, refused, complaints, close} = await open({scripts: false});
      assert.match(await textOf(page, 'figcaption'), /18 Ereignisse · 1\.–7\. Januar 2022 .*12.*2.*2/);
      assert.equal(await page.$$eval('figure time', (times) => times.length), 18);
      assert.deepEqual([refused, complaints], [[], []]);
      await close();
    });
  });

  describe('in a folder', () => {
    let made;
    let served;
    const URL_OF = 'https://news.example/kz/';
    before(async () => {
      made = await exportStory(at('story/events.json'), at('out'), '--url', URL_OF, '--provider', 'The Paper', '--published', '2022-01-09', '--image', at('outside.png'), '--alt', 'A map');
      served = await serve(folder);
    });
    after(() => served.close());

    it('holds the page, the build, the events, the media that lie beside them, and the parts of the map around the events', async () => {
      assert.equal(made.code, 0, made.stderr);
      assert.deepEqual((await readdir(at('out'))).sort(), ['events.json', 'index.html', 'map.png', 'media', 'oembed.json', 'style.css', 'widget']);
      assert.equal((await readdir(at('out/media'))).length, 2);
      const pieces = await readdir(at('out/widget/basemap'));
      assert.ok(pieces.includes('w-0-0-0.js') && pieces.length < 40, `${pieces.length} parts of the map`);
      const built = await readdir(at('out/widget'), {recursive: true});
      assert.deepEqual(built.filter((name) => name.endsWith('.map')), []);
    });

    it('leaves out, and says so, what is remote, missing or outside of the folder, also behind a link', async () => {
      const told = made.stderr.split('\n').filter((line) => line.startsWith('left out'));
      assert.deepEqual(
        told.map((line) => /left out: (\S+) of “doubted” (is \w+)/.exec(line)?.slice(1)),
        [['https://elsewhere.example/a.jpg', 'is remote'], ['../outside.png', 'is outside'], ['pictures/link.png', 'is outside'], ['missing.mp4', 'is not'], ...ODD.map((src) => [src.length > 120 ? `${src.slice(0, 119)}…` : src, 'is not'])],
      );
      const {features} = JSON.parse(await readFile(at('out/events.json'), 'utf8'));
      const sources = features[1].properties.media.map(({src}) => src);
      assert.deepEqual(sources, [undefined, undefined, undefined, undefined, ...ODD.map(() => undefined), 'https://social.example/post/1']);
    });

    it('opens from a server of files and asks no other, and no text of the story leaves its place', async () => {
      const {page, refused, complaints, close} = await openCutOff(`${served.url}/out/index.html`, [served.url, 'data:', 'blob:']);
      await whenReady(page, 'event-viewer');
      assert.equal(await textOf(page, 'event-viewer >>> event-list >>> [part=count]'), '2 events');
      assert.equal(await textOf(page, 'h1'), BREAKOUT);
      assert.equal(await page.evaluate(() => window.hit), undefined);
      assert.deepEqual([refused, complaints, await page.evaluate(() => window.faults)], [[], [], []]);
      await close();
    });

    it('names itself to search engines and to who embeds it', async () => {
      const {page, close} = await openCutOff(`${served.url}/out/index.html`, [served.url, 'data:'], {scripts: false});
      const [canonical, discovery] = await page.$$eval('link[rel=canonical], link[type="application/json+oembed"]', (links) => links.map(({href}) => href));
      assert.deepEqual([canonical, discovery], [URL_OF, `${URL_OF}oembed.json`]);
      const {'@graph': nodes} = JSON.parse(await page.$eval('script[type="application/ld+json"]', ({textContent}) => textContent));
      assert.deepEqual(nodes.map(({'@type': type}) => type), ['Article', 'Event', 'Event', 'ImageObject', 'ImageObject']);
      assert.match(nodes[3].contentUrl, /^https:\/\/news\.example\/kz\/media\/one-\w{8}\.png$/);
      const answer = JSON.parse(await readFile(at('out/oembed.json'), 'utf8'));
      assert.deepEqual([answer.type, answer.version, answer.title, answer.provider_name], ['rich', '1.0', BREAKOUT, 'The Paper']);
      assert.match(answer.html, /^<iframe src="https:\/\/news\.example\/kz\/widget\/embed\.html\?src=\.\.%2Fevents\.json&amp;view=event-viewer/);
      await close();
      const [, src] = /src="([^"]*)"/.exec(answer.html);
      const frame = await openCutOff(src.replaceAll('&amp;', '&').replace(URL_OF, `${served.url}/out/`), [served.url, 'data:', 'blob:']);
      await whenReady(frame.page, 'event-viewer');
      assert.equal(await textOf(frame.page, 'event-viewer >>> event-list >>> [part=count]'), '2 events');
      assert.deepEqual(frame.refused, []);
      await frame.close();
    });
  });

  it('has its events in a script of data that no text in them ends', () => {
    const text = jsonText({title: `<!--<script>${BREAKOUT}\u2028&amp;`});
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.equal(JSON.parse(text).title, `<!--<script>${BREAKOUT}\u2028&amp;`);
  });

  it('holds nothing of what is withheld', async () => {
    const {code, stderr} = await exportStory(at('story/events.json'), at('verified'), '--require-verified');
    assert.equal(code, 0, stderr);
    const written = await Promise.all(['events.json', 'index.html'].map((name) => readFile(at('verified', name), 'utf8')));
    for (const text of written) assert.doesNotMatch(text, /doubted/);
    assert.match(written[1], /1 event that is not verified is withheld/);
  });

  it('is not made of anything but an event file, nor over what is there, and the message says what to do', async () => {
    await writeFile(at('web.json'), '<!doctype html><p>Not found');
    await mkdir(at('twice'));
    await writeFile(at('twice/events.json'), JSON.stringify(HOSTILE));
    const cases = [
      [['nowhere.json', at('a')], /There is no file "nowhere\.json"/],
      [[at('web.json'), at('a')], /is not an event file.*a web page and not JSON.*in\. \[not-feature-collection\]$/m],
      [[KAZAKHSTAN, at('story')], /"[^"]*story" is not empty\. .*--force/],
      [[KAZAKHSTAN, folder, '--single'], /is a folder\. With --single, name a file/],
      [[KAZAKHSTAN, at('a'), '--elements', 'event-globe'], /--elements has "event-globe"/],
      [[KAZAKHSTAN, at('a'), '--url', 'news.example'], /--url is "news\.example"/],
      [[KAZAKHSTAN, at('a'), '--image', at('outside.png')], /--image needs --alt/],
      [[KAZAKHSTAN, at('a'), '--offline'], /Unknown option '--offline'.*npm run export --/s],
      [[at('twice/events.json'), at('twice'), '--force'], /would overwrite the event file itself\. Name another/],
      [[at('twice/events.json'), at('twice/../twice/events.json'), '--single', '--force'], /would overwrite the event file itself/],
      [[KAZAKHSTAN], /Name an event file and where to write/],
    ];
    const results = await Promise.all(cases.map(([args]) => exportStory(...args)));
    results.forEach(({code, stderr}, i) => {
      assert.equal(code, 1, cases[i][0].join(' '));
      assert.match(stderr, cases[i][1]);
    });
    assert.ok(!(await readdir(folder)).includes('a'));
    assert.equal(await readFile(at('twice/events.json'), 'utf8'), JSON.stringify(HOSTILE));
  });
});
