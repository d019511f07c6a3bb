import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ROOT, article, browse, textOf, whenReady, whenThere} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';
import {readChoices} from '../../demo/embed/choices.js';
import {elementForm, frameForm, markerForm, scriptTag} from '../../demo/embed/forms.js';

const CHOICES = {
  tag: 'event-map',
  src: 'https://news.example/events.json?a=1&b=2',
  base: 'https://cdn.example/1.0/',
  classic: false,
  attributes: {lang: 'kk', 'no-controls': true},
  height: 480,
  picture: {src: 'https://news.example/map.webp', alt: 'Six towns'},
  caption: 'Where & when',
};
/** What ends attributes and tags, opens others, or is an escape already. */
const HARD = [`"`, `'`, `<`, `>`, `&`, `&amp;`, `&quot;`, `&lt`, `"><script>hacked()</script>`, `" onload="hacked()`, `</figcaption></figure><img src=x onerror=hacked()>`, `<!--`, `]]>`, `\${hacked()}`, '`', ' = ', 'ў𝄞‮', '–', '{{x}}', '</script>'];
const HARBOUR = {src: '../../test/package/fixtures/harbour.json?day="1"&x=<y>', caption: 'Ferries & "night" <b>boats</b>', alt: `The 'harbour' & "quay" <img onerror=hacked()>`};
const given = (values) => Object.entries(values).reduce((form, [name, value]) => (form.set(name, value), form), new FormData());

describe('what is written for a CMS', () => {
  it('is an element with its attributes, its height and its fallback', () => {
    assert.equal(
      elementForm(CHOICES),
      `<event-map src="https://news.example/events.json?a=1&amp;b=2" lang="kk" no-controls style="height: 480px">
  <figure>
    <img src="https://news.example/map.webp" alt="Six towns">
    <figcaption>Where &amp; when</figcaption>
  </figure>
</event-map>`,
    );
    assert.equal(elementForm({...CHOICES, tag: 'event-card', attributes: {}, picture: null, caption: ''}), '<event-card src="https://news.example/events.json?a=1&amp;b=2"></event-card>');
  });

  it('is a marker in one line, with each attribute behind data-', () => {
    assert.equal(
      markerForm(CHOICES),
      '<figure data-event-map data-src="https://news.example/events.json?a=1&amp;b=2" data-lang="kk" data-no-controls style="height: 480px"><img src="https://news.example/map.webp" alt="Six towns"><figcaption>Where &amp; when</figcaption></figure>',
    );
  });

  it('is a frame with each attribute as a parameter, and the script of its host', () => {
    const [, address] = /src="([^"]*)"/.exec(frameForm(CHOICES));
    const {origin, pathname, searchParams} = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(origin + pathname, 'https://cdn.example/1.0/embed.html');
    assert.deepEqual(Object.fromEntries(searchParams), {src: CHOICES.src, view: 'event-map', lang: 'kk', 'no-controls': '', height: '480'});
    assert.match(frameForm(CHOICES), / title="Where &amp; when" .* height="480" .*<\/iframe>\n<script src="https:\/\/cdn\.example\/1\.0\/frame-host\.js" async><\/script>$/s);
  });

  it('is the classic loader where a CMS takes no modules', () => {
    assert.equal(scriptTag(CHOICES), '<script type="module" src="https://cdn.example/1.0/event-map.js"></script>');
    assert.equal(scriptTag({...CHOICES, classic: true}), '<script src="https://cdn.example/1.0/embed.js"></script>');
  });

  it('names files absolutely, and leaves out what an element does not know', () => {
    const {choices, faults} = readChoices(given({element: 'event-list', src: 'a.json', base: '../dist', lanes: 'place', 'no-controls': 'on', hash: 'on', theme: ''}), 'https://news.example/tools/');
    assert.deepEqual(faults, []);
    assert.deepEqual([choices.src, choices.base, choices.attributes], ['https://news.example/tools/a.json', 'https://news.example/dist/', {hash: true}]);
  });

  it('says what is missing, and takes no address that runs', () => {
    const {choices, faults} = readChoices(given({element: 'event-map', src: 'javascript:alert(1)', picture: 'map.webp'}), 'https://news.example/');
    assert.equal(choices.src, '');
    assert.deepEqual(faults.map(({name}) => name), ['src', 'alt']);
    assert.match(faults[0].message, /^The event file is “javascript:alert\(1\)”, which is no address\. Write one/);
  });
});

