import type { CalendarDate } from '../calendar/calendar-date';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode } from '../ids';
import type { Cell } from '../tables/cell';
import { strictKey } from '../text/match-keys';
import type { Read } from '../cells/read';
import { codeKey } from '../cells/code-index';
import type { ItemMatch } from '../cells/item-match';
import { UNKNOWN_ITEM } from '../cells/item-match';
import { createNameMatcher } from '../cells/name-matcher';
import { readingTexts, readList } from '../cells/read-list';

/** Finds hamlets by code or name. */
export interface HamletIndex {
  readonly byCode: ReadonlyMap<HamletCode, Hamlet>;
  readonly codeOf: (item: string) => HamletCode | undefined;
  /** The hamlets of a list of codes that are known. Rows that share the list share the answer. */
  readonly listed: (codes: readonly HamletCode[]) => readonly Hamlet[];
  /** Where a name stands for several hamlets over time, the one in force on `date` is meant. */
  readonly match: (item: string, date: CalendarDate | null) => ItemMatch<HamletCode>;
  /** A cell with several hamlets, as they are called on `date`. */
  readonly readList: (cell: Cell, date: CalendarDate | null) => Read<readonly HamletCode[]>;
}

export function isInForce(hamlet: Hamlet, date: CalendarDate): boolean {
  return (hamlet.validFrom ?? date) <= date && (hamlet.validTo ?? date) >= date;
}

export function createHamletIndex(hamlets: readonly Hamlet[]): HamletIndex {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const codeByKey = new Map(hamlets.map((hamlet) => [codeKey(hamlet.code), hamlet.code]));
  const byName = new Map<string, Hamlet[]>();
  for (const hamlet of hamlets) {
    const namesakes = byName.get(strictKey(hamlet.name));
    if (namesakes) namesakes.push(hamlet);
    else byName.set(strictKey(hamlet.name), [hamlet]);
  }
  const matchName = createNameMatcher(
    [...byName].map(([key, namesakes]) => ({ name: namesakes[0]?.name ?? key, value: key })),
  );
  const match = (item: string, date: CalendarDate | null): ItemMatch<HamletCode> => {
    const code = codeByKey.get(codeKey(item));
    if (code !== undefined) return { state: 'hit', value: code, label: code };
    const named = matchName(item);
    if (named.state !== 'hit') return named;
    const hamlet = meantBy(byName.get(named.value) ?? [], date);
    return hamlet ? { state: 'hit', value: hamlet.code, label: hamlet.name } : UNKNOWN_ITEM;
  };
  const readOn = (cell: Cell, date: CalendarDate | null) => readList(cell, (item) => match(item, date));
  const readAnyDay = readingTexts((cell) => readOn(cell, null));
  const hamletsByList = new WeakMap<readonly HamletCode[], readonly Hamlet[]>();
  const hasNamesakes = byName.size < hamlets.length;
  return {
    byCode,
    codeOf: (item) => codeByKey.get(codeKey(item)),
    listed: (codes) => {
      let known = hamletsByList.get(codes);
      if (known === undefined) {
        known = codes.flatMap((code) => byCode.get(code) ?? []);
        hamletsByList.set(codes, known);
      }
      return known;
    },
    match,
    readList: (cell, date) => (hasNamesakes ? readOn(cell, date) : readAnyDay(cell)),
  };
}

/** In force that day, else still in force, else the first. */
function meantBy(namesakes: readonly Hamlet[], date: CalendarDate | null): Hamlet | undefined {
  return (
    namesakes.find((hamlet) => date !== null && isInForce(hamlet, date)) ??
    namesakes.find((hamlet) => hamlet.validTo === null) ??
    namesakes[0]
  );
}
