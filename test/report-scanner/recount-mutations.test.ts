import { describe, expect, it } from '@jest/globals';
import { INDICATOR_IDS } from '../../src/domain/plan/standard-indicators';
import { ADDITIONS } from '../../src/domain/report/additions';
import { checkTables } from '../../src/domain/validation/check-tables';
import { aPeriod, day } from '../support/book-builder';
import { recountReport } from '../support/printed-recount/mistold';
import { besideOf } from '../support/report-scanner/beside';
import type { PrintedBlock, PrintedReport, PrintedTable } from '../support/report-scanner/printed-report';
import { printedTree } from '../support/report-scanner/printed-tree';
import { reportWith, standardWording } from '../support/report-sample';
import { starterRecords, tablesOfRecords } from '../support/starter-tables';

const ALIASES = { 'xóm thuận phong xii': 'Thuận Phong 12' };
const workbook = starterRecords('binh-thuan-2024');
const { from, to } = aPeriod('2024-Q2');
const beside = besideOf({ workbook, from, to });
const lastYear = new Map(INDICATOR_IDS.map((id) => [id, 7]));
const { book } = checkTables(tablesOfRecords(workbook), day('2026-01-01'));
const printed = printedTree(
  reportWith(book, '2024-Q2', { wording: standardWording(), additions: ADDITIONS, lastYear }),
);
const mistold = (report: PrintedReport): readonly string[] =>
  recountReport(report, beside, ALIASES, lastYear).mistold;

/** The table whose head says all of that, changed. */
function changed(
  report: PrintedReport,
  heads: readonly string[],
  change: (table: PrintedTable) => PrintedTable,
) {
  const isMeant = (block: PrintedBlock): block is PrintedTable =>
    block.kind === 'table' &&
    heads.every((head) => block.header.flat().some((cell) => cell.startsWith(head)));
  let tables = 0;
  const inAll = (blocks: readonly PrintedBlock[]): readonly PrintedBlock[] =>
    blocks.map((block) => {
      if (!isMeant(block)) return block;
      tables += 1;
      return change(block);
    });
  const made = {
    body: inAll(report.body),
    appendices: report.appendices.map((each) => ({ ...each, blocks: inAll(each.blocks) })),
  };
  expect(tables).toBeGreaterThan(0);
  return made;
}

const LISTS: readonly (readonly [string, readonly string[], number])[] = [
  ['nhiệm vụ kỳ tới', ['Chủ trì', 'Thời gian'], 2],
  ['tổng hợp chỉ tiêu', ['KH năm', 'Cùng kỳ'], 7],
  ['danh mục hoạt động', ['Mã', 'Đơn vị chủ trì'], 2],
  ['việc còn lại theo xóm', ['Việc còn lại', 'Biện pháp'], 2],
  ['mô hình, gương', ['Thành tích'], 3],
  ['đóng góp', ['Tiền ủng hộ (triệu đồng)'], 2],
  ['hồ sơ, hình ảnh', ['Hoạt động', 'Hồ sơ'], 2],
];

describe('the recount of lists and tasks is no rubber stamp', () => {
  it('what was printed is all told', () => {
    expect(mistold(printed)).toEqual([]);
  });
  it.each(LISTS)('%s: a row that is left out is missed', (_name, heads) => {
    const report = changed(printed, heads, (table) => ({ ...table, rows: table.rows.slice(1) }));
    expect(mistold(report)).not.toEqual([]);
  });
  it.each(LISTS)('%s: another word in a row is told', (_name, heads, column) => {
    const report = changed(printed, heads, (table) => ({
      ...table,
      rows: table.rows.map((row, at) =>
        at === 0 ? row.map((cell, index) => (index === column ? `${cell} 9` : cell)) : row,
      ),
    }));
    expect(mistold(report)).not.toEqual([]);
  });
});
