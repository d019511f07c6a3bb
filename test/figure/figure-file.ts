/** An event file in which everything that a figure or JSON-LD tells is there once. */
export function figureFile(properties: object = {}, members: object = {}): object {
  return {
    type: 'FeatureCollection',
    title: 'A week in the harbour',
    lang: 'en',
    timeZone: 'Asia/Almaty',
    ...members,
    features: [figureEvent('first', properties)],
  };
}

export function figureEvent(id: string, properties: object = {}, geometry: object | null = {type: 'Point', coordinates: [52.86123456, 43.34123456]}): object {
  return {type: 'Feature', id, geometry, properties: {title: `The ${id} event`, when: '2022-01-04', place: 'Aktau', placePrecision: 'exact', ...properties}};
}

export function collection(features: object[], members: object = {}): object {
  return {type: 'FeatureCollection', title: 'A week in the harbour', lang: 'en', timeZone: 'Asia/Almaty', ...members, features};
}

/** Ways out of text, of a quoted attribute, of a comment, of a script and of an address, by the classes of the OWASP cheat sheet on XSS. */
export const HOSTILE: readonly string[] = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  "'><svg onload=hit()>",
  '` onmouseover=hit() `',
  '" onfocus=hit() autofocus x="',
  "' onfocus=hit() autofocus x='",
  '--><img src=x onerror=hit()>',
  ']]><img src=x onerror=hit()>',
  '</bdi></li></ol></figure><iframe srcdoc="<script>parent.hit()</script>">',
  '</title><script>hit()</script>',
  '<math><mtext><table><mglyph><style><img src=x onerror=hit()>',
  'javascript:hit()',
  'java\nscript:hit()',
  'data:text/html,<script>hit()</script>',
  'vbscript:hit()',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()',
  '\u0000<script\u0000>hit()</script>',
  '<<script>hit();//<</script>',
  '{{constructor.constructor("hit()")()}}',
  '${hit()}',
  '\ud800<b>\udfff',
  '\u202e<a href=x>',
  '<a href="x" style="position:fixed">',
];
