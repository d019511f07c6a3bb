import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {CSV, LATER, LOGIN, OWN, ROWS, STORY, TOTAL, faultySite, gate, hangUp, inParts, reconnect, redirect, send, show, stateOf, until} from './faulty-site.mjs';

describe('a page whose network fails', () => {
  let site;
  let far;
  let tab;
  let files;
  let asked;
  let missing;
  let open;
  before(async () => {
    site = await faultySite();
    ({far, files, asked, missing, open} = site);
    tab = await open();
  });
  after(() => site.close());

  describe('an answer that is no event file', () => {
    const ANSWERS = {
      'that there is no such file': [send('Not here', {status: 404}), /answered 404.*\[fetch-status\]$/, /The file is not where it should be\./],
      'that the server has failed': [send('', {status: 500}), /answered 500.*\[fetch-status\]$/, /The server answered with an error\./],
      'that the server is busy': [send('', {status: 503, 'Retry-After': '1'}), /answered 503.*\[fetch-status\]$/, /The server answered with an error\./],
      'that is a web page to sign in, with the status of a success': [send(LOGIN, {type: 'text/html'}), /is a web page and not JSON.*\[not-feature-collection\]|\[json-syntax\]$/, /not a file of events/],
      'that leads to a web page to sign in': [redirect('/login'), /is a web page and not JSON/, /not a file of events/],
      'that leads to another site, which forbids it': [(request, response) => redirect(`${far.url}/closed.json`)(request, response), /could not be reached.*CORS.*\[fetch-failed\]$/, /could not be reached/],
      'that is none: the server hangs up': [hangUp, /could not be reached.*\[fetch-failed\]$/, /could not be reached/],
      'that is empty': [send(''), /\[json-syntax\]$|\[not-feature-collection\]$/, /not a file of events/],
    };
    before(() => files.set('/login', send(LOGIN, {type: 'text/html'})));

    for (const [words, [answer, error, told]] of Object.entries(ANSWERS)) {
      it(`${words}, is told to reader and page, and leaves the article’s own words`, async () => {
        const name = `/${encodeURIComponent(words)}.json`;
        files.set(name, answer);
        await show(tab, name);
        const state = await stateOf(tab);
        assert.deepEqual([state.status, state.hasOwn], ['error', true]);
        assert.match(state.error, error);
        assert.match(state.words, told);
        assert.match(state.words, /Try again/);
        assert.ok((await tab.evaluate(() => window.faults)).includes(state.error));
      });
    }

    it('of another origin that does not allow it is told as unreachable, with the word CORS for the editor', async () => {
      await show(tab, `${far.url}/closed.json`);
      assert.match((await stateOf(tab)).error, /CORS/);
    });

    it('is asked for once, whatever Retry-After says and however often the network comes back', async () => {
      files.set('/busy.json', send('', {status: 503, 'Retry-After': '0'}));
      await show(tab, '/busy.json');
      await reconnect(tab);
      // What would be asked for is asked for before what comes after it.
      await show(tab, '/page.html');
      assert.equal(asked.get('/busy.json'), 1);
    });
  });

  it('takes a file under any type, and by way of another site that allows it', async () => {
    files.set('/plain', send(STORY, {type: 'text/plain'}));
    files.set('/moved', (request, response) => redirect(`${far.url}/open.json`)(request, response));
    for (const name of ['/plain', '/moved']) {
      await show(tab, name);
      assert.deepEqual([(await stateOf(tab)).status, (await stateOf(tab)).total], ['ready', TOTAL], name);
    }
  });

  it('shows the article’s own words for as long as a file trickles in, then the events', async () => {
    const rest = gate();
    files.set('/slow.json', inParts(STORY.slice(0, 700), {opened: rest.opened, rest: STORY.slice(700)}));
    const shown = show(tab, '/slow.json');
    await tab.waitForResponse((response) => response.url().endsWith('/slow.json'));
    const early = await stateOf(tab);
    assert.deepEqual([early.status, early.hasOwn], ['loading', true]);
    rest.open();
    await shown;
    const late = await stateOf(tab);
    assert.deepEqual([late.status, late.total, late.hasOwn], ['ready', TOTAL, false]);
  });

  it('shows the file of the address that was set last, whichever comes first', async () => {
    const rest = gate();
    files.set('/first.json', inParts(STORY.slice(0, 700), {opened: rest.opened, rest: STORY.slice(700)}));
    files.set('/second.json', send(LATER));
    const first = show(tab, '/first.json');
    await tab.waitForResponse((response) => response.url().endsWith('/first.json'));
    await tab.evaluate(() => (document.querySelector('event-list').src = '/second.json'));
    await first;
    rest.open();
    await until(tab, "store.status === 'ready'");
    assert.equal((await stateOf(tab)).total, TOTAL + 1);
  });

  it('keeps what is shown, whatever becomes of the file when it is asked for again', async () => {
    files.set('/changing.json', send(STORY));
    await show(tab, '/changing.json');
    const before = await stateOf(tab);
    const AGAIN = [
      [send('', {status: 500}), /\[fetch-status\]$/],
      [send(LOGIN, {type: 'text/html'}), /web page/],
      [hangUp, /\[fetch-failed\]$/],
      [inParts(STORY.slice(0, 700), {opened: Promise.resolve(), rest: null}, {'Content-Length': STORY.length}), /\[(?:load-cut|fetch-failed)\]$/],
    ];
    for (const [answer, error] of AGAIN) {
      files.set('/changing.json', answer);
      await tab.evaluate(() => document.querySelector('event-list').store.reload());
      const now = await stateOf(tab);
      assert.match(now.error, error);
      assert.deepEqual([now.total, now.items, now.hasOwn], [before.total, before.items, false], now.error);
    }
    files.set('/changing.json', send(LATER));
    await tab.evaluate(() => document.querySelector('event-list').store.reload());
    assert.deepEqual([(await stateOf(tab)).error, (await stateOf(tab)).total], [null, TOTAL + 1]);
  });

  describe('in the middle of a large file', () => {
    // Workers as the browser makes them, whatever a test has put in their place.
    afterEach(() => tab.evaluate(() => (window.Worker = window.RealWorker ?? window.Worker)));

    const cutAt = (share) => {
      const cut = gate();
      files.set('/long.csv', inParts(CSV.slice(0, CSV.length * share), {opened: cut.opened, rest: null}, {'Content-Length': CSV.length, 'Content-Type': 'text/csv'}));
      return cut;
    };

    it('shows what has come, keeps that while less comes of the next try, and gets all by itself when the network is back', async () => {
      const first = cutAt(0.5);
      const shown = show(tab, '/long.csv');
      await until(tab, 'store?.total > 1000');
      first.open();
      await shown;
      const {total, status, error} = await stateOf(tab);
      assert.equal(status, 'ready');
      assert.match(error, /\[load-cut\]$/);

      const second = cutAt(0.1);
      const reloaded = tab.evaluate(() => document.querySelector('event-list').store.reload());
      await until(tab, 'store.progress?.rows > 0');
      assert.equal((await stateOf(tab)).total, total);
      second.open();
      await reloaded;
      const again = await stateOf(tab);
      assert.deepEqual([again.status, again.total], ['ready', total]);
      assert.match(again.error, /\[load-cut\]$/);

      files.set('/long.csv', send(CSV, {type: 'text/csv'}));
      await reconnect(tab);
      await until(tab, `store.total === ${ROWS} && store.error === null`);
    });

    it('shows the rows of both where the file changes while it is read, and tells those that do not fit', async () => {
      const half = CSV.indexOf('\n', CSV.length / 2) + 1;
      files.set('/edited.csv', send(`${CSV.slice(0, half)}a new line,of another,table\nx,One more,2020-02-30,1,2\n`, {type: 'text/csv'}));
      await show(tab, '/edited.csv');
      const {status, total} = await stateOf(tab);
      assert.equal(status, 'ready');
      assert.ok(total > ROWS / 3, `${total}`);
      assert.ok(await tab.evaluate(() => document.querySelector('event-list').store.issues.some(({severity}) => severity === 'error')));
    });

    it('is read by the page itself where a worker cannot be made, or its script is gone', async () => {
      files.set('/whole.csv', send(CSV, {type: 'text/csv'}));
      for (const kind of ['refused', 'gone']) {
        await tab.evaluate((how) => {
          const Real = (window.RealWorker ??= window.Worker);
          window.Worker = class extends Real {
            constructor(address, options) {
              if (how === 'refused') throw new DOMException('No workers here', 'SecurityError');
              super('/no-such-worker.js', options);
            }
          };
        }, kind);
        await show(tab, '/whole.csv');
        const {status, total, error} = await stateOf(tab);
        assert.deepEqual([status, total, error], ['ready', ROWS, null], kind);
      }
    });

    it('keeps what the worker has read that stops on its own, and says so', async () => {
      await tab.evaluate(() => {
        window.RealWorker ??= window.Worker;
        window.Worker = class extends window.RealWorker {
          constructor(...given) {
            super(...given);
            window.worker = this;
          }
        };
      });
      const rest = gate();
      files.set('/half.csv', inParts(CSV.slice(0, CSV.length / 2), {opened: rest.opened, rest: ''}));
      const shown = show(tab, '/half.csv');
      await until(tab, 'store?.total > 1000');
      await tab.evaluate(() => window.worker.dispatchEvent(new ErrorEvent('error', {message: 'out of memory', cancelable: true})));
      await shown;
      rest.open();
      const {status, total, error} = await stateOf(tab);
      assert.equal(status, 'ready');
      assert.ok(total > 1000);
      assert.match(error, /out of memory.*\[load-failed\]$/);
    });
  });

  describe('and comes back', () => {
    it('has the file asked for again by itself, and loses nothing of one that is there', async () => {
      files.set('/there.json', send(STORY));
      await show(tab, '/there.json');
      await reconnect(tab);
      assert.deepEqual([(await stateOf(tab)).total, asked.get('/there.json')], [TOTAL, 1]);
      await tab.setOfflineMode(true);
      await show(tab, '/back.json');
      const {status, hasOwn, words} = await stateOf(tab);
      assert.deepEqual([status, hasOwn], ['error', true]);
      assert.match(words, /could not be reached/);
      files.set('/back.json', send(STORY));
      await tab.setOfflineMode(false);
      await until(tab, "store.status === 'ready'");
      assert.equal((await stateOf(tab)).total, TOTAL);
    });

    it('has scripts, words and file asked for again by a page that never had them', async () => {
      const early = await open();
      await early.setOfflineMode(true);
      // Nothing is ready before the network is back.
      await early.evaluate((own) => (document.querySelector('main').innerHTML = `<event-list src="/story.json"><p>${own}</p></event-list>`), OWN);
      await until(early, "store?.status === 'error'");
      assert.equal((await stateOf(early)).hasOwn, true);
      await early.setOfflineMode(false);
      await until(early, "store.status === 'ready' && shadowRoot.querySelector('[part=count]')");
      assert.equal((await stateOf(early)).hasOwn, false);
      await early.close();
    });
  });

  describe('after a deploy', () => {
    afterEach(() => missing.clear());

    /** The element is there, and a script of it is not. */
    const lose = async (pattern, tag, content) => {
      missing.add(pattern);
      await tab.evaluate(
        (name, children) => {
          window.faults = [];
          document.querySelector('main').innerHTML = `<${name} src="/story.json" selected="ferry">${children}</${name}>`;
        },
        tag,
        content ?? `<p>${OWN}</p>`,
      );
      await tab.waitForFunction(() => window.faults.length > 0);
      return (await tab.evaluate(() => window.faults))[0];
    };

    it('tells of a script that is gone and how to mend that, shows the article’s own words, and the view when the network is back', async () => {
      const pattern = /timeline-view-/;
      const message = await lose(pattern, 'event-timeline');
      assert.match(message, /^A part of <event-timeline> could not be loaded.*reload a page that is older.*\[chunk-missing\]$/);
      assert.equal((await stateOf(tab)).hasOwn, true);
      missing.delete(pattern);
      await reconnect(tab);
      await until(tab, "shadowRoot.querySelector('[part=playback], .plot, svg')");
      assert.equal((await stateOf(tab)).hasOwn, false);
    });

    it('asks again for a script when the reader comes back to where it is needed', async () => {
      const pattern = /card-view-/;
      await lose(pattern, 'event-card');
      await tab.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<div id="above" style="height:5000px"></div>'));
      await tab.evaluate(() => new Promise((seen) => new IntersectionObserver(([entry], observer) => entry.isIntersecting || (observer.disconnect(), seen()), {rootMargin: '600px'}).observe(document.querySelector('event-card'))));
      missing.delete(pattern);
      await tab.evaluate(() => document.querySelector('event-card').scrollIntoView());
      await tab.evaluate(() => document.querySelector('event-card').ready);
      assert.equal((await stateOf(tab)).hasOwn, false);
      await tab.evaluate(() => document.querySelector('#above').remove());
    });

    it('offers to try again where the article has no words of its own there, and leads on into the view', async () => {
      const pattern = /filter-view-/;
      await lose(pattern, 'event-filter', '');
      await until(tab, "shadowRoot.querySelector('.failed .button')");
      assert.match((await stateOf(tab)).words, /could not be loaded/);
      missing.delete(pattern);
      await tab.evaluate(() => document.querySelector('event-filter').shadowRoot.querySelector('.failed .button').click());
      await until(tab, "shadowRoot.querySelector('input[type=search]')");
    });

    it('has the map drawn late where its engine was gone', async () => {
      const pattern = /chunks\/engine-/;
      const message = await lose(pattern, 'event-map');
      assert.match(message, /\[map-unavailable\]$/);
      assert.equal((await stateOf(tab)).hasOwn, true);
      missing.delete(pattern);
      await reconnect(tab);
      await until(tab, "shadowRoot.querySelector('.stage[data-drawn]')");
    });

    it('shows the article’s own words without English, and speaks when the words are there', async () => {
      missing.add(/make-strings-/);
      const mute = await open();
      const givenUp = mute.waitForResponse((response) => response.url().includes('/chunks/notices-'));
      await mute.evaluate((own) => (document.querySelector('main').innerHTML = `<event-list src="/story.json"><p>${own}</p></event-list>`), OWN);
      // Asked for when there is neither a view nor words.
      await givenUp;
      assert.ok([...asked.keys()].some((name) => /make-strings-/.test(name)));
      assert.equal((await stateOf(mute)).hasOwn, true);
      missing.clear();
      await reconnect(mute);
      await until(mute, "shadowRoot.querySelector('[part=count]')");
      await mute.close();
    });

    it('shows the article’s own words where what tells of a failure is gone, and tells of it when that is there', async () => {
      missing.add(/status-message-|notices-/);
      const mute = await open();
      await show(mute, '/no-such-file.json');
      assert.deepEqual([(await stateOf(mute)).status, (await stateOf(mute)).hasOwn], ['error', true]);
      assert.equal((await mute.evaluate(() => window.faults)).filter((message) => message.endsWith('[chunk-missing]')).length, 2);
      missing.clear();
      await reconnect(mute);
      await until(mute, "shadowRoot.querySelector('.failed .button')");
      assert.match((await stateOf(mute)).words, /The file is not where it should be\./);
      await mute.close();
    });

    it('draws the map coarser where a piece of the ground is gone, says so, and asks again when the network is back', async () => {
      missing.add(/dist\/basemap\/(?!w-)/);
      const coarse = await open();
      await show(coarse, '/story.json', 'event-map');
      await coarse.waitForFunction(() => window.faults.some((message) => message.endsWith('[basemap-missing]')));
      const name = `/dist/basemap/${/The part (\S+)/.exec((await coarse.evaluate(() => window.faults)).find((message) => message.includes('basemap')))[1]}.js`;
      const before = asked.get(name);
      missing.clear();
      const again = coarse.waitForResponse((response) => response.url().endsWith(name) && response.ok());
      await reconnect(coarse);
      await again;
      assert.equal(asked.get(name), before + 1);
      await coarse.close();
    });
  });

  describe('in the browser’s cache', () => {
    it('is taken as it is by a new element, and is asked about when it is loaded again', async () => {
      let version = {tag: '"1"', text: STORY};
      const answers = [];
      files.set('/kept.json', (request, response) => {
        const isSame = request.headers['if-none-match'] === version.tag;
        answers.push(isSame ? 304 : 200);
        response.writeHead(isSame ? 304 : 200, {'Content-Type': 'application/json', ETag: version.tag, 'Cache-Control': 'max-age=3600'}).end(isSame ? undefined : version.text);
      });
      await show(tab, '/kept.json');
      await show(tab, '/kept.json');
      assert.deepEqual(answers, [200]);
      const reload = () => tab.evaluate(() => document.querySelector('event-list').store.reload());
      await reload();
      assert.deepEqual([answers, (await stateOf(tab)).total], [[200, 304], TOTAL]);
      version = {tag: '"2"', text: LATER};
      await reload();
      assert.deepEqual([answers, (await stateOf(tab)).total], [[200, 304, 200], TOTAL + 1]);
    });

    it('is the page’s own affair where a service worker answers with what it has', async () => {
      files.set('/worker.js', send(`const file = ${JSON.stringify(STORY)};
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.request.url.endsWith('/news.json') && event.respondWith(new Response(file)));`, {type: 'text/javascript'}));
      files.set('/news.json', send(LATER));
      const kept = await open();
      await kept.evaluate(async () => {
        await navigator.serviceWorker.register('/worker.js');
        if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      });
      await show(kept, '/news.json');
      assert.deepEqual([(await stateOf(kept)).status, (await stateOf(kept)).total], ['ready', TOTAL]);
      await kept.close();
    });
  });
});
