/** Says in the place of the views what is wrong with the address of the frame, for whoever sets it up. */
export function showFault(content: HTMLElement, fault = ''): void {
  say(content, fault).dir = 'ltr';
}

/** Says that no view can be drawn, and where the events are. In English, as there are no words of other languages without scripts. */
export function showFailure(content: HTMLElement, src: string): void {
  const link = content.ownerDocument.createElement('a');
  Object.assign(link, {href: src, textContent: src, target: '_blank', rel: 'noopener noreferrer'});
  say(content, 'The map and the timeline could not be loaded. The events are in this file: ').append(link);
}

function say(content: HTMLElement, text: string): HTMLElement {
  const box = content.ownerDocument.createElement('p');
  box.className = 'message';
  box.lang = 'en';
  box.setAttribute('role', 'alert');
  box.textContent = text;
  content.append(box);
  return box;
}
