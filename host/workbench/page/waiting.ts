import type { StartAnswer } from '../page-events';
import { element } from './element';
import type { Server } from './server';

const ASK_EVERY_MS = 500;

/** Shows what is being done until the workbook can be used. */
export async function waitUntilReady(root: HTMLElement, server: Server): Promise<StartAnswer> {
  const list = element('ol', { attributes: { 'aria-live': 'polite' } });
  const box = element(
    'main',
    { class: 'waiting' },
    element('h1', { text: 'Loa Xóm đang chuẩn bị bảng tính…' }),
    element('p', {
      text: 'Lần đầu mở mất khoảng nửa phút: bảng tính được cài đặt, kiểm tra và tính độ bao phủ.',
    }),
    list,
  );
  for (;;) {
    const start = await server.start();
    if (start.ready) {
      root.replaceChildren();
      return start;
    }
    if (!box.isConnected) root.replaceChildren(box);
    list.replaceChildren(...start.progress.map((text) => element('li', { text })));
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
