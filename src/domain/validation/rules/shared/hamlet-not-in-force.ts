import type { CalendarDate } from '../../../calendar/calendar-date';
import type { Hamlet } from '../../../hamlets/hamlet';
import type { HamletCode } from '../../../ids';
import { formatDate } from '../../../text/format';
import type { Read } from '../../read';
import { valueOf } from '../../read';
import { isInForce } from '../../reading/hamlet-index';
import type { CheckContext } from '../../rule';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectTo } from './object-to';

/** Objects to a hamlet that was not in force on the row's day; names its successor where there is one. */
export function hamletNotInForce<F extends string>(
  field: F,
  hamletRead: Read<HamletCode>,
  dateRead: Read<CalendarDate>,
  { catalogue }: CheckContext,
): readonly FieldObjection<F>[] {
  const code = valueOf(hamletRead);
  const hamlet = code === null ? undefined : catalogue.hamlets.byCode.get(code);
  return hamletsNotInForce(field, hamlet ? [hamlet] : [], valueOf(dateRead), catalogue.hamlets.byCode);
}

/** The same of several hamlets, with the day until or from which each is in force. */
export function hamletsNotInForce<F extends string>(
  field: F,
  hamlets: readonly Hamlet[],
  date: CalendarDate | null,
  byCode: ReadonlyMap<HamletCode, Hamlet>,
): readonly FieldObjection<F>[] {
  if (date === null) return NO_OBJECTION;
  const gone = hamlets.filter((hamlet) => !isInForce(hamlet, date));
  if (gone.length === 0) return NO_OBJECTION;
  const successors = gone.flatMap(({ mergedInto }) =>
    mergedInto === null ? [] : [byCode.get(mergedInto)?.name ?? mergedInto],
  );
  const dates = (pick: (hamlet: Hamlet) => CalendarDate | null): readonly string[] =>
    gone.map((hamlet) => {
      const bound = pick(hamlet);
      return bound === null ? '' : formatDate(bound);
    });
  return objectTo(field, {
    unknown: gone.map(({ name }) => name),
    ended: dates(({ validTo }) => (validTo !== null && validTo < date ? validTo : null)),
    begins: dates(({ validFrom }) => validFrom),
    date: formatDate(date),
    successors: [...new Set(successors)],
  });
}
