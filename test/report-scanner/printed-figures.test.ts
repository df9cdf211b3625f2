import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_REPORTS, demoReports } from '../support/report-scanner/demo-reports';
import type { DemoReport } from '../support/report-scanner/demo-reports';
import { numberIn } from '../support/report-scanner/numbers';
import { allBlocks } from '../support/report-scanner/printed-report';
import type { PrintedTable } from '../support/report-scanner/printed-report';
import { proseOf, tablesOf } from '../support/report-scanner/prose';
import { textOf } from '../support/recount/raw-workbook';

let reports: ReadonlyMap<string, DemoReport>;
/** Ten reports by the built bundle, once for a build. */
const MAKING_MS = 600_000;
beforeAll(async () => {
  reports = await demoReports();
}, MAKING_MS);
const reportOf = (name: string): DemoReport => {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`no report ${name}`);
  return report;
};

/** As §3.3 prints a figure of a unit: half up, one decimal for money and shares, dots between thousands. */
function told(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return '–';
  const tenths = Math.floor(Number((value * 10).toPrecision(12)) + 0.5);
  const whole = String(Math.floor(tenths / 10)).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  return /đồng|%/.test(unit) || tenths % 10 !== 0 ? `${whole},${String(tenths % 10)}` : whole;
}

const columnsOf = ({ header }: PrintedTable): readonly string[] =>
  (header[0] ?? []).map((_, at) =>
    header
      .map((line) => line[at] ?? '')
      .join(' ')
      .trim()
      .toLowerCase(),
  );

describe('printed figures are those of the register', () => {
  it.each(DEMO_REPORTS)('%s: each row of every table of indicators', (name) => {
    const { printed, figures, beside } = reportOf(name);
    const codes = new Map(
      (beside.workbook['Chỉ tiêu'] ?? []).map((row) => [textOf(row, 'Chỉ tiêu'), textOf(row, 'Mã')]),
    );
    let rows = 0;
    for (const table of tablesOf(allBlocks(printed))) {
      const columns = columnsOf(table);
      const plan = columns.findIndex((head) => /^(kế hoạch|kh) năm/.test(head));
      if (plan < 0) continue;
      const title = columns.findIndex((head) => head.startsWith('chỉ tiêu'));
      const unit = columns.findIndex((head) => /^(đvt|đơn vị tính)/.test(head));
      for (const row of table.rows) {
        const figure = figures[codes.get(row[title] ?? '') ?? ''];
        const said = [figure?.plan, figure?.period, figure?.cumulative].map((value) =>
          told(value, row[unit] ?? ''),
        );
        expect([row[title], ...row.slice(plan, plan + 3)]).toEqual([row[title], ...said]);
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThanOrEqual(10);
  });

  it.each(DEMO_REPORTS)('%s: each row of the table by hamlet is what the workbook shows', (name) => {
    const { printed, coverage } = reportOf(name);
    const table = tablesOf(printed.body).find((each) =>
      columnsOf(each).some((head) => head.includes('số buổi trực tiếp')),
    );
    const share = (value: number | null): string => told(value, '%');
    const printedRows = (table?.rows ?? []).filter((row) => numberIn(row[0]) !== null);
    expect(printedRows.map((row) => row.slice(1, 7))).toEqual(
      coverage.hamlets.map(({ name: hamlet, households, inPeriod, state }) => [
        hamlet,
        told(households, ''),
        String(inPeriod.direct),
        share(inPeriod.bestHouseholdShare),
        `${String(state.contentsMet)}/${String(state.contentsRequired)}`,
        state.itemsDue === 0 ? '–' : `${String(state.itemsDone)}/${String(state.itemsDue)}`,
      ]),
    );
  });

  it.each(DEMO_REPORTS)('%s: what prose says of the commune', (name) => {
    const { printed, figures, coverage } = reportOf(name);
    const said = proseOf(printed.body).join('\n');
    const { hamletsMet, householdsPresent, households } = coverage.commune;
    const all = coverage.hamlets.length;
    expect(said).toContain(
      hamletsMet === all ? `cả ${String(all)} xóm đều được` : `${String(hamletsMet)}/${String(all)} xóm được`,
    );
    expect(said).toContain(`${told(Math.round(householdsPresent), '')}/${told(households, '')} hộ`);
    const whole = (code: string): string => told(figures[code]?.period, '');
    const spoken = (code: string): string => whole(code).padStart(2, '0');
    expect(said).toMatch(
      new RegExp(`[Ll]oa truyền thanh[^.]*${spoken('CT08')} tin, bài[^.]*${spoken('CT10')} phút`),
    );
    for (const [code, words] of [
      ['CT30', 'triệu đồng'],
      ['CT31', 'm² đất'],
      ['CT32', 'ngày công'],
    ] as const)
      if ((figures[code]?.period ?? 0) !== 0)
        expect(said).toMatch(new RegExp(`(?<![\\d.,])0?${whole(code).replace('.', '\\.')} ${words}`));
  });
});
