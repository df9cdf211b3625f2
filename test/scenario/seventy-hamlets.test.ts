import { beforeAll, expect, it } from '@jest/globals';
import type { PrintedReport } from '../support/large-commune-paper';
import { faultsOf, MOST_PAGES, reportsOnPaper } from '../support/large-commune-paper';
import { describeOnPaper } from '../support/paper';

describeOnPaper('16: reports of a commune with 70 units and 500 rows, as LibreOffice prints them', () => {
  let reports: ReadonlyMap<string, PrintedReport> = new Map();
  beforeAll(async () => {
    reports = await reportsOnPaper({ units: 70 });
  }, 600_000);

  it('month, quarter, six and nine months and year: at most four pages more than of a small commune, no row lost', () => {
    expect([...reports.keys()]).toEqual(Object.keys(MOST_PAGES));
    expect(faultsOf(reports)).toEqual([]);
  });

  it('ten units that need most stand in the body, all of them in the appendix, each under its former commune', () => {
    const text = reports.get('2026')?.pages.join('\n') ?? '';
    const [body = '', appendix = ''] = text.split(/Phụ lục II\s+KẾT QUẢ THEO/);
    expect(body).toContain('10 xóm, tổ dân phố, bản cần tập trung nhất');
    const communes = [...appendix.matchAll(/^Xã (.+?) \(cũ\): (\d+) /gm)].map(([, name, count]) => [
      name,
      count,
    ]);
    expect(communes).toEqual([
      ['Minh Tân', '17'],
      ['Phú Thịnh', '16'],
      ['Tân Linh', '17'],
      ['Yên Lãng', '20'],
    ]);
  });
});
