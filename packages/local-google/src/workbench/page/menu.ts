import { element } from './element';

export type MenuItem =
  | { readonly label: string; readonly keys?: string; readonly isOff?: boolean; readonly run: () => void }
  | { readonly label: string; readonly items: readonly MenuItem[] }
  | null;

/** Menus of the bar and of the right mouse button; one is open at a time. */
let closeOpen: () => void = () => undefined;

export function openMenu(
  items: readonly MenuItem[],
  at: { x: number; y: number },
  closed?: () => void,
): void {
  closeOpen();
  const list = menuList(items);
  list.style.left = `${at.x}px`;
  list.style.top = `${at.y}px`;
  document.body.append(list);
  const { right, bottom, width, height } = list.getBoundingClientRect();
  if (right > window.innerWidth) list.style.left = `${Math.max(0, at.x - width)}px`;
  if (bottom > window.innerHeight) list.style.top = `${Math.max(0, at.y - height)}px`;
  const outside = (event: Event): void => {
    if (!list.contains(event.target as Node)) closeOpen();
  };
  closeOpen = () => {
    closeOpen = () => undefined;
    window.removeEventListener('pointerdown', outside, true);
    list.remove();
    closed?.();
  };
  window.addEventListener('pointerdown', outside, true);
  firstItem(list)?.focus();
}

export const closeMenu = (): void => closeOpen();

function menuList(items: readonly MenuItem[]): HTMLElement {
  const list = element('div', { class: 'menu', attributes: { role: 'menu' } });
  for (const item of items) list.append(item === null ? element('hr') : menuRow(item));
  list.addEventListener('keydown', (event) => moveBy(list, event));
  return list;
}

function menuRow(item: NonNullable<MenuItem>): HTMLElement {
  if ('items' in item) {
    const inner = menuList(item.items);
    const row = element('button', {
      class: 'menu-item',
      attributes: { role: 'menuitem', 'aria-haspopup': 'menu' },
    });
    row.append(element('span', { text: item.label }), element('span', { class: 'keys', text: '▸' }));
    return element('div', { class: 'menu-parent' }, row, inner);
  }
  const row = element('button', {
    class: 'menu-item',
    attributes: { role: 'menuitem', type: 'button' },
    on: {
      click: () => {
        closeOpen();
        item.run();
      },
    },
  });
  row.disabled = item.isOff === true;
  row.append(
    element('span', { text: item.label }),
    element('span', { class: 'keys', text: item.keys ?? '' }),
  );
  return row;
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(
    ':scope > .menu-item:not(:disabled), :scope > .menu-parent > .menu-item',
  ),
];

const firstItem = (list: HTMLElement): HTMLElement | undefined => itemsOf(list)[0];

function moveBy(list: HTMLElement, event: KeyboardEvent): void {
  const items = itemsOf(list);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (event.key === 'Escape') closeOpen();
  else if (event.key === 'ArrowRight') {
    const inner = items[at]?.parentElement?.querySelector<HTMLElement>(':scope > .menu');
    if (inner) firstItem(inner)?.focus();
  } else if (event.key === 'ArrowLeft') {
    list.parentElement?.querySelector<HTMLElement>(':scope > .menu-item')?.focus();
  } else if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
