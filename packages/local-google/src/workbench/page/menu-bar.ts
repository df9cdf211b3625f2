import { element } from './element';
import { openMenu, type MenuItem } from './menu';

export interface BarMenu {
  readonly label: string;
  readonly items: () => readonly MenuItem[];
}

/** The menus above the grid: the sheet's own and those that the add-on made. */
export class MenuBar {
  readonly root = element('nav', {
    class: 'menu-bar',
    attributes: { role: 'menubar', 'aria-label': 'Menu' },
  });

  show(menus: readonly BarMenu[]): void {
    this.root.replaceChildren(...menus.map((menu) => this.button(menu)));
  }

  focus(): void {
    this.root.querySelector('button')?.focus();
  }

  private button({ label, items }: BarMenu): HTMLElement {
    const button = element('button', {
      class: 'bar-item',
      text: label,
      attributes: { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    });
    const open = (): void => {
      const { left, bottom } = button.getBoundingClientRect();
      button.setAttribute('aria-expanded', 'true');
      openMenu(items(), { x: left, y: bottom }, () => {
        button.setAttribute('aria-expanded', 'false');
        button.focus();
      });
    };
    button.addEventListener('click', open);
    button.addEventListener('keydown', (event) => this.keyed(event, button, open));
    return button;
  }

  private keyed(event: KeyboardEvent, button: HTMLElement, open: () => void): void {
    const buttons = [...this.root.children] as HTMLElement[];
    const at = buttons.indexOf(button);
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (event.key === 'ArrowDown') open();
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  }
}
