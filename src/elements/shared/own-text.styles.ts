import {css} from 'lit';

/**
 * How the words of a view are set, whatever stands around it: typeface, size and weight are the article's, and what an article
 * does to a headline, a caption or its paragraphs is not. What the page says of the element itself holds.
 */
export const ownText = css`
  :host {
    font-style: normal;
    font-variant: normal;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    cursor: auto;
  }
`;
