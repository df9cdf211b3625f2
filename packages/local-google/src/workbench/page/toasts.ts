import { element } from './element';

const SHOWN_MS = 5_000;

/** Short notices in the corner, read out by screen readers. */
export class Toasts {
  readonly root = element('div', { class: 'toasts', attributes: { role: 'status', 'aria-live': 'polite' } });

  show(title: string, text: string): void {
    const toast = element(
      'div',
      { class: 'toast' },
      title === '' ? null : element('strong', { text: title }),
      element('span', { text }),
    );
    this.root.append(toast);
    setTimeout(() => toast.remove(), SHOWN_MS);
  }

  /** Stays until it is removed. */
  wait(text: string): HTMLElement {
    const toast = element('div', { class: 'toast' }, element('span', { text }));
    this.root.append(toast);
    return toast;
  }
}
