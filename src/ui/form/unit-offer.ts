import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { unitChoices } from '../../domain/coverage/unit-choices';
import { namedUnits, unitsIn } from '../../domain/plan/units';
import { splitList } from '../../domain/text/split-list';
import type { SidebarData } from '../../rpc/messages';
import type { Cells } from './entry';
import { codeOf } from './form-fields';
import { pickedHamlets } from './hamlet-list';

/** What the plan says of who without naming a unit, and the units of tab Cán bộ that a person may choose for it. */
export interface UnitOffer {
  readonly said: string;
  readonly units: readonly string[];
}

export type UnitField = 'leadUnit' | 'partnerUnits';
export const isUnitField = (field: string): field is UnitField =>
  field === 'leadUnit' || field === 'partnerUnits';

/** Null where the plan item names units only, or says nothing. */
export function unitOffer(
  field: UnitField,
  cells: Cells,
  { lists, hamlets, today }: Pick<SidebarData, 'lists' | 'hamlets' | 'today'>,
): UnitOffer | null {
  if (lists === null) return null;
  const code = codeOf(cells['planItem'] ?? '');
  const item = lists.plan.find((each) => each.code === code);
  if (item === undefined) return null;
  const { roles } = namedUnits(item[field], unitsIn(lists));
  if (roles.length === 0) return null;
  const topics = splitList(cells['topics'] ?? '').map(codeOf);
  const row = { item, topics, hamlets: pickedHamlets(cells['hamlets'] ?? '', hamlets).codes };
  const taken = splitList(cells[field] ?? '');
  const units = unitChoices(lists, row, today as CalendarDate).filter((unit) => !taken.includes(unit));
  return { said: roles.join('; '), units };
}

/** The text with one more unit; Chủ trì is one, Phối hợp may be several. */
export const withUnit = (field: UnitField, text: string, unit: string): string =>
  field === 'leadUnit' || text.trim() === '' ? unit : `${text.trim()}; ${unit}`;
