const sheet = document.querySelector('link[data-theme]');
const shown = document.querySelector('pre');
const viewer = document.querySelector('event-viewer');

async function choose(name) {
  const response = await fetch(`${name}.css`);
  shown.textContent = (await response.text()).trim();
  await new Promise((resolve) => {
    sheet.addEventListener('load', resolve, {once: true});
    sheet.href = `${name}.css`;
  });
  // The map reads its colours when it is told that they have changed.
  viewer.theme = name === 'night' ? 'dark' : 'light';
}

for (const input of document.querySelectorAll('[name=theme]')) input.addEventListener('change', () => choose(input.value));
await choose(document.querySelector('[name=theme]:checked').value);
