import {expect} from 'chai';
import {render} from 'lit';
import {renderMarkdown} from '../../../src/elements/event-card/markdown.js';

/** What a text becomes, without the comments of the renderer. */
function markup(markdown: string): string {
  const box = document.createElement('div');
  render(renderMarkdown(markdown), box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('renderMarkdown', () => {
  const cases: [string, string, string][] = [
    ['makes paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['emphasises', 'They call *Shal, ket!* and **go**.', '<p>They call <em>Shal, ket!</em> and <strong>go</strong>.</p>'],
    ['lists', '- one\n- *two*', '<ul><li><p>one</p></li><li><p><em>two</em></p></li></ul>'],
    ['numbers a list', '1. one\n2. two', '<ol start="1"><li><p>one</p></li><li><p>two</p></li></ol>'],
    ['goes on with the number of a list', '3. three\n4. four', '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>'],
    ['breaks a line that ends with a backslash', 'One\\\ntwo', '<p>One<br>two</p>'],
    ['shows HTML as text', 'A <b>bold</b> <script>alert(1)</script>', '<p>A &lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['shows a block of HTML as text', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['shows the marks of a heading', '# Heading', '<p># Heading</p>'],
    ['shows the marks of a quotation and of code', '> `quoted`', '<p>&gt; `quoted`</p>'],
    ['embeds no image', '![a square](square.jpg)', '<p>!<a target="_blank" rel="noopener noreferrer" href="square.jpg">a square</a></p>'],
    ['does not run a link', '[click](javascript:alert)', '<p>click</p>'],
    ['does not run a link in disguise', '[click](java&#x0A;script:alert) <javascript:alert>', '<p>click javascript:alert</p>'],
    ['does not open a document made of data', '[click](data:text/html,x)', '<p>click</p>'],
    ['unescapes what is escaped', '\\*not emphasised\\* &amp; &lt;', '<p>*not emphasised* &amp; &lt;</p>'],
  ];
  for (const [what, markdown, html] of cases) {
    it(what, () => {
      expect(markup(markdown)).to.equal(html);
    });
  }

  it('shows the marks of lists that are nested more than six times on one line', () => {
    expect(markup('- '.repeat(6) + 'a')).to.include('<ul><li><ul><li>');
    expect(markup('- '.repeat(7) + 'a')).to.equal(`<p>${'- '.repeat(7)}a</p>`);
  });

  it('shows what is nested deeper than sixteen times as it was written', () => {
    const deep = `${'*a **b '.repeat(12)}c${' d** e*'.repeat(12)}`;
    expect(markup(deep).match(/<(em|strong)>/g)?.length).to.equal(15);
    expect(markup(deep)).to.include('<em>a **b *a **b');
  });

  it('reads a long text in parts, and shows the marks of one that was not written to be read', () => {
    const paragraph = 'A *word* and others. '.repeat(20).trim();
    const long = Array(30).fill(paragraph).join('\n\n');
    expect(markup(long)).to.equal(Array(30).fill(markup(paragraph)).join(''));
    expect(markup('*a* '.repeat(2600))).not.to.include('<em>');
    expect(markup(Array(110).fill(paragraph).join('\n\n'))).not.to.include('<em>');
  });

  it('reads a long text in parts also where its blank lines are of Windows, or hold blanks', () => {
    const paragraph = 'A *word* and others. '.repeat(20).trim();
    for (const blank of ['\r\n\r\n', '\n \t\n', '\r\n  \r\n\r\n']) expect(markup(Array(30).fill(paragraph).join(blank))).to.equal(Array(30).fill(markup(paragraph)).join(''));
    expect(markup(Array(110).fill(paragraph).join('\r\n\r\n')).match(/<p>/g)?.length).to.equal(110);
  });

  it('shows a line of stars that parts a text as it stands, and reads what is around it', () => {
    for (const line of ['* * *', '* * * * * * * *', '  - - - - - - - - - ', '* '.repeat(900)]) {
      expect(markup(`One *word*.\n\n${line}\n\nTwo.`)).to.equal(`<p>One <em>word</em>.</p><p>${line.trim()}</p><p>Two.</p>`);
    }
    expect(markup('* '.repeat(900) + 'a')).not.to.include('<li>');
  });

  it('opens a link elsewhere, without telling where the reader comes from', () => {
    const box = document.createElement('div');
    render(renderMarkdown('See [the *post*](https://post.example/1) and <https://post.example/2>.'), box);
    const links = [...box.querySelectorAll('a')].map(({href, rel, target, textContent}) => [href, rel, target, textContent]);
    expect(links).to.deep.equal([
      ['https://post.example/1', 'noopener noreferrer', '_blank', 'the post'],
      ['https://post.example/2', 'noopener noreferrer', '_blank', 'https://post.example/2'],
    ]);
  });
});
