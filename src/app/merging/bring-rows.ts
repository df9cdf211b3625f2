import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { codeKey } from '../../domain/cells/code-index';
import { itemsOf, textOf } from '../../domain/cells/cell-text';
import type { ItemMatch } from '../../domain/cells/item-match';
import type { Read } from '../../domain/cells/read';
import { valueOf } from '../../domain/cells/read';
import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import type { HamletCode } from '../../domain/ids';
import { matchesCode } from '../../domain/plan/code-pattern';
import type { CodePattern } from '../../domain/plan/catalogues';
import type { Catalogue } from '../../domain/reading/catalogue';
import type { ReadFields } from '../../domain/reading/read-fields';
import { readEntries } from '../../domain/reading/read-tables';
import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { MergedCommune, RewordedCell } from './former-commune';
import { signed } from './name-communes';
import type { Cells, Renamed } from './unite-lists';

/** How the rows of one commune are read where they come from, and where they go. */
export interface Bringing {
  readonly commune: MergedCommune;
  readonly from: Catalogue;
  readonly to: Catalogue;
  readonly renamed: Renamed;
}

export interface BroughtRows<T extends EntryTab> {
  readonly rows: readonly Cells<T>[];
  /** Cells that would have meant something else in the new workbook and say it in full now. */
  readonly reworded: readonly RewordedCell[];
}

/**
 * Rows with the codes of the new workbook. A cell that names something is left as it was typed where it means the same
 * there; where it would mean another thing, or nothing, it says in full what it meant.
 */
export function bringRows<T extends EntryTab>(tab: T, bringing: Bringing): BroughtRows<T> {
  const standing = bringing.commune.tables[tab] as readonly Row<T>[];
  const coded = standing.map(({ row, cells }): Row<T> => ({ row, cells: withCode(cells, bringing) }));
  const before = readingByRow(tab, standing, bringing.from);
  const after = readingByRow(tab, coded, bringing.to);
  const reworded: RewordedCell[] = [];
  const rows = coded.map(({ row, cells }, at): Cells<T> => {
    const was = before.get(row);
    const is = after.get(row);
    if (was === undefined || is === undefined) return cells;
    const reference: Reference = { ...bringing, was, is, date: dateOf(tab, was) };
    const changed = REFERENCES.flatMap(([field, reword]): [string, Cell][] => {
      const cell = (cells as Readonly<Record<string, Cell>>)[field] ?? null;
      const wanted = isBlank(cell) ? cell : reword(cell, field, reference);
      return wanted === cell ? [] : [[field, wanted]];
    });
    const typed = (standing[at]?.cells ?? {}) as Readonly<Record<string, Cell>>;
    for (const [field, now] of changed)
      reworded.push({ tab, code: textOf(typed.code ?? null), field, was: typed[field] ?? null, is: now });
    return changed.length === 0 ? cells : { ...cells, ...Object.fromEntries(changed) };
  });
  return { rows, reworded };
}

/** The code of a row or a hamlet: signed, where it has one. */
export const withCode = <C extends Readonly<Record<'code', Cell>>>(
  cells: C,
  { commune }: Pick<Bringing, 'commune'>,
): C => (isBlank(cells.code) ? cells : { ...cells, code: signed(commune.sign, textOf(cells.code)) });

function readingByRow<T extends EntryTab>(
  tab: T,
  rows: readonly Row<T>[],
  catalogue: Catalogue,
): ReadonlyMap<number, ReadFields> {
  return new Map(
    readEntries(tab, rows, catalogue).map(({ row, fields }) => [row, fields as unknown as ReadFields]),
  );
}

const dateOf = (tab: EntryTab, fields: ReadFields): CalendarDate | null =>
  valueOf((tab === 'plan' ? fields.from : fields.date) ?? { state: 'blank' }) as CalendarDate | null;

interface Reference extends Bringing {
  /** The row as it was understood where it comes from, and as it would be understood in the new workbook. */
  readonly was: ReadFields;
  readonly is: ReadFields;
  readonly date: CalendarDate | null;
}

type Reword = (cell: Cell, field: string, reference: Reference) => Cell;

/** A cell read as codes, each by `match`: as typed where it still says the same. */
const codesOf =
  (
    matchOf: (catalogue: Catalogue) => (item: string) => ItemMatch<string>,
    mapped: (code: string, reference: Reference) => string,
  ): Reword =>
  (cell, field, reference) => {
    const wanted = mapRead(reference.was[field], (code) => mapped(code, reference));
    if (saysTheSame(wanted, reference.is[field])) return cell;
    const match = matchOf(reference.from);
    return itemsOf(textOf(cell))
      .map((item) => {
        const found = match(item);
        return found.state === 'hit' ? mapped(found.value, reference) : signed(reference.commune.sign, item);
      })
      .join('; ');
  };

const planCode = (code: string, { commune }: Reference): string =>
  code === 'outside-plan' ? code : signed(commune.sign, code);
const renamedIn =
  (tab: 'topics' | 'forms' | 'indicators') =>
  (code: string, { commune, renamed }: Reference): string =>
    renamed.get(commune.sign)?.[tab].get(codeKey(code)) ?? code;

