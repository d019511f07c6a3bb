import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {packPlugin} from '../../demo/wordpress/pack.mjs';
import {browse} from '../package/browse.mjs';
import {useViews} from './use-views.mjs';
import {logIn} from './wordpress/session.mjs';
import {startWordPress} from './wordpress/site.mjs';

const STORY = readFileSync('demo/two-stories/second.json', 'utf8');
const PLUGIN = '.cache/cms/event-map.zip';
const AUTHOR = {name: 'author', password: 'invented for a test 2'};
const html = (text) => `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
const VIEWS = ['map', 'timeline', 'card'];

/** What a page does by itself still runs, and the list stays. */
async function withoutModule(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().includes('/event-map/dist/') ? request.abort() : request.continue()));
}

describe('in WordPress', () => {
  let browser;
  let site;
  let author;
  let story;
  let plugin;

  before(async () => {
    packPlugin(PLUGIN);
    [browser, site] = await Promise.all([browse(), startWordPress()]);
    await site.admin.rest('/wp/v2/users', {username: AUTHOR.name, password: AUTHOR.password, email: 'author@example.org', roles: ['author']});
    author = await logIn(site.url, AUTHOR);
    plugin = await site.admin.installPlugin(PLUGIN, 'event-map/event-map');
    story = await author.upload('flights.json', 'application/json', STORY);
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));

  /** Opens an article as a reader, who is logged in nowhere. */
  const read = ({link}, options) => browser.open(link, options);

  it('the author may not write HTML as they like, and the administrator may', async () => {
    const may = async ({rest}) => (await rest('/wp/v2/users/me?context=edit')).capabilities.unfiltered_html ?? false;
    assert.deepEqual([await may(author), await may(site.admin)], [false, true]);
    const {content} = await author.publish('Filtered', html('<event-map src="x.json"></event-map><script>1</script>'));
    assert.ok(!/<event-map|<script/.test(content.rendered), content.rendered);
  });

  it('an author’s markers come through the filter as they were written, become map, timeline and card, and are used', async () => {
    const markers = VIEWS.map((view) => `<figure data-event-${view} data-src="${story.source_url}"${view === 'map' ? ' data-zoom="1"' : ''}><img src="${site.url}/wp-includes/images/blank.gif" alt="Six places"><figcaption>Six first flights</figcaption></figure>`);
    const article = await author.publish('Markers', html(markers.join('\n')));
    for (const view of VIEWS) assert.ok(article.content.rendered.includes(`<figure data-event-${view} data-src=`), article.content.rendered);
    const {page, complaints, close} = await read(article);
    await useViews(page);
    assert.equal(await page.$eval('event-map', (map) => map.getAttribute('zoom')), '1');
    assert.match(await page.$eval('event-map', (map) => map.textContent), /Six first flights/);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('an administrator’s script tag and elements are used, without the plugin', async () => {
    const elements = VIEWS.map((view) => `<event-${view} src="${story.source_url}"></event-${view}>`);
    const script = `<script type="module" src="${plugin}/dist/event-map.js"></script>`;
    const article = await site.admin.publish('Script', html([script, ...elements].join('\n')));
    const {page, requests, complaints, close} = await read(article);
    await useViews(page);
    assert.equal(requests.filter((url) => url.endsWith('/flights.json')).length, 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('an administrator’s frame is used', async () => {
    const frame = `<iframe src="${plugin}/dist/embed.html?src=${encodeURIComponent(story.source_url)}" title="Six first flights" width="100%" height="900"></iframe>`;
    const article = await site.admin.publish('Frame', html(frame));
    const {page, complaints, close} = await read(article);
    await page.$eval('iframe', (element) => element.scrollIntoView());
    await useViews(page, await page.waitForFrame((candidate) => candidate.url().includes('embed.html')));
    assert.deepEqual(complaints, []);
    await close();
  });

  const FORMS = {
    shortcode: () => `[event-map src="${story.source_url}" view="map timeline card" zoom="1" no-controls onclick="alert(1)" theme="purple"]`,
    block: () => `<!-- wp:event-timeline-map/event-map ${JSON.stringify({media: story.id, src: story.source_url, align: 'wide', lanes: 'none'})} /-->`,
  };
  for (const [form, content] of Object.entries(FORMS)) {
    describe(`the plugin’s ${form}`, () => {
      let article;
      before(async () => {
        article = await author.publish(form, content());
      });

      it('has the events as a list where no script runs, and in the feed', async () => {
        const {page, close} = await read(article, {before: (blank) => blank.setJavaScriptEnabled(false)});
        assert.deepEqual(await page.$$eval('.event-map-fallback li', (items) => items.map((item) => item.textContent).slice(0, 2)), [
          'December 17, 1903 The Wright brothers fly an aeroplane with an engine (Kill Devil Hills, North Carolina)',
          'July 25, 1909 Louis Blériot crosses the English Channel (From Les Baraques near Calais to Dover)',
        ]);
        assert.equal(await page.$eval('.event-map-fallback time', (time) => time.dateTime), '1903-12-17');
        const feed = await (await fetch(`${article.link}?feed=rss2&withoutcomments=1`)).text();
        assert.ok(/The Wright brothers/.test(feed) && !/<event-/.test(feed), feed);
        await close();
      });

      it('is drawn and used where scripts run', async () => {
        const {page, complaints, close} = await read(article);
        await useViews(page);
        assert.deepEqual(complaints, []);
        await close();
      });
    });
  }

  it('the shortcode passes what the element knows, and nothing else', async () => {
    const {content} = await author.publish('Attributes', FORMS.shortcode());
    assert.match(content.rendered, /<event-map src="[^"]+" zoom="1" no-controls>/);
    assert.ok(!/onclick|purple|no-controls[^>]*><event-timeline/.test(content.rendered), content.rendered);
  });

  it('the plugin knows each attribute of the elements that it makes', () => {
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const made = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName && tagName !== 'event-story');
    const asked = new Set(made.flatMap(({attributes}) => attributes.map(({name}) => name)));
    const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const block = Object.keys(JSON.parse(readFileSync('demo/wordpress/event-map/block/block.json', 'utf8')).attributes).map(kebab);
    const php = [...readFileSync('demo/wordpress/event-map/includes/attributes.php', 'utf8').matchAll(/^\t\t'([\w-]+)'/gm)].map(([, name]) => name);
    assert.deepEqual(block.filter((name) => !['media', 'view'].includes(name)).sort(), [...asked].sort());
    assert.deepEqual([...php, 'src'].sort(), [...asked].sort());
  });

  it('what a file says is text in the list, whatever it says', async () => {
    const bad = `"><img src=x onerror="window.harm=1"></figure><script>window.harm=1</script>`;
    const feature = (properties) => ({type: 'Feature', geometry: null, properties});
    const features = [
      {title: bad, place: bad, lang: bad, when: {start: bad, label: bad}, verification: {status: 'verified'}},
      {title: 'An event of no date', when: null},
      {title: 'A leap day that was none', when: '2023-02-29'},
      {title: 'A rumour', when: '2023-03-01T10:35Z', verification: {status: 'debunked'}},
      {title: 'A report', when: '2023-03-02T10:35:10-05:00', verification: {status: 'retracted'}},
      {title: 'A witness', when: '2023-03-03T10:35 or so', negative: true},
      {title: [bad], when: [bad]},
    ].map(feature);
    const file = await author.upload('bad.json', 'application/json', JSON.stringify({type: 'FeatureCollection', title: bad, lang: bad, credit: bad, warning: {text: bad}, features}));
    const article = await author.publish('Bad', `[event-map src="${file.source_url}" view="list"]`);
    const {page, close} = await read(article, {before: withoutModule});
    assert.equal(await page.$$eval('.event-map-fallback :is(img, script), .event-map-fallback [onerror]', ({length}) => length), 0);
    const items = await page.$$eval('.event-map-fallback li', (nodes) => nodes.map((node) => node.textContent.trim()));
    assert.deepEqual(items, [`${bad} ${bad} (${bad})`, '2023-02-29 A leap day that was none', 'March 1, 2023, 10:35 UTC Debunked: A rumour', 'March 2, 2023, 10:35 -05:00 Retracted: A report', '2023-03-03T10:35 or so Looked for and not found: A witness', 'An event of no date']);
    assert.equal(await page.evaluate(() => window.harm), undefined);
    await close();
    const verified = await author.publish('Verified', `[event-map src="${file.source_url}" require-verified]`);
    assert.equal(verified.content.rendered.match(/<li/g).length, 1);
  });

  it('the server reads no file of another host, and says where the events are instead', async () => {
    const at = async (src) => (await author.publish('Elsewhere', `[event-map src="${src}"]`)).content.rendered;
    const elsewhere = await at('https://example.org/events.json');
    assert.match(elsewhere, /<event-viewer src="https:\/\/example\.org\/events\.json"><figure class="event-map-fallback"><p><a href="https:\/\/example\.org\/events\.json">The events as a file<\/a>/);
    assert.ok(!/<event-/.test(await at('javascript:alert(1)//events.json')));
    assert.match(await at('/wp-content/uploads/a%00.json'), /The events as a file/);
    // An address on this site that is no upload is asked for as a browser would.
    assert.match(await at('/wp-content/plugins/event-map/block/block.json'), /The events as a file/);
    assert.match(await at(`/wp-content/uploads/../uploads${new URL(story.source_url).pathname.split('/uploads')[1]}`), /The Wright brothers/);
  });

  it('the block has a preview and settings in the editor, and is published from there', async () => {
    const {id, link} = await author.rest('/wp/v2/posts', {title: 'In the editor', content: FORMS.block(), status: 'draft'});
    const edit = `${site.url}/wp-admin/post.php?post=${id}&action=edit`;
    const {page, close} = await browser.open(edit, {before: (blank) => blank.browserContext().setCookie(...author.cookies())});
    const preview = await page.waitForSelector('.wp-block-event-timeline-map-event-map event-viewer', {timeout: 30_000});
    await preview.evaluate((viewer) => {
      viewer.scrollIntoView();
      return customElements.whenDefined('event-viewer').then(() => viewer.ready);
    });
    await page.evaluate(() => {
      const {select, dispatch} = window.wp.data;
      const [block] = select('core/block-editor').getBlocks();
      if (select('core/edit-post').isFeatureActive('welcomeGuide')) dispatch('core/edit-post').toggleFeature('welcomeGuide');
      return dispatch('core/block-editor').selectBlock(block.clientId).then(() => dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    });
    const dates = await page.waitForSelector('xpath///label[text()="Dates"]/following-sibling::input | //label[text()="Dates"]/..//input', {timeout: 30_000});
    await dates.type('1903-12-17');
    await page.waitForSelector('event-viewer[window="1903-12-17"]', {timeout: 30_000});
    await page.evaluate(() => {
      const {dispatch} = window.wp.data;
      dispatch('core/editor').editPost({status: 'publish'});
      return dispatch('core/editor').savePost();
    });
    const published = await (await fetch(link)).text();
    assert.match(published, /<event-viewer src="[^"]+"[^>]* window="1903-12-17"/);
    await close();
  });

  it('the script is on no page without a map', async () => {
    const article = await author.publish('Words only', '<p>Nothing to see on a map.</p>');
    assert.ok(!/event-map\.js|event-map\.css/.test(await (await fetch(article.link)).text()));
  });

  it('PHP has nothing to complain of in the plugin', () => {
    assert.match(site.log(), /Development Server .* started/);
    assert.deepEqual(site.log().split('\n').filter((line) => /plugins\/event-map/.test(line) && /PHP/.test(line)), []);
  });
});
