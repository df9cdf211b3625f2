import type { SheetView } from '../../backend/view/view-types';
import { element } from './element';
import { openMenu } from './menu';

/** The tabs below the grid, with their colours and a lock where the whole sheet is protected. */
export class SheetTabs {
  readonly root = element('div', { class: 'tabs' });
  private readonly list = element('div', {
    class: 'tab-list',
    attributes: { role: 'tablist', 'aria-label': 'Các tab' },
  });
  private readonly choose: (sheetId: number) => void;
  private sheets: readonly SheetView[] = [];

  constructor(choose: (sheetId: number) => void) {
    this.choose = choose;
    const all = element('button', {
      class: 'all-tabs',
      text: '☰',
      attributes: { type: 'button', 'aria-label': 'Danh sách các tab', title: 'Danh sách các tab' },
    });
    all.addEventListener('click', () => {
      const { left, top } = all.getBoundingClientRect();
      const items = this.visible().map(({ id, name }) => ({ label: name, run: () => this.choose(id) }));
      openMenu(items, { x: left, y: top - items.length * 30 - 20 });
    });
    this.root.append(all, this.list);
  }

  show(sheets: readonly SheetView[], active: number): void {
    this.sheets = sheets;
    this.list.replaceChildren(...this.visible().map((sheet) => this.tab(sheet, sheet.id === active)));
    this.list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  focus(): void {
    this.list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  private visible(): readonly SheetView[] {
    return this.sheets.filter(({ hidden }) => !hidden);
  }

  private tab({ id, name, tabColor, protections }: SheetView, isActive: boolean): HTMLElement {
    const isLocked = protections.some(({ type, warningOnly }) => type === 'SHEET' && !warningOnly);
    const tab = element(
      'button',
      {
        class: 'tab',
        attributes: { type: 'button', role: 'tab', 'aria-selected': String(isActive) },
        on: { click: () => this.choose(id) },
      },
      isLocked
        ? element('span', { class: 'lock', attributes: { role: 'img', 'aria-label': 'được bảo vệ' } })
        : null,
      element('span', { text: name }),
    );
    if (tabColor !== undefined) tab.style.setProperty('--tab-color', tabColor);
    return tab;
  }
}
