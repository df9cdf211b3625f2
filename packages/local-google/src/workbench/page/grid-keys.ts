import type { PersonCommand } from '../../backend/person/person';
import { pastedTable } from './pasted-table';

export interface KeyActions {
  isEditing(): boolean;
  act(command: PersonCommand): void;
  copied(): { text: string; html: string };
  cut(): void;
  pasted(values: string[][]): void;
}

/**
 * Copy, cut, paste and undo of the grid, taken before the grid library: what is pasted must be parsed by the
 * backend in the sheet's locale, and undone there.
 */
export class GridKeys {
  private readonly box: HTMLElement;
  private readonly actions: KeyActions;

  constructor(box: HTMLElement, actions: KeyActions) {
    this.box = box;
    this.actions = actions;
    window.addEventListener('keydown', (event) => this.keyed(event), true);
    window.addEventListener('paste', (event) => this.pasted(event), true);
    window.addEventListener('copy', (event) => this.copied(event), true);
    window.addEventListener('cut', (event) => this.copied(event), true);
  }

  /** Whether the grid itself, not a cell's editor, has the keyboard. */
  private isMeant(): boolean {
    const { activeElement } = document;
    const isHere =
      activeElement === null || activeElement === document.body || this.box.contains(activeElement);
    return isHere && !this.actions.isEditing() && document.querySelector('dialog[open]') === null;
  }

  private keyed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.isMeant()) return;
    const key = event.key.toLowerCase();
    if (key === 'z') this.take(event, { kind: event.shiftKey ? 'redo' : 'undo' });
    else if (key === 'y') this.take(event, { kind: 'redo' });
    // The browser's own events follow; the library must not read the clipboard itself.
    else if ('cxv'.includes(key)) event.stopImmediatePropagation();
  }

  private take(event: KeyboardEvent, command: PersonCommand): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.actions.act(command);
  }

  private pasted(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (clipboardData === null || !this.isMeant()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const values = pastedTable(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if (values !== null) this.actions.pasted(values);
  }

  private copied(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (clipboardData === null || !this.isMeant()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { text, html } = this.actions.copied();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', html);
    if (event.type === 'cut') this.actions.cut();
  }
}
