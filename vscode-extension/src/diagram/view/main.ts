/** The page of the diagram: shows the picture that the extension sends, and says what in it was clicked. */
import type { FromPage, ToPage } from '../messages';
import { pictureOf } from './picture';

interface Host {
  postMessage(message: FromPage): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const diagram = element('diagram');
const message = element('message');

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const told = event.data;
  if (told.kind === 'picture') {
    diagram.replaceChildren(pictureOf(told));
    message.textContent = '';
  } else {
    message.textContent = told.text;
  }
  diagram.setAttribute('aria-busy', 'false');
});

diagram.addEventListener('click', (event) => {
  clicked(event.target);
});

diagram.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') {
    clicked(event.target);
  }
});

host.postMessage({ kind: 'ready' });

function clicked(target: EventTarget | null): void {
  const id =
    target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
  if (id) {
    host.postMessage({ kind: 'clicked', id });
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`the page has no '${id}'`);
  }
  return found;
}
