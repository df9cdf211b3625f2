import { codeKey } from '../../domain/cells/code-index';
import { textOf, tidyText } from '../../domain/cells/cell-text';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { Cell } from '../../domain/tables/cell';
import { isBlank, isDateCell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import { strictKey } from '../../domain/text/match-keys';
import { headerKey } from '../../workbook/header-key';
import type { MergeConflict, MergedCommune } from './former-commune';
import { signed } from './name-communes';

export type Cells<T extends RowTab> = Readonly<Record<FieldOf<T>, Cell>>;
type ListTab = 'topics' | 'forms' | 'criteria' | 'indicators' | 'officers' | 'settings';

/** Codes that got a new name, by commune (its sign) and tab: the old code as it is compared, and the new one. */
export type Renamed = ReadonlyMap<
  string,
  Readonly<Record<'topics' | 'forms' | 'indicators', ReadonlyMap<string, string>>>
>;

export interface UnitedLists {
  readonly rows: { readonly [T in ListTab]: readonly Cells<T>[] };
  readonly conflicts: readonly MergeConflict[];
  readonly renamed: Renamed;
}

interface Manner<T extends ListTab> {
  readonly keyOf: (cells: Cells<T>) => string;
  /** Whether rows of one code speak of two things, so that both must stay. */
  readonly areOther: (one: Cells<T>, other: Cells<T>) => boolean;
  /** Fields that nobody has to agree on. */
  readonly loose?: readonly string[];
}

const FORMULA = ['measure', 'forms', 'topics', 'leadUnits', 'scope', 'divisor', 'cumulation'] as const;
const titlesDiffer = (
  one: Readonly<Record<'title', Cell>>,
  other: Readonly<Record<'title', Cell>>,
): boolean =>
  !isBlank(one.title) &&
  !isBlank(other.title) &&
  strictKey(textOf(one.title)) !== strictKey(textOf(other.title));
const never = (): boolean => false;

const MANNERS: { readonly [T in ListTab]: Manner<T> } = {
  topics: { keyOf: ({ code }) => codeKey(textOf(code)), areOther: titlesDiffer },
  forms: { keyOf: ({ code }) => codeKey(textOf(code)), areOther: titlesDiffer },
  criteria: {
    keyOf: ({ set, number }) => (isBlank(number) ? '' : `${codeKey(textOf(set))} ${codeKey(textOf(number))}`),
    areOther: never,
  },
  indicators: {
    keyOf: ({ code }) => codeKey(textOf(code)),
    areOther: (one, other) => FORMULA.some((field) => cellKey(one[field]) !== cellKey(other[field])),
    // Kế hoạch năm is added where it can be (unite-targets).
    loose: ['note', 'target'],
  },
  officers: { keyOf: ({ email }) => textOf(email).trim().toLowerCase(), areOther: never },
  settings: { keyOf: ({ name }) => headerKey(textOf(name)), areOther: never, loose: ['explanation'] },
};

/** The lists of the communes as one, those of the first commune first; what they say differently is told, the first one's stands. */
export function uniteLists(communes: readonly MergedCommune[]): UnitedLists {
  const conflicts: MergeConflict[] = [];
  const renamed = new Map(
    communes.map(
      ({ sign }) => [sign, { topics: new Map(), forms: new Map(), indicators: new Map() }] as const,
    ),
  );
  const rename: Rename = (tab, sign, key, code) => {
    if (tab === 'topics' || tab === 'forms' || tab === 'indicators') renamed.get(sign)?.[tab].set(key, code);
  };
  const one = <T extends ListTab>(tab: T): readonly Cells<T>[] => unite(tab, communes, conflicts, rename);
  const rows = {
    topics: one('topics'),
    forms: one('forms'),
    criteria: one('criteria'),
    indicators: one('indicators'),
    officers: one('officers'),
    settings: one('settings'),
  };
  return { rows, conflicts, renamed };
}

type Rename = (tab: ListTab, sign: string, key: string, code: string) => void;

function unite<T extends ListTab>(
  tab: T,
  communes: readonly MergedCommune[],
  conflicts: MergeConflict[],
  rename: Rename,
): readonly Cells<T>[] {
  const manner = MANNERS[tab] as Manner<T>;
  const rows: Cells<T>[] = [];
  const standing = new Map<string, { readonly cells: Cells<T>; readonly commune: string }>();
  for (const { name, sign, tables } of communes) {
    const own = new Map<string, { readonly cells: Cells<T>; readonly commune: string }>();
    for (const { cells } of tables[tab] as readonly { readonly cells: Cells<T> }[]) {
      const key = manner.keyOf(cells);
      const known = standing.get(key);
      if (key === '' || known === undefined) {
        if (Object.values<Cell>(cells).some((cell) => !isBlank(cell))) rows.push(cells);
        if (key !== '' && !own.has(key)) own.set(key, { cells, commune: name });
        continue;
      }
      const fields = differingFields(tab, known.cells, cells, manner.loose ?? []);
      const values = (field: string): MergeConflict['values'] => [
        { commune: known.commune, value: cellOf(known.cells, field) },
        { commune: name, value: cellOf(cells, field) },
      ];
      if (fields.length > 0 && manner.areOther(known.cells, cells)) {
        const code = signed(sign, textOf(cellOf(cells, 'code')));
        rename(tab, sign, key, code);
        rows.push({ ...cells, code });
        conflicts.push({ tab, key, field: 'title', values: values('title'), renamedTo: code });
      } else
        for (const field of fields)
          conflicts.push({ tab, key: labelOf(tab, cells), field, values: values(field) });
    }
    for (const [key, each] of own) standing.set(key, each);
  }
  return rows;
}

/** What the schema's number is, set-up says. */
const NOT_ASKED = headerKey(SETTINGS.schemaVersion.name);

function differingFields<T extends ListTab>(
  tab: T,
  one: Cells<T>,
  other: Cells<T>,
  loose: readonly string[],
): readonly string[] {
  if (tab === 'settings' && headerKey(textOf(cellOf(one, 'name'))) === NOT_ASKED) return [];
  return Object.keys(one).filter(
    (field) =>
      !loose.includes(field) &&
      !['code', 'email'].includes(field) &&
      cellKey(cellOf(one, field)) !== cellKey(cellOf(other, field)),
  );
}

const labelOf = <T extends ListTab>(tab: T, cells: Cells<T>): string =>
  tab === 'criteria'
    ? `${textOf(cellOf(cells, 'set'))} ${textOf(cellOf(cells, 'number'))}`
    : textOf(cellOf(cells, tab === 'officers' ? 'email' : tab === 'settings' ? 'name' : 'code'));

const cellOf = (cells: Readonly<Record<string, Cell>>, field: string): Cell => cells[field] ?? null;

/** Cells that say the same, however their capitals and spaces are typed. */
function cellKey(cell: Cell): string {
  if (isDateCell(cell)) return cell.date;
  return tidyText(textOf(cell)).toLowerCase();
}
