import type { PrintedBlock, PrintedTable } from '../report-scanner/printed-report';
import { toOldTones } from '../report-scanner/quotations';
import type { Recounted } from './recounted';
import { tasksOf } from './recounted-tasks';
import type { NextSpan, Task } from './recounted-tasks';
import { columnsOf } from './tables';

const plain = (text: string): string =>
  toOldTones(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();

/** Rows of section IV that the raw cells do not give, and those that they give and nobody printed. */
export function mistoldTasks(body: readonly PrintedBlock[], recount: Recounted): readonly string[] {
  const start = body.findIndex((block) => block.kind === 'heading' && /NHIỆM VỤ/i.test(block.text));
  const [heading, ...rest] = start < 0 ? [] : body.slice(start);
  if (heading?.kind !== 'heading') return ['no section IV'];
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  const section = end < 0 ? rest : rest.slice(0, end);
  const table = section.find((block): block is PrintedTable => block.kind === 'table');
  const said = section.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
  const next = nextSpan(heading.text, recount);
  if (next === null && said.includes('lấy theo kế hoạch năm')) return [];
  const expected = tasksOf(recount, next);
  const printed = (table?.rows ?? []).filter(
    (row) => next !== null || !/^Đến /.test(cellOf(table, row, 'thời gian')),
  );
  const left = [...expected];
  const wrong = printed.flatMap((row) => {
    const at = left.findIndex((task) => isTold(task, row, table, recount));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`IV: ${row.join(' | ')}`];
  });
  return [...wrong, ...unprinted(left, said, table?.rows.length ?? 0, recount)];
}

/** What is left over is said by number, or the list of a month is full. */
function unprinted(left: readonly Task[], said: string, rows: number, recount: Recounted): readonly string[] {
  const told = /Ngoài ra còn (\d+) nhóm việc khác/.exec(said)?.[1];
  if (told !== undefined)
    return Number(told) === left.length ? [] : [`IV: ${told} others → ${String(left.length)}`];
  const isFull = rows >= FEWEST_WHERE_FULL;
  return left.length === 0 || isFull
    ? []
    : left.map(
        (task) =>
          `IV lacks ${task.titles.join('; ')} at ${String(task.hamlets?.length ?? 'all')} of ${String(recount.rows.hamlets().length)}`,
      );
}

/** A month and a free span have six rows. */
const FEWEST_WHERE_FULL = 6;

const cellOf = (table: PrintedTable | undefined, row: readonly string[], head: string): string =>
  (table === undefined ? undefined : row[columnsOf(table).indexOf(head)]) ?? '';

function isTold(
  task: Task,
  row: readonly string[],
  table: PrintedTable | undefined,
  recount: Recounted,
): boolean {
  const contents = plain(cellOf(table, row, 'nội dung'));
  const titles = task.titles.map(plain);
  const length = titles.reduce((sum, title) => sum + title.length, 0) + 2 * (titles.length - 1);
  if (contents.length !== length || titles.some((title) => !contents.includes(title))) return false;
  const when = cellOf(table, row, 'thời gian');
  const until = /^Đến (\d\d)\/(\d\d)$/.exec(when);
  const isByDay =
    until === null
      ? /^Tháng \d+$/.test(when)
      : task.until?.slice(5) === `${until[2] ?? ''}-${until[1] ?? ''}`;
  return isByDay && (until === null) === (task.until === null) && isAt(task, row[1] ?? '', recount);
}

/** «Toàn xã», «Cả 19 xóm», «Các xóm, trừ Trại 4», «Trại 4, Đình 6 và 12 xóm khác (Bảng 3)». */
function isAt({ hamlets }: Task, text: string, { rows }: Recounted): boolean {
  const all = rows.hamlets();
  if (hamlets === null) return text === 'Toàn xã';
  const whole = /^Cả (\d+) /.exec(text)?.[1];
  if (whole !== undefined) return Number(whole) === all.length && hamlets.length === all.length;
  const except = /^Các .*?, trừ (.*)$/.exec(text)?.[1];
  const more = / và (\d+) [^(]+ khác(?: \([^)]*\))?$/.exec(except ?? text);
  const list = (except ?? text).slice(0, more === null ? undefined : more.index);
  const own = all.filter(({ code }) => hamlets.includes(code) === (except === undefined));
  const count = own.length - Number(more?.[1] ?? 0);
  // Names are looked for whole, since they may hold a comma or an «và».
  const names = own.map(({ name }) => plain(name)).sort((a, b) => b.length - a.length);
  let rest = plain(list);
  let found = 0;
  for (const name of names) {
    if (!rest.includes(name)) continue;
    rest = rest.replace(name, '');
    found += 1;
  }
  return found === count && !/[\p{L}\p{N}]/u.test(rest.replace(/ và /g, ' ').replace(/\([^)]*\)/g, ''));
}

/** The days that the heading names; null where it names none. */
function nextSpan(heading: string, { rows }: Recounted): NextSpan | null {
  const year = /NĂM (\d{4})/i.exec(heading)?.[1];
  const months = monthsIn(heading.toUpperCase());
  if (year === undefined || months === null) return null;
  const [first, last] = months.map((month) => `${year}-${String(month).padStart(2, '0')}`);
  const isCalendar = rows.book.settings.periodStyle === 'calendar';
  const [of = 0, number = 0] = (first ?? '').split('-').map(Number);
  const before =
    number === 1 ? `${String(of - 1)}-12` : `${String(of)}-${String(number - 1).padStart(2, '0')}`;
  return { from: isCalendar ? `${first ?? ''}-01` : `${before}-15`, to: rows.year.lastDayOf(last ?? '') };
}

function monthsIn(heading: string): readonly [number, number] | null {
  const month = /THÁNG (\d+) NĂM/.exec(heading)?.[1];
  if (month !== undefined) return [Number(month), Number(month)];
  const quarter = /QUÝ (IV|I{1,3}) /.exec(heading)?.[1];
  if (quarter !== undefined) {
    const at = ['I', 'II', 'III', 'IV'].indexOf(quarter);
    return [3 * at + 1, 3 * at + 3];
  }
  if (/6 THÁNG CUỐI/.test(heading)) return [7, 12];
  if (/6 THÁNG ĐẦU/.test(heading)) return [1, 6];
  return /NHIỆM VỤ NĂM/.test(heading) ? [1, 12] : null;
}
