import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { reportYearBounds } from '../../domain/calendar/report-period';
import { valueOf } from '../../domain/cells/read';
import { readDate } from '../../domain/cells/read-date';
import type { Grouped } from '../../domain/hamlets/hamlet-group';
import { listedParts, membersOf, withoutExceptBrackets } from '../../domain/hamlets/hamlet-group';
import { hamletsInBrief } from '../../domain/hamlets/hamlets-in-brief';
import { isInForce } from '../../domain/hamlets/hamlet-succession';
import type { HamletCode } from '../../domain/ids';
import type { HamletData, SidebarData } from '../../rpc/messages';
import { typedCell } from '../../workbook/typed-cell';
import { hamletNoun } from '../../workbook/hamlet-noun';
import type { Cells } from './entry';
import type { Picked } from './list-text';
import { codeKey, nameFinder, partsOf } from './list-text';

type Known = Pick<HamletData, 'code' | 'name' | 'formerCommune' | 'cluster'>;

const groupedOf = ({ code, formerCommune, cluster }: Known): Grouped => ({
  code: code as HamletCode,
  formerCommune: formerCommune === '' ? null : formerCommune,
  cluster: cluster === '' ? null : cluster,
});

/**
 * Which hamlets a cell names, by name, code or together («Cả 70 xóm trừ Trại 4»), in their order; and what of it is not
 * understood, as written. A group whose number or exceptions do not fit is not taken apart.
 */
export function pickedHamlets(text: string, hamlets: readonly Known[]): Picked {
  const byName = nameFinder(hamlets);
  const byCode = new Map(hamlets.map(({ code }) => [codeKey(code), code]));
  const codeOf = (item: string): string | undefined => byCode.get(codeKey(item)) ?? byName(item);
  const grouped = hamlets.map(groupedOf);
  const codes = new Set<string>();
  const unknown: string[] = [];
  const items = partsOf(withoutExceptBrackets(text), hamlets);
  for (const part of listedParts(items, (item) => codeOf(item) !== undefined)) {
    const { group, except } = part;
    const members: readonly string[] =
      group === null
        ? [codeOf(part.text)].filter((code) => code !== undefined)
        : membersOf(group, grouped).map(({ code }) => code);
    const left = except.map(codeOf);
    const fits =
      members.length > 0 &&
      (group?.sure ?? true) &&
      (group?.count ?? members.length) === members.length &&
      left.every((code) => code !== undefined && members.includes(code));
    if (!fits) unknown.push(part.text);
    else members.filter((code) => !left.includes(code)).forEach((code) => codes.add(code));
  }
  return { codes: hamlets.map(({ code }) => code).filter((code) => codes.has(code)), unknown };
}

/** The cell that names these; what is not understood stands first, so that no exception begins with it. */
export function hamletsText(
  codes: readonly string[],
  unknown: readonly string[],
  hamlets: readonly Known[],
  mayGroup: boolean,
): string {
  const chosen = new Set(codes);
  const writable = hamlets.map((hamlet) => ({ ...groupedOf(hamlet), label: hamlet.name }));
  const names = mayGroup
    ? hamletsInBrief(chosen, writable, hamletNoun())
    : writable
        .filter(({ code }) => chosen.has(code))
        .map(({ label }) => label)
        .join('; ');
  const isPlain = unknown.every((text) => !/\strừ\s/iu.test(text));
  const parts = isPlain ? [...unknown, names] : [names, ...unknown];
  return parts.filter((text) => text !== '').join('; ');
}

/** Whether the hamlets that are offered, those of today, are those of the row's day: else a group would mean others. */
export function areOfTheDay(
  cells: Cells,
  { lists, hamlets }: Pick<SidebarData, 'lists' | 'hamlets'>,
  tab: string,
): boolean {
  if (lists === null) return false;
  const day = valueOf(readDate(typedCell('date', cells[tab === 'plan' ? 'from' : 'date'] ?? '')));
  const { planYear, periodStyle } = lists.settings;
  const on = day ?? (tab === 'plan' ? reportYearBounds(planYear, periodStyle).from : null);
  const then = lists.hamlets.filter((hamlet) => isOn(hamlet, on));
  const offered = new Set(hamlets.map(({ code }) => code));
  return then.length === offered.size && then.every(({ code }) => offered.has(code));
}

const isOn = (hamlet: Parameters<typeof isInForce>[0], day: CalendarDate | null): boolean =>
  day === null ? hamlet.validTo === null : isInForce(hamlet, day);
