import { requireScope } from '../adapters/platform/consent';
import { googleFailure } from '../adapters/platform/google-failure';
import { createMenuBar } from '../adapters/platform/menu-bar';
import { MENU_TITLE } from '../wording/menu';
import { CONSENT } from '../wording/upkeep/consent';

/** An entry of the menu; where a scope was refused that it needs, the person hears which and how to grant it. */
export function withConsent(entry: () => void): void {
  try {
    entry();
  } catch (error) {
    const missing = googleFailure(error);
    if (missing !== 'sheet' && missing !== 'drive' && missing !== 'pages' && missing !== 'email') throw error;
    createMenuBar().say(MENU_TITLE, CONSENT[missing]);
    // Without pages there is none that could lead to Google's question.
    if (missing === 'pages') requireScope('pages');
  }
}
