import type { CalendarDate } from '../../../calendar/calendar-date';
import type { HamletCode } from '../../../ids';
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
  const date = valueOf(dateRead);
  const hamlet = code === null ? undefined : catalogue.hamlets.byCode.get(code);
  if (!hamlet || date === null || isInForce(hamlet, date)) return NO_OBJECTION;
  const successor = hamlet.mergedInto === null ? undefined : catalogue.hamlets.byCode.get(hamlet.mergedInto);
  return objectTo(field, { unknown: [hamlet.name], successors: successor ? [successor.name] : [] });
}
