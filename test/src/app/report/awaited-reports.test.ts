import { describe, expect, it } from '@jest/globals';
import { reportWork } from '../../../../src/app/report/awaited-reports';
import { readRegister } from '../../../../src/domain/register/registered-report';
import type { Row } from '../../../../src/domain/tables/table';
import { aBook, day } from '../../../support/book-builder';

const settings = { ...aBook().build().settings, planYear: 2024, holidays: [day('2024-03-18')] };
const work = (today: string, reports: readonly (readonly [period: string, stage: string])[] = []) => {
  const rows = reports.map(([period, stage], i) => ({ row: i + 2, cells: { period, stage } }));
  return reportWork(readRegister(rows as unknown as Row<'reports'>[]), settings, day(today)).map(
    ({ kind, title, detail }) => [kind, title, detail.slice(0, 60)],
  );
};

describe('A.10: reports that are due stand in Việc của tôi', () => {
  it('from the end of the period to the due date, by Ngày nghỉ', () => {
    expect(work('2024-03-14')).toEqual([]);
    expect(work('2024-03-15')).toEqual([
      ['due', 'Báo cáo quý I năm 2024', 'Kỳ kết thúc ngày 14/03/2024, hạn gửi 19/03/2024; lập ở menu '],
    ]);
  });
  it('late afterwards, and a draft is no report', () => {
    const late = [
      'late',
      'Báo cáo quý I năm 2024',
      'Hạn gửi 19/03/2024 đã qua mà tab Báo cáo chưa có bản trình k',
    ];
    expect(work('2024-03-20')).toEqual([late]);
    expect(work('2024-03-20', [['2024-Q1', 'Dự thảo']])).toEqual([late]);
  });
  it('done once a copy for signature is registered', () =>
    expect(work('2024-03-20', [['2024-Q1', 'Bản trình ký']])).toEqual([]));
  it('months are asked for where a month was reported before', () => {
    expect(work('2024-02-15').map(([, title]) => title)).toEqual([]);
    expect(work('2024-02-15', [['2024-T01', 'Bản trình ký']]).map(([, title]) => title)).toEqual([
      'Báo cáo tháng 2 năm 2024',
    ]);
  });
});
