import type { CalendarDate } from '../../../calendar/calendar-date';
import type { Hamlet } from '../../../hamlets/hamlet';
import type { HamletCode } from '../../../ids';
import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import { isInForce } from '../../../reading/hamlet-index';
import type { RowCheck } from '../../rule';
import { hamletsOf } from './activity-row';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectTo } from './object-to';

/** Hamlets of an activity that did not exist, or no longer existed, on its day. */
export const hamletsNotInForce: RowCheck<'activities'> = (row, context) =>
  notInForce('hamlets', hamletsOf(row, context), valueOf(row.fields.date), context.catalogue.hamlets.byCode);

/** The same of the one hamlet of a contribution. */
export const hamletNotInForce: RowCheck<'contributions'> = ({ fields }, { catalogue }) => {
  const code = valueOf(fields.hamlet);
  const hamlet = code === null ? undefined : catalogue.hamlets.byCode.get(code);
  return notInForce('hamlet', hamlet ? [hamlet] : [], valueOf(fields.date), catalogue.hamlets.byCode);
};

/** Objects to hamlets that were not in force that day: until or from which day each is, and what succeeds it. */
function notInForce<F extends string>(
  field: F,
  hamlets: readonly Hamlet[],
  date: CalendarDate | null,
  byCode: ReadonlyMap<HamletCode, Hamlet>,
): readonly FieldObjection<F>[] {
  if (date === null) return NO_OBJECTION;
  const gone = hamlets.filter((hamlet) => !isInForce(hamlet, date));
  if (gone.length === 0) return NO_OBJECTION;
  const successors = gone.flatMap(({ mergedInto }) =>
    mergedInto.map((code) => byCode.get(code)?.name ?? code),
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
