import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import type { Read } from '../cells/read';
import { BLANK, understood, valueOf } from '../cells/read';
import { textOf } from '../cells/cell-text';
import type { HamletIndex } from './hamlet-index';
import { readNumber } from '../cells/read-number';

interface Figure {
  readonly code: HamletCode;
  readonly label: string;
  readonly households: number;
}

/**
 * Reads Số hộ theo xóm: `Bình Xuân: 60; Trại 4: 50`. A part without hamlet or figure, and a hamlet given twice, makes
 * the cell unreadable with what was understood kept.
 */
export function readHouseholdsByHamlet(
  cell: Cell,
  hamlets: HamletIndex,
  date: CalendarDate | null,
): Read<ReadonlyMap<HamletCode, number>> {
  if (isBlank(cell)) return BLANK;
  const parts = hamlets.itemsOf(textOf(cell));
  const figures = new Map<HamletCode, Figure>();
  const unknown: string[] = [];
  for (const part of parts) {
    const figure = figureOf(part, hamlets, date);
    if (figure === null || figures.has(figure.code)) unknown.push(part);
    else figures.set(figure.code, figure);
  }
  const value = new Map([...figures].map(([code, { households }]) => [code, households]));
  if (unknown.length > 0) {
    const suggestions = unknown.map(() => '');
    return { state: 'unreadable', problem: 'unreadable-figures', unknown, suggestions, partial: value };
  }
  const written = [...figures.values()].map(({ label, households }) => `${label}: ${households}`).join('; ');
  const received = parts.map((part) => part.replace(/\s*:\s*/, ': ')).join('; ');
  return received === written ? understood(value) : understood(value, { value: written, certain: true });
}

function figureOf(part: string, hamlets: HamletIndex, date: CalendarDate | null): Figure | null {
  const split = /^(.*?)\s*[:=]\s*(\S.*)$/.exec(part);
  if (!split) return null;
  const [, name = '', figure = ''] = split;
  const match = hamlets.match(name, date);
  const households = valueOf(readNumber(figure, 'count'));
  if (match.state !== 'hit' || households === null) return null;
  return { code: match.value, label: match.label, households };
}
