import { parse } from 'csv-parse/sync';
import { FleetError } from './fleet-error';

/** One workbook with its own copy of the script. */
export interface FleetScript {
  readonly scriptId: string;
  /** What people call it, as «xã Bình Thuận». */
  readonly name: string;
  /** Rings are pushed from the lowest number up. */
  readonly ring: number;
  /** Version at which it stays, whatever is pushed; null where it follows. */
  readonly pinned: string | null;
}

/** Columns of the list, by the word at their head. */
export const FLEET_COLUMNS = {
  scriptId: 'Mã kịch bản',
  name: 'Tên',
  ring: 'Đợt',
  pinned: 'Ghim ở phiên bản',
} as const;
type Column = keyof typeof FLEET_COLUMNS;

/** As Google writes them: letters, digits, - and _. */
const SCRIPT_ID = /^[\w-]{20,}$/;
export const VERSION = /^\d+\.\d+\.\d+$/;

/** The scripts of a list (CSV with a head). Throws a FleetError that names line, reason and mend. */
export function readFleetList(text: string, path: string): readonly FleetScript[] {
  const records = recordsOf(text, path);
  const scripts = records.map(({ record, line }) => scriptOf(record, `${path}, dòng ${String(line)}`));
  const seen = new Map<string, string>();
  for (const { scriptId, name } of scripts) {
    const other = seen.get(scriptId);
    if (other !== undefined)
      throw new FleetError(
        `${path}: mã kịch bản ${scriptId} đứng hai lần («${other}» và «${name}»). Xin để lại một dòng.`,
      );
    seen.set(scriptId, name);
  }
  return scripts;
}

type Cells = Readonly<Record<string, string>>;

function recordsOf(text: string, path: string): readonly { record: Cells; line: number }[] {
  const options = { bom: true, columns: true, trim: true, skip_empty_lines: true, info: true } as const;
  let rows: readonly { record: Cells; info: { lines: number } }[];
  try {
    rows = parse(text, options) as unknown as typeof rows;
  } catch (error) {
    throw new FleetError(`${path} không đọc được như một tệp CSV: ${messageOf(error)}. Xin mở tệp và sửa.`);
  }
  const [first] = rows;
  if (first === undefined) throw new FleetError(`${path} chưa có kịch bản nào. Xin ghi mỗi sổ một dòng.`);
  const missing = Object.values(FLEET_COLUMNS).filter((title) => !(title in first.record));
  if (missing.length > 0)
    throw new FleetError(
      `${path} thiếu cột «${missing.join('», «')}». Hàng đầu phải là: ${Object.values(FLEET_COLUMNS).join(', ')}.`,
    );
  return rows.map(({ record, info }) => ({ record, line: info.lines }));
}

function scriptOf(record: Cells, place: string): FleetScript {
  const cell = (column: Column): string => record[FLEET_COLUMNS[column]] ?? '';
  const [scriptId, ring, pinned] = [cell('scriptId'), cell('ring'), cell('pinned')];
  if (!SCRIPT_ID.test(scriptId))
    throw new FleetError(
      `${place}: «${scriptId}» không phải mã kịch bản. Xin chép mã ở Project settings của dự án Apps Script.`,
    );
  if (!/^\d{1,3}$/.test(ring))
    throw new FleetError(`${place}: Đợt «${ring}» phải là một số, ví dụ 0 cho các sổ thử trước.`);
  if (pinned !== '' && !VERSION.test(pinned))
    throw new FleetError(
      `${place}: «${pinned}» không phải một phiên bản, ví dụ 0.2.0. Để trống nếu không ghim.`,
    );
  return {
    scriptId,
    name: cell('name') || scriptId,
    ring: Number(ring),
    pinned: pinned === '' ? null : pinned,
  };
}

/** The text of the list with a script pinned at a version, or free again (null); all other cells stay as they are. */
export function pinInList(text: string, path: string, scriptId: string, version: string | null): string {
  readFleetList(text, path);
  const rows = parse(text, {
    bom: true,
    skip_empty_lines: true,
  }) as unknown as readonly (readonly string[])[];
  const head = (rows[0] ?? []).map((title) => title.trim());
  const [idAt, pinAt] = [head.indexOf(FLEET_COLUMNS.scriptId), head.indexOf(FLEET_COLUMNS.pinned)];
  if (!rows.some((row) => row[idAt]?.trim() === scriptId))
    throw new FleetError(`${path} không có kịch bản ${scriptId}. Xin xem cột «${FLEET_COLUMNS.scriptId}».`);
  return rows
    .map((row) =>
      row[idAt]?.trim() === scriptId ? row.map((cell, at) => (at === pinAt ? (version ?? '') : cell)) : row,
    )
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
