const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page that shows what differs: the reference, the picture of now, and the difference, side by side.
 *
 * @param {{story: string, width: number, name: string, state: 'same' | 'different' | 'new', share: number, difference?: Buffer}[]} results
 * @param {{recorded: object, machine: object}} machines - On which the references and the pictures were taken.
 */
export function report(results, {recorded, machine}) {
  const different = results.filter(({state}) => state !== 'same').sort((a, b) => b.share - a.share);
  const note = JSON.stringify(recorded) === JSON.stringify(machine) ? '' : `<p>References: ${escape(JSON.stringify(recorded))}<br />Now: ${escape(JSON.stringify(machine))}</p>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Pictures of the stories</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
  h2 { margin-top: 3rem; font-size: 1.125rem; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; }
  img { max-width: 100%; border: 1px solid #999; }
</style>
<h1>${different.length === 0 ? `All ${results.length} pictures are as their references` : `${different.length} of ${results.length} pictures differ`}</h1>
${note}
${different.map(section).join('\n')}
<h2>As their references</h2>
<p>${results.filter(({state}) => state === 'same').map(({story, width}) => `${escape(story)} (${width})`).join(', ')}</p>
</html>
`;
}

function section({story, width, name, state, share, difference}) {
  const shown = [state !== 'new' && ['reference', 'Reference'], ['now', 'Now'], difference && ['difference', 'Difference']].filter(Boolean);
  const words = state === 'new' ? 'no reference yet' : difference ? `${(share * 100).toFixed(2)} % differ` : 'another size';
  return `<h2>${escape(story)}, ${width} pixels wide: ${words}</h2>
<div class="row">${shown.map(([kind, title]) => `<figure><figcaption>${title}</figcaption><img src="${kind}.${escape(name)}" alt="" /></figure>`).join('')}</div>`;
}