/** Groups of codes: one that holds a code with a new name asks for that one too. */
const patternsOf =
  (tab: 'topics' | 'forms'): Reword =>
  (cell, _field, { commune, renamed }) => {
    const names = renamed.get(commune.sign)?.[tab];
    if (names === undefined || names.size === 0) return cell;
    const items = itemsOf(textOf(cell));
    const wanted = items.flatMap((item) => {
      const exact = names.get(codeKey(item));
      if (exact !== undefined) return [exact];
      const holds = [...names.keys()].some((code) => matchesCode(item as CodePattern, code));
      return holds ? [item, signed(commune.sign, item)] : [item];
    });
    return wanted.join() === items.join() ? cell : wanted.join('; ');
  };

/** «CT23: 1»: a code with its share. */
const feeds: Reword = (cell, _field, { commune, renamed }) => {
  const names = renamed.get(commune.sign)?.indicators;
  if (names === undefined || names.size === 0) return cell;
  const items = itemsOf(textOf(cell));
  const wanted = items.map((item) => {
    const [code = '', share] = item.split(':');
    const exact = names.get(codeKey(code));
    return exact === undefined ? item : [exact, share].filter((part) => part !== undefined).join(':');
  });
  return wanted.join() === items.join() ? cell : wanted.join('; ');
};

/** Mã of other rows of the commune. */
const rowCodes: Reword = (cell, _field, { commune }) => {
  const items = itemsOf(textOf(cell));
  const wanted = items.map((item) => (ROW_CODE.test(item) ? signed(commune.sign, item) : item));
  return wanted.join() === items.join() ? cell : wanted.join('; ');
};
const ROW_CODE = /^\p{L}+\d+$/u;

const hamlets: Reword = (cell, field, reference) => {
  const { from, to, commune, date, was, is } = reference;
  const code = (of: string): string => signed(commune.sign, of);
  if (saysTheSame(mapRead(was[field], code), is[field])) return cell;
  const label = (of: HamletCode): string => labelIn(to, signed(commune.sign, of));
  const read = was[field];
  if (read?.state === 'read') {
    if (read.value instanceof Map)
      return [...(read.value as ReadonlyMap<HamletCode, number>)]
        .map(([of, households]) => `${label(of)}: ${String(households)}`)
        .join('; ');
    return [read.value]
      .flat()
      .map((of) => label(of as HamletCode))
      .join('; ');
  }
  return from.hamlets
    .itemsOf(textOf(cell))
    .map((item) => {
      const [, name = item, figure = ''] = /^(.*?)(\s*[:=]\s*\d.*)?$/.exec(item) ?? [];
      const found = from.hamlets.match(name, date);
      return (found.state === 'hit' ? label(found.value) : `${name} (${commune.name})`) + figure;
    })
    .join('; ');
};

/** The hamlet so that nobody takes it for another of any day. */
const labelIn = ({ hamlets: { byCode }, lists }: Catalogue, code: HamletCode): string => {
  const hamlet = byCode.get(code);
  return hamlet === undefined ? code : hamletLabel(hamlet, lists.hamlets);
};

/** The fields of rows that name something of the workbook, on whatever tab they stand. */
const REFERENCES: readonly (readonly [string, Reword])[] = [
  ['planItem', codesOf(({ planItems }) => planItems.match, planCode)],
  ['form', codesOf(({ forms }) => forms.match, renamedIn('forms'))],
  ['topics', (cell, field, reference) => topicsOf(cell, field, reference)],
  ['forms', patternsOf('forms')],
  ['indicator', (cell, field, reference) => indicatorOf(cell, field, reference)],
  ['hamlets', hamlets],
  ['hamlet', hamlets],
  ['householdsByHamlet', hamlets],
  ['activity', rowCodes],
  ['replicates', rowCodes],
];

/** Kế hoạch has patterns where other tabs have codes; only there a row has a window. */
const isPlanRow = ({ was }: Reference): boolean => 'forms' in was;
const topicCodes = codesOf(({ topics }) => topics.match, renamedIn('topics'));
const topicPatterns = patternsOf('topics');
const topicsOf: Reword = (cell, field, reference) =>
  (isPlanRow(reference) ? topicPatterns : topicCodes)(cell, field, reference);
const indicatorCode = codesOf(({ indicators }) => indicators.match, renamedIn('indicators'));
const indicatorOf: Reword = (cell, field, reference) =>
  (isPlanRow(reference) ? feeds : indicatorCode)(cell, field, reference);

/** What was understood, in the codes of the new workbook. */
function mapRead(read: Read<unknown> | undefined, mapped: (code: string) => string): string {
  if (read === undefined || read.state === 'blank') return '';
  const value = read.state === 'read' ? read.value : read.partial;
  return `${read.state} ${keyOf(value, mapped)}`;
}

function saysTheSame(wanted: string, is: Read<unknown> | undefined): boolean {
  return wanted === mapRead(is, (code) => code);
}

function keyOf(value: unknown, mapped: (code: string) => string): string {
  if (value instanceof Map)
    return [...(value as ReadonlyMap<string, number>)]
      .map(([code, figure]) => `${mapped(code)}:${String(figure)}`)
      .sort()
      .join();
  if (Array.isArray(value)) return (value as readonly string[]).map(mapped).sort().join();
  return typeof value === 'string' ? mapped(value) : '';
}
