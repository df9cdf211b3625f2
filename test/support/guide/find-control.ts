import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Act } from './guide-steps';

/** As far as it is asked for in the browser. */
interface Element {
  readonly childNodes: Iterable<{ readonly nodeName: string; readonly data?: string }>;
}

type Scope = Page | FrameLocator | Locator;

/** As many characters of a screen as help. */
const MOST_WORDS = 1500;
const PRESSED = ['button', 'tab', 'link', 'menuitem', 'radio', 'checkbox'] as const;

/** The control or words with that label, the foremost window first. */
export async function findControl(page: Page, { label, kind, verb }: Act): Promise<Locator | null> {
  const name = nameOf(label);
  if (kind === 'menu') return visible(page.getByRole('menuitem', { name }));
  if (kind === 'tab') return visible(page.getByRole('tab').filter({ hasText: name }));
  for (const scope of await scopesOf(page, kind === 'phần')) {
    const candidates =
      verb === 'fill'
        ? [scope.getByLabel(name), scope.getByRole('searchbox', { name })]
        : [...rolesOf(kind).map((role) => scope.getByRole(role, { name })), scope.getByLabel(name)];
    const words = [
      scope.locator('summary').filter({ hasText: name }),
      scope.getByRole('heading', { name }),
      scope.getByRole('group', { name }),
      scope.getByText(name),
    ];
    if (verb === 'see' && (await scope.getByRole('option', { name }).count()) > 0)
      return scope.getByRole('option', { name }).first();
    for (const candidate of [...candidates, ...(verb === 'press' ? words.slice(0, 1) : words)]) {
      const found = await visible(candidate);
      if (found !== null) return found;
    }
    const button = await seenAs(scope, name);
    if (button !== null) return button;
  }
  return null;
}

/** A part of the sidebar is a tab there, though a button of what is due may bear the same word («Ghi»). */
const rolesOf = (kind: Act['kind']): readonly (typeof PRESSED)[number][] =>
  kind === 'phần' ? ['tab', ...PRESSED] : PRESSED;

/** Where a label may stand: an open dialog, what the sidebar shows, the window itself. */
async function scopesOf(page: Page, isPart: boolean): Promise<readonly Scope[]> {
  const hasDialogPage = (await page.locator('dialog[open] iframe').count()) > 0;
  const hasSidebar = (await page.locator('.sidebar iframe').count()) > 0;
  return [
    ...(hasDialogPage ? [page.frameLocator('dialog[open] iframe')] : []),
    ...(hasSidebar ? [page.frameLocator('.sidebar iframe')] : []),
    // Tabs of the sheet bear the same names as parts of the sidebar.
    ...(isPart ? [] : [page]),
  ];
}

/** What a person reads there, for whoever mends the page or the product. */
export async function wordsShown(page: Page): Promise<string> {
  const words: string[] = [];
  for (const scope of await scopesOf(page, true)) words.push(await scope.locator('body').innerText());
  words.push(...(await page.locator('dialog[open]').allInnerTexts()));
  return words.join(' || ').replace(/\s+/g, ' ').slice(0, MOST_WORDS);
}

/** A button may have a mark before its words, and say behind them, to those who hear it, what it is about. */
async function seenAs(scope: Scope, name: RegExp): Promise<Locator | null> {
  for (const button of await scope.locator('button:has(> .unseen)').filter({ visible: true }).all()) {
    const words = await button.evaluate(({ childNodes }: Element) =>
      [...childNodes].map(({ nodeName, data }) => (nodeName === '#text' ? data : '')).join(''),
    );
    if (name.test(words)) return button;
  }
  return null;
}

async function visible(locator: Locator): Promise<Locator | null> {
  const shown = locator.filter({ visible: true });
  return (await shown.count()) > 0 ? shown.first() : null;
}

/** «…» within a label is what the product puts in; at its end a menu's sign that a dialog follows, or the same. */
function nameOf(label: string): RegExp {
  const parts = label.replace(/ ?…$/, '').split('…');
  const words = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  return new RegExp(
    `^\\s*\\(?${words}${label.endsWith('…') ? '(?: ?…|.*)' : '(?: ?[…*]|:.*)?'}\\)?\\s*$`,
    'u',
  );
}
