import type { IntakeTab } from '../../domain/tables/fields';
import { codeKey } from '../../domain/cells/code-index';
import { intakeToken } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { CellsByField } from '../rows/row-change';
import { codeOf, idOf } from '../rows/row-view';
import { editText } from '../../workbook/typed-cell';

/** A row of a target tab. */
export interface StandingRow {
  readonly row: number;
  readonly cells: CellsByField;
}

/** A target tab as it stands under the lock. */
export interface Standing {
  readonly rows: readonly StandingRow[];
  readonly lastRow: number;
  /** The row that a row of the inbox became: by its token, or in a tab of lists by what it is known by. */
  readonly become: (of: Pick<InboxRow, 'key' | 'fields'>) => StandingRow | null;
  /** The row that it is to change, by Mã; null where none or several bear it. */
  readonly named: (code: string) => StandingRow | null;
  /** Fields with a formula. One read. */
  readonly formulasOf: (rows: readonly StandingRow[]) => ReadonlyMap<number, ReadonlySet<string>>;
}

/** What a row of the tab is known by among people: a Mã, or the e-mail of an officer. */
export const nameField = (tab: IntakeTab): string => (tab === 'officers' ? 'email' : 'code');

/** Tabs of lists have no hidden id. */
export const hasIds = (tab: IntakeTab): boolean => tab !== 'hamlets' && tab !== 'officers';

/** The target tab, in one read. */
export function standingRows(ports: Ports, tab: IntakeTab): Outcome<Standing> {
  const read = ports.rows.snapshot(tab);
  if (!read.ok) return structureFailure(read.error);
  const rows: readonly StandingRow[] = read.value.rows;
  const nameOf = ({ cells }: StandingRow): string =>
    hasIds(tab) ? codeOf(cells) : editText(cells[nameField(tab)] ?? null).trim();
  const byName = grouped(rows, (row) => codeKey(nameOf(row)));
  const byId = grouped(rows, ({ cells }) => idOf(cells) ?? '');
  const named = (code: string): StandingRow | null => {
    const found = byName.get(codeKey(code)) ?? [];
    return code === '' || found.length > 1 ? null : (found[0] ?? null);
  };
  return {
    ok: true,
    value: {
      rows,
      lastRow: read.value.lastRow,
      named,
      become: (of) =>
        hasIds(tab)
          ? (byId.get(intakeToken(tab, of.key))?.[0] ?? null)
          : named(of.fields[nameField(tab)] ?? ''),
      formulasOf: (of) =>
        ports.rows.formulaFields(
          tab,
          of.map(({ row }) => row),
        ),
    },
  };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
