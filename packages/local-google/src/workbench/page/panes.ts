/** A part of the window that the keyboard can be in. */
export interface Pane {
  readonly root: HTMLElement;
  readonly focus: () => void;
}

/** F6 and Shift+F6 go from part to part: Tab and the arrows are the grid's own, so nothing else leads out of it. */
export class Panes {
  private readonly panes: readonly Pane[];

  constructor(panes: readonly Pane[]) {
    this.panes = panes;
    window.addEventListener('keydown', (event) => this.keyed(event), true);
  }

  /** From where the keyboard is, over parts that are not shown; a dialog keeps it. */
  move(isBack: boolean): void {
    if (document.querySelector('dialog[open]') !== null) return;
    const shown = this.panes.filter(({ root }) => !root.hidden);
    const at = shown.findIndex(({ root }) => root.contains(document.activeElement));
    const next = at < 0 ? 0 : at + (isBack ? -1 : 1);
    shown[(next + shown.length) % shown.length]?.focus();
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.move(event.shiftKey);
  }
}
