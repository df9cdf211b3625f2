import type { ByHandCase, ConformanceCase } from './conformance-case';

function byHand(fact: number, title: string, source: string, steps: string): ByHandCase {
  return { fact, title, source, tag: 'by hand', steps };
}

/** facts.md 22–26, 45: they need people, a menu or a published add-on. */
export const triggerAndUiCases: readonly ConformanceCase[] = [
  byHand(
    22,
    'a script’s edits never fire onEdit; simple triggers cannot use authorised services; further events are dropped',
    'D: guides/triggers/simple-triggers',
    'Type into A1 of the tab «edits». Seen: one row in «edit log», with «Drive: refused», and no second row for the row that the trigger itself wrote. Then tick twenty boxes quickly: fewer rows than ticks.',
  ),
  byHand(
    23,
    'value and oldValue exist only for a one-cell edit; oldValue is undefined where the cell was empty; a paste gives neither',
    'D: guides/triggers/events',
    'In «edits» type «a» into B2, then «b» over it, then paste a block of 2×2 into B3. Seen in «edit log»: «value a, oldValue none», «value b, oldValue a», «value none, oldValue none».',
  ),
  byHand(
    24,
    'a published add-on’s onOpen may run in AuthMode.NONE: no document, no Properties',
    'D: concepts/editor-auth-lifecycle',
    'Deploy as a test add-on «installed, not enabled» and open the sheet. Seen: the menu stands under Extensions, and the execution log of onOpen says «NONE: document refused, properties refused».',
  ),
  byHand(
    25,
    'alert suspends the script and drops its locks',
    'D: reference/base/ui',
    'Conformance → «Fact 25: a dialog drops locks», then OK. Seen: «the lock is gone».',
  ),
  byHand(
    26,
    'getUi outside the UI throws',
    'P: message as reported',
    'In the script editor run `uiOutside` from a time trigger or by the API. Seen: «Cannot call SpreadsheetApp.getUi() from this context.»',
  ),
  byHand(
    45,
    'inserting, deleting and moving rows does not fire onEdit',
    'D: guides/triggers/installable',
    'In «edits» insert a row above row 2, drag it down, delete it. Seen: no new row in «edit log».',
  ),
];
