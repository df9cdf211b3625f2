import { element } from './element';

const WAIT_MS = 350;

/** A cell's note, and what set-up says about its column, beside the pointer. */
export class HoverNote {
  readonly root = element('div', { class: 'hover-note', attributes: { role: 'tooltip' } });
  private pointer = { x: 0, y: 0 };
  private timer = 0;

  constructor() {
    this.root.hidden = true;
    window.addEventListener('pointermove', ({ clientX, clientY, target }) => {
      this.pointer = { x: clientX, y: clientY };
      if (!(target instanceof HTMLCanvasElement)) this.hide();
    });
    window.addEventListener('pointerdown', () => this.hide());
    window.addEventListener('keydown', () => this.hide());
  }

  show(note: string | undefined, help: string | undefined): void {
    this.hide();
    if (note === undefined && help === undefined) return;
    this.timer = window.setTimeout(() => this.place(note, help), WAIT_MS);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.root.hidden = true;
  }

  private place(note: string | undefined, help: string | undefined): void {
    this.root.replaceChildren(
      ...(note === undefined ? [] : [element('p', { class: 'note', text: note })]),
      ...(help === undefined ? [] : [element('p', { class: 'help', text: help })]),
    );
    this.root.hidden = false;
    const { width, height } = this.root.getBoundingClientRect();
    const left = Math.min(this.pointer.x + 14, window.innerWidth - width - 8);
    const top = Math.min(this.pointer.y + 16, window.innerHeight - height - 8);
    this.root.style.left = `${left}px`;
    this.root.style.top = `${top}px`;
  }
}
