import {expect} from 'chai';
import {css} from 'lit';
import {ViewStyles} from '../../../src/elements/shared/view-styles.js';

describe('ViewStyles', () => {
  it('takes the styles of one view for those of another, and leaves what a part has brought', () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    const [own, first, second] = [css`p { margin: 1px; }`, css`p { margin: 2px; }`, css`p { margin: 3px; }`];
    const styles = new ViewStyles();
    styles.adopt(root, [own], [own, first]);
    const ofPart = new CSSStyleSheet();
    root.adoptedStyleSheets.push(ofPart);
    styles.adopt(root, [own], [second, own]);
    expect([...root.adoptedStyleSheets]).to.deep.equal([second.styleSheet, own.styleSheet, ofPart]);
  });
});
