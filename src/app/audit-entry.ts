import type { Cell } from '../domain/tables/cell';
import type { FieldOf, RowTab } from '../domain/tables/fields';
import { editText } from '../workbook/typed-cell';
import { AUDIT_ACTION } from '../wording/saving';
import { headerName, tabLabel } from '../wording/vi';
import type { Ports } from './ports';

/** A row of Nhật ký. */
export type AuditRow = Partial<Readonly<Record<FieldOf<'audit'>, Cell>>>;

export interface AuditedChange {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A cell holds no more (facts.md 7). */
const MOST_CHARACTERS = 50_000;

/** Who, when, what, before and after, in one row; several cells stand one a line, each with its header. */
export function auditRow(
  ports: Ports,
  action: keyof typeof AUDIT_ACTION,
  at: { readonly tab: RowTab; readonly row: number; readonly id: string },
  changes: readonly AuditedChange[],
): AuditRow {
  const headers = changes.map(({ field }) => headerName(at.tab, field));
  const textsOf = (pick: (change: AuditedChange) => Cell): string => {
    const lines = changes.map((change, index) => {
      const text = editText(pick(change));
      return changes.length === 1 ? text : `${headers[index] ?? ''}: ${text}`;
    });
    return lines.join('\n').slice(0, MOST_CHARACTERS);
  };
  return {
    at: ports.clock.now(),
    user: ports.identity.userEmail(),
    action: AUDIT_ACTION[action],
    tab: tabLabel(at.tab),
    row: at.row,
    id: at.id,
    field: headers.join('; '),
    before: action === 'created' ? '' : textsOf(({ before }) => before),
    after: textsOf(({ after }) => after),
  };
}
