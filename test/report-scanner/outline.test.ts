import { beforeAll, describe, expect, it } from '@jest/globals';
import { AS_BY_DEFAULT, DEMO_REPORTS, demoReports } from '../support/report-scanner/demo-reports';
import type { DemoReport } from '../support/report-scanner/demo-reports';
import { outlineBreaches } from '../support/report-scanner/outline-of';
import type { ReportKind } from '../support/report-scanner/outline-of';
import { proseOf, tablesOf, textsOf, under } from '../support/report-scanner/prose';

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
const kindOf = (name: string): ReportKind => (/-T\d\d/.test(name) ? 'month' : 'longer');

describe('the outline of a report', () => {
  it.each(DEMO_REPORTS)(
    '%s: chapters, parts and tables by number, no appendix untold, nothing past its length',
    (name) => {
      expect(outlineBreaches(reportOf(name).printed, kindOf(name))).toEqual([]);
    },
  );

  it.each(AS_BY_DEFAULT)('%s: a month has no appendix, every other kind the indicators only', (name) => {
    const titles = reportOf(name).printed.appendices.map(({ blocks }) => textsOf(blocks)[0]);
    expect(titles).toEqual(
      kindOf(name) === 'month' ? [] : [expect.stringMatching(/^TỔNG HỢP (CÁC )?CHỈ TIÊU/)],
    );
  });

  it.each(['2024-T12', '2024-Q4', '2024-6T2', '2024'])(
    '%s: what comes next lies in another report year, so nothing is left over as late',
    (name) => {
      const next = under(reportOf(name).printed.body, /^IV\. .*NĂM 2025$/);
      const told = proseOf(next).filter((text) => !text.startsWith('Trên đây là báo cáo'));
      const said = [...told, ...tablesOf(next).flatMap(({ rows }) => rows.flat())].join('\n');
      expect(said).toContain('2025');
      expect(said).not.toMatch(/chậm|chưa hoàn thành|còn thiếu|(?<!kế hoạch năm )2024/);
    },
  );

  it.each(['2024-T04', '2024-Q2', '2024-6T1', '2024-9T'])(
    '%s: what comes next is a table, and no housekeeping of the sheet stands there',
    (name) => {
      const next = under(reportOf(name).printed.body, /^IV\. /);
      const heads = tablesOf(next)[0]
        ?.header.at(-1)
        ?.map((head) => head.toLowerCase());
      expect(heads).toEqual(['tt', 'xóm', 'nội dung', 'hình thức', 'chủ trì', 'thời gian']);
      expect(textsOf(next).join('\n')).not.toMatch(/[Bb]ổ sung (số hộ|hồ sơ|minh chứng)|Kiểm tra/);
    },
  );
});
