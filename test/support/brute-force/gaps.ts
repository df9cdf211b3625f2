import type { Items } from './items';
import type { Measures } from './measures';
import type { Rows } from './rows';
import { SLACK, listed } from './rows';

/** `kind|hamlet|topic|plan item|activity|reason|missing`, sorted. */
export function bruteForceGaps(rows: Rows, items: Items, measures: Measures): readonly string[] {
  const found: string[] = [];
  const add = (kind: string, parts: Partial<GapParts>): void => {
    const { hamlet = '', topic = '', item = '', activity = '', reason = '', missing = '' } = parts;
    found.push([kind, hamlet, topic, item, activity, reason, missing].join('|'));
  };
  for (const h of rows.hamlets()) {
    const hamlet = h.code;
    for (const t of rows.book.topics.filter((topic) => measures.isDue(topic))) {
      const cell = measures.cell(h, t.code);
      if (t.required && cell === 'none') add('G1', { hamlet, topic: t.code });
      if (t.required && cell === 'indirect') add('G1b', { hamlet, topic: t.code });
      if (!t.required && t.peopleFacing && cell === 'none') add('G6', { hamlet, topic: t.code });
    }
    if (isIdle(rows, measures, hamlet)) add('G2', { hamlet });
    const reach = measures.measure(h, 'TH');
    if (rows.year.complete() >= 6 && reach !== null && reach < 0.5 - SLACK) add('G3', { hamlet });
    for (const item of items.of(h)) if (!items.isDone(item, h)) add('G4', { hamlet, item: item.code });
    const isCounted = h.households !== null && h.households > 0;
    if (!isCounted) add('G7', { hamlet, missing: 'households' });
    if (h.officer === null) add('G7', { hamlet, missing: 'officer' });
    if (isCounted && reach === null && measures.directAt(h).length > 0)
      add('G7', { hamlet, missing: 'attendance' });
  }
  for (const a of rows.countedForResult()) {
    const isDirectSomewhere = rows.hamlets().some((h) => rows.isDirect(a, h));
    if (isDirectSomewhere && a.evidence.length === 0) add('G5', { activity: a.id });
    if (!rows.isOfDirectForm(a) || a.scope === 'external') continue;
    for (const h of rows.hamlets()) {
      const named = listed(a).find((code) => rows.creditedCodes(code).includes(h.code));
      if (named === undefined || rows.isDirect(a, h)) continue;
      add('G8', { hamlet: h.code, activity: a.id, reason: rows.reasonAgainst(a, named) ?? 'no reason' });
    }
  }
  return found.sort();
}

interface GapParts {
  readonly hamlet: string;
  readonly topic: string;
  readonly item: string;
  readonly activity: string;
  readonly reason: string;
  readonly missing: string;
}

/** No direct activity from the first day of month m − c + 1 to E. */
function isIdle(rows: Rows, measures: Measures, code: string): boolean {
  if (measures.isTooEarly()) return false;
  const first = rows.year.complete() - rows.book.settings.meetingRhythm + 1;
  return measures.directAt(rows.hamlet(code)).every((a) => rows.year.numberOf(a.date) < first);
}
