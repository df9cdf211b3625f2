import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode } from '../../ids';
import { valueOf } from '../../cells/read';
import type { Unreadable } from '../../cells/read';
import { tidyText } from '../../cells/cell-text';
import type { HamletIndex } from '../hamlet-index';
import type { ItemMatch } from '../../cells/item-match';
import { isNamed, labelOf } from '../../cells/item-match';
import { readNumber } from '../../cells/read-number';

/** «Bình Xuân: 60 hộ», «Bình Xuân 60», «Bình Xuân - 60», «Bình Xuân (60)»: a name before the last number. */
const NAME_THEN_FIGURE = /^(.*\S?)(?:\s+|\s*[-–(:=]\s*)(\d[\d.]*)\s*(?:hộ|người)?\s*\)?$/iu;

interface Part {
  readonly text: string;
  readonly name: string;
  readonly match: ItemMatch<HamletCode>;
  readonly households: number | null;
}

/** What Số hộ theo xóm may mean where it is not written as `name: figure`: the whole mended, or the names that are none. */
export function guessFigures(
  text: string,
  read: Unreadable<ReadonlyMap<HamletCode, number>>,
  hamlets: HamletIndex,
  date: CalendarDate | null,
): Unreadable<ReadonlyMap<HamletCode, number>> {
  const parts = hamlets
    .itemsOf(tidyText(text).replace(/\s+(?:và|va)\s+(?=\S.*\d)/giu, '; '))
    .map((part): Part => {
      const [, name = part, figure = ''] = NAME_THEN_FIGURE.exec(part) ?? [];
      return {
        text: part,
        name,
        match: hamlets.match(name, date),
        households: valueOf(readNumber(figure, 'count')),
      };
    });
  const shared = parts.find(({ match }) => match.state === 'shared');
  if (shared?.match.state === 'shared')
    return { ...read, problem: 'shared-name', unknown: [shared.name], suggestions: shared.match.among };
  const strange = parts.filter(({ match, households }) => match.state === 'unknown' && households !== null);
  if (strange.length > 0)
    return { ...read, problem: 'unknown-names', unknown: strange.map(({ name }) => name) };
  const isWhole = parts.every(({ match, households }) => isNamed(match) && households !== null);
  const written = parts.map(({ match, households }) => `${labelOf(match)}: ${String(households)}`);
  if (!isWhole || new Set(parts.map(({ match }) => labelOf(match))).size < parts.length) return read;
  const suggestions = written.filter((_, index) => read.unknown.includes(parts[index]?.text ?? ''));
  return {
    ...read,
    suggestions: suggestions.length > 0 ? suggestions : written,
    mend: { value: written.join('; '), certain: false },
  };
}
