import {expect} from 'chai';
import {safeUrl} from '../../src/data/safe-url.js';

describe('safeUrl', () => {
  for (const url of ['https://example.org/a?b#c', 'http://example.org', 'mailto:desk@example.org', 'media/square.jpg', '../a', '/a', '//example.org/a', '#top', 'a:b/c'.slice(2)]) {
    it(`lets ${url} through`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }

  for (const url of [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)',
    'vbscript:x', 'data:text/html,<script>', 'data:image/png;base64,AAAA', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://example.org', 'C:\\media\\a.jpg',
    '', '   ',
  ]) {
    it(`stops ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(null);
    });
  }

  it('lets raster images in data addresses through where an image stands', () => {
    expect(safeUrl('data:image/png;base64,AAAA', true)).to.equal('data:image/png;base64,AAAA');
  });

  it('stops SVG in a data address even there, as it may hold a script', () => {
    expect(safeUrl('data:image/svg+xml,<svg onload="alert(1)"/>', true)).to.equal(null);
    expect(safeUrl('data:text/html,x', true)).to.equal(null);
  });

  it('leaves out what a browser leaves out, so that what was checked is what is used', () => {
    expect(safeUrl('  https://example.org/a\nb ')).to.equal('https://example.org/ab');
  });

  it('takes nothing but texts', () => {
    expect([safeUrl(5), safeUrl(null), safeUrl({toString: () => 'https://example.org'})]).to.deep.equal([null, null, null]);
  });

  it('agrees with the browser about the scheme of what it lets through', () => {
    for (const text of ['https://example.org', 'a b', 'java script:x', 'x\u00a0:y', '\u2028javascript:1', '%6aavascript:1', 'javascript&colon;1']) {
      const url = safeUrl(text);
      if (url !== null) expect(['https:', 'http:', 'mailto:']).to.include(new URL(url, 'https://host.example/').protocol);
    }
  });
});
