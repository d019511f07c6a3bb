import {css} from 'lit';

/** Media in the card, and what its large view shares with it. */
export const mediaStyles = css`
  figure {
    min-width: 0;
  }
  figure:focus {
    outline: none;
  }
  .media {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 48rem;
    margin-block-start: 1rem;
  }
  .frame {
    position: relative;
    aspect-ratio: 16 / 10;
    width: 100%;
    max-height: 30rem;
    background: var(--_wash);
  }
  .frame > :is(img, video, iframe) {
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
    object-fit: cover;
  }
  .frame > img.upright,
  .frame > video {
    object-fit: contain;
  }
  .frame.player.video {
    background: #000;
  }
  .frame.player:has(> audio) {
    display: grid;
    align-content: end;
    aspect-ratio: auto;
    padding: 0.5rem;
  }
  .frame.player:has(> iframe) {
    aspect-ratio: auto;
    height: 32rem;
    max-height: 80vh;
  }
  audio {
    width: 100%;
  }

  .over {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
  }
  /* Two rings: no colour is seen on every picture. */
  :is(.over, .enlarge):focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_paper);
  }
  .disc,
  .enlarge svg {
    box-sizing: content-box;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.62);
    color: #fff;
  }
  .disc {
    width: 1.5rem;
    height: 1.5rem;
    padding: 1rem;
    fill: currentColor;
  }
  .play:hover .disc,
  .enlarge:hover svg {
    background: rgb(0 0 0 / 0.85);
  }
  .enlarge {
    place-items: end;
    padding: 0.6rem;
    border: 0;
    background: none;
    line-height: 0;
    cursor: zoom-in;
  }
  .enlarge:not(.over) {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
  }
  .enlarge svg {
    width: 0.875rem;
    height: 0.875rem;
    padding: 0.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }

  .blank {
    display: grid;
    align-content: end;
    height: 100%;
    padding: 1rem;
    padding-inline-end: 4rem;
    border: 1px solid var(--_line);
    color: var(--_soft);
  }
  .media .clip.audio:has(> .blank) {
    aspect-ratio: auto;
    height: 6rem;
  }
  .media .audio > .blank {
    align-content: center;
    padding-inline: 5.75rem 3.5rem;
  }
  .media .audio > .blank + .over {
    place-items: center start;
    padding-inline-start: 1.25rem;
  }
  .cover,
  .missing,
  .post {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.6rem;
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .cover,
  .missing {
    aspect-ratio: auto;
    min-height: min(16rem, 45vw);
    max-height: none;
  }
  .post,
  .missing {
    min-height: 0;
  }
  .player + .post {
    padding: 0.6rem 0 0;
    border: 0;
    background: none;
  }
  .cover > .sign {
    width: 1.5rem;
    height: 1.5rem;
    stroke-width: 1.2;
    color: var(--_soft);
  }
  .cover > p:not(.choices, .note) {
    max-width: 34em;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    margin-block-start: 0.25rem;
  }
  .quiet {
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_soft);
    font-size: 0.9375em;
    text-decoration: underline 1px var(--_line);
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  .note {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .provider {
    font-weight: 600;
  }

  figcaption {
    margin-block-start: 0.45rem;
    font-size: 0.9375em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .credit,
  .details,
  .checksum {
    font-style: normal;
    color: var(--_soft);
  }
  .details {
    display: block;
  }
  .checksum,
  .checksum summary {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .checksum code {
    overflow-wrap: anywhere;
  }
  .colophon {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    font-size: 0.875em;
    color: var(--_soft);
  }

  .in-print {
    display: none;
  }
  @media print {
    .uncovered,
    .choices,
    .over:not(:has(.disc)),
    .enlarge,
    .quiet,
    .post .button,
    .post .note {
      display: none !important;
    }
    .in-print {
      display: grid;
    }
  }
`;
