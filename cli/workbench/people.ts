import type { Person, SheetView, WorkbookView } from 'local-google/workbench';
import { OWNER, VIEWER } from './cast';

const OFFICIALS_TAB = 'Cán bộ';

/** The owner, whoever stands in tab Cán bộ, and one who may only look. */
export function peopleOf(view: WorkbookView, owner: string): Person[] {
  const officials = officialsOf(view.sheets.find(({ name }) => name === OFFICIALS_TAB));
  return [
    {
      email: owner,
      name: owner === OWNER ? 'Chủ sở hữu bảng tính' : owner,
      role: 'owner',
      part: 'Chủ sở hữu',
    },
    ...officials.filter(({ email }) => email !== owner && email !== VIEWER),
    { email: VIEWER, name: 'Người chỉ được xem', role: 'viewer', part: 'Người xem' },
  ];
}

function officialsOf(sheet: SheetView | undefined): Person[] {
  if (sheet === undefined) return [];
  const rows = new Map<number, Map<number, string>>();
  for (const [row, column, cell] of sheet.cells) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, cell?.t ?? ''));
  }
  const headers = rows.get(0) ?? new Map<number, string>();
  const columnOf = (name: string): number =>
    [...headers].find(([, header]) => header.trim() === name)?.[0] ?? -1;
  const [email, name, part] = ['Email', 'Họ tên', 'Vai trò'].map(columnOf);
  const text = (cells: Map<number, string>, column = -1): string => (cells.get(column) ?? '').trim();
  const people = [...rows]
    .filter(([row]) => row > 0)
    .map(([, cells]) => ({
      email: text(cells, email).toLowerCase(),
      name: text(cells, name),
      role: 'editor' as const,
      part: text(cells, part),
    }))
    .filter((person) => /^[^\s@]+@[^\s@]+$/.test(person.email));
  return [...new Map(people.map((person) => [person.email, person])).values()];
}
