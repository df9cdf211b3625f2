import type { StartAnswer } from '../page-events';
import { element } from './element';
import type { Server } from './server';

const ASK_EVERY_MS = 500;

/** Shows what is being done until the workbook can be used. */
export async function waitUntilReady(root: HTMLElement, server: Server): Promise<StartAnswer> {
  const list = element('ol', { attributes: { 'aria-live': 'polite' } });
  const heading = element('h1', {});
  const takes = element('p', {});
  const box = element('main', { class: 'waiting' }, heading, takes, list);
  for (;;) {
    const start = await server.start();
    heading.textContent = start.texts.preparing;
    takes.textContent = start.texts.preparingTakes;
    if (start.ready) {
      root.replaceChildren();
      return start;
    }
    if (!box.isConnected) root.replaceChildren(box);
    list.replaceChildren(...start.progress.map((text) => element('li', { text })));
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
