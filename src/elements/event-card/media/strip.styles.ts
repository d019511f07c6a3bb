import {css} from 'lit';

/** The items of an event that do not lead, small, in a row or more. */
export const stripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .strip li:only-child {
    grid-column: 1 / -1;
  }
  .strip figure {
    display: grid;
    grid-template-columns: 7rem 1fr;
    gap: 0.75rem;
    align-items: start;
  }
  .strip figcaption {
    margin: 0;
  }
  .thumb {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 10;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_soft);
  }
  .thumb:not(:has(img)) {
    border: 1px solid var(--_line);
  }
  .thumb > *,
  .thumb > .uncovered > * {
    grid-area: 1 / 1;
  }
  .thumb > .uncovered {
    display: grid;
    place-items: center;
    width: 100%;
    height: 100%;
  }
  .thumb img {
    display: block;
    width: 100%;
    height: 100%;
    aspect-ratio: 16 / 10;
    object-fit: cover;
  }
  .thumb .disc {
    width: 1rem;
    height: 1rem;
    padding: 0.45rem;
  }
  .thumb .sign {
    width: 1.25rem;
    height: 1.25rem;
    stroke-width: 1.4;
  }
  .thumb .provider {
    padding: 0.25rem;
    font-size: 0.875em;
    text-align: center;
  }
  .thumb .over {
    cursor: zoom-in;
  }
  .thumb:hover {
    outline: 1px solid var(--_soft);
  }
`;