describe('the generator', () => {
  let browser;
  let served;
  /** The page at `article.html`. */
  let pasted = '';
  before(async () => {
    const routes = {'/article.html': (_, response) => response.writeHead(200, {'Content-Type': 'text/html'}).end(pasted)};
    [browser, served] = await Promise.all([browse(), serve(ROOT, {routes})]);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** Types into a field in place of what is there, and leaves it. */
  async function fill(page, name, value) {
    await page.$eval(`[name="${name}"]`, (control, text) => {
      if (control.type === 'checkbox') control.checked = true;
      else control.value = text;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
    }, value);
  }
  const codeOf = (page, name) => page.$eval(`#${name}-code`, ({textContent}) => textContent);

  it('writes what each browser reads back as it was given, whatever stands in it', async () => {
    const {page, close} = await browser.open(`${served.url}/demo/themes/night.css`);
    const broken = await page.evaluate(
      async (hard, choices) => {
        const {elementForm, frameForm, markerForm} = await import('/demo/embed/forms.js');
        const parse = (html) => new DOMParser().parseFromString(`<body>${html}<hr id="end">`, 'text/html');
        const wrong = [];
        for (const text of hard) {
          const src = `https://news.example/${text}`;
          const all = {...choices, src, caption: text, attributes: {label: text}, picture: {src, alt: text}};
          const [element, marker, frame] = [elementForm, markerForm, frameForm].map((form) => parse(form(all)));
          const read = [
            ...[element, marker].flatMap((page) => [page.querySelector('img').alt, page.querySelector('figcaption').textContent, page.querySelector('event-map, [data-event-map]').textContent.trim()]),
            element.querySelector('event-map').getAttribute('label'),
            marker.querySelector('[data-event-map]').dataset.label,
            frame.querySelector('iframe').title,
            new URL(frame.querySelector('iframe').src).searchParams.get('label'),
          ];
          const sources = [element.querySelector('event-map').getAttribute('src'), marker.querySelector('[data-event-map]').dataset.src, new URL(frame.querySelector('iframe').src).searchParams.get('src')];
          const counts = [element, marker, frame].map((page) => [page.body.children.length, page.querySelectorAll('*').length, page.body.lastElementChild.id].join());
          if (read.some((value) => value.trim() !== text.trim()) || sources.some((value) => value !== src) || counts.join(' ') !== '2,8,end 2,7,end 3,6,end') wrong.push({text, read, sources, counts});
        }
        return wrong;
      },
      HARD,
      CHOICES,
    );
    assert.deepEqual(broken, []);
    await close();
  });

  it('gives four forms that each draw in the page that they are pasted into', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/demo/embed/`);
    for (const [name, value] of Object.entries({...HARBOUR, lang: 'de', 'time-zone': 'Asia/Tokyo', window: '2021-05-02/2021-05-03', element: 'event-list', height: '400'})) await fill(page, name, value);
    await whenReady(page, '.preview event-list');
    assert.equal(await textOf(page, '.preview event-list >>> [part=count]'), '2 von 4 Ereignissen');
    // Made of the file, which is read for it, in words that are loaded for it.
    await page.waitForFunction(() => /^<figure lang="de"[^]*<li>/.test(document.querySelector('#figure-code').textContent));
    const [script, marker, site, frame, figure] = await Promise.all(['script', 'marker', 'site', 'frame', 'figure'].map((name) => codeOf(page, name)));
    const paste = (html) => {
      pasted = html;
      return page.goto(`${served.url}/article.html`);
    };

    for (const body of [script, site + marker]) {
      await paste(article(body, {head: '', lang: 'fr'}));
      await whenThere(page, 'event-list >>> [part=count]', /^2 von 4 Ereignissen$/);
      assert.equal(await page.$eval('event-list', ({offsetHeight}) => offsetHeight), 400);
      const {alt, caption} = HARBOUR;
      assert.deepEqual(await page.$eval('event-list', (list) => [list.querySelector('img').alt, list.querySelector('figcaption').textContent]), [alt, caption]);
    }

    await paste(article(frame, {head: ''}));
    // Its first document is empty, and gone once the address is there.
    const inside = await page.waitForFrame((each) => each.url().includes('embed.html'));
    await inside.waitForSelector('event-list');
    await whenReady(inside, 'event-list');
    assert.equal(await textOf(inside, 'event-list >>> [part=count]'), '2 von 4 Ereignissen');

    await paste(article(figure, {head: '', lang: 'fr'}));
    assert.equal(await page.$$eval('figure li', ({length}) => length), 4);
    assert.equal(await page.$eval('figure img', ({alt}) => alt), HARBOUR.alt);
    assert.equal(await page.$eval('figure', ({lang}) => lang), 'de');
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('copies a form by a button and says so, keeps choices apart by element, and says what to mend', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/demo/embed/`);
    await page.browserContext().overridePermissions(served.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.waitForFunction(() => document.querySelector('#marker-code').textContent !== '');
    const button = await page.$('[data-copies=marker-code]');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#told').textContent === 'Copied: the marker.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOf(page, 'marker'));

    const isShown = (name) => page.$eval(`[name="${name}"]`, (control) => control.checkVisibility());
    assert.deepEqual([await isShown('lanes'), await isShown('center')], [true, true]);
    await fill(page, 'element', 'event-timeline');
    assert.deepEqual([await isShown('lanes'), await isShown('center')], [true, false]);
    assert.equal(await page.$eval('.preview > *', ({localName}) => localName), 'event-timeline');
    // The same element stays where only an attribute changes.
    await page.$eval('.preview > *', (timeline) => (timeline.kept = true));
    await fill(page, 'lanes', 'place');
    assert.deepEqual(await page.$eval('.preview > *', (timeline) => [timeline.kept, timeline.getAttribute('lanes')]), [true, 'place']);

    await fill(page, 'alt', '');
    assert.equal(await page.$eval('#faults', ({innerText}) => innerText), 'The picture is not described. Write what it shows, for readers who do not see it.');
    assert.equal(await page.$eval('[name=alt]', ({ariaInvalid}) => ariaInvalid), 'true');
    assert.deepEqual(complaints, []);
    await close();
  });
});
