import type { CalendarDate } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import type { HamletCode } from '../../ids';
import { strictKey } from '../../text/match-keys';
import { codeKey } from './code-index';
import type { ItemMatch } from './item-match';
import { createNameMatcher } from './name-matcher';

/** Finds hamlets by code or name. */
export interface HamletIndex {
  readonly byCode: ReadonlyMap<HamletCode, Hamlet>;
  readonly codeOf: (item: string) => HamletCode | undefined;
  /** Where a name stands for several hamlets over time, the one in force on `date` is meant. */
  readonly match: (item: string, date: CalendarDate | null) => ItemMatch<HamletCode>;
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
  return {
    byCode,
    codeOf: (item) => codeByKey.get(codeKey(item)),
    match: (item, date) => {
      const code = codeByKey.get(codeKey(item));
      if (code !== undefined) return { state: 'hit', value: code, label: code };
      const match = matchName(item);
      if (match.state !== 'hit') return match;
      const hamlet = meantBy(byName.get(match.value) ?? [], date);
      return hamlet ? { state: 'hit', value: hamlet.code, label: hamlet.name } : { state: 'unknown' };
    },
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
