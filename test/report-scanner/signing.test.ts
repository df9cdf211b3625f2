import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dateLineOf } from '../../src/app/report/date-line';
import type { ReportData, ReportPreview } from '../../src/rpc/messages';
import { day as dayOf } from '../support/book-builder';
import { catalogues, openedCommune } from '../support/demo-commune';
import type { OpenedCommune } from '../support/demo-commune';
import { printedDocx } from '../support/report-scanner/printed-docx';
import type { PrintedReport } from '../support/report-scanner/printed-report';
import { printedTree } from '../support/report-scanner/printed-tree';
import { allBlocks } from '../support/report-scanner/printed-report';
import { textsOf } from '../support/report-scanner/prose';

const day30 = dayOf('2024-11-30');

/** The local Google stands at 31 December 2024. */
const PERIOD = '2024-Q1';
const row = (id: string, day: string, topics: string): Record<string, string> => ({
  Mã: id,
  Ngày: day,
  'Trạng thái': 'Đã thực hiện',
  'Nội dung': topics,
  'Hình thức': 'HT2.2',
  'Phạm vi': 'Một xóm',
  Xóm: 'Đình 6',
  'Đơn vị chủ trì': 'Hội Nông dân',
  'Số người': '60',
  'Số hộ dự': '50',
});
const starter = {
  ...catalogues(),
  'Hoạt động': [row('HD1', '20/02/2024', 'ND1'), row('HD2', '05/03/2022', 'ND77')],
};

let opened: OpenedCommune;
beforeAll(async () => {
  opened = await openedCommune({ starter });
});
afterAll(() => opened.close());

const preview = async (more: object = {}): Promise<ReportPreview> =>
  (await opened.commune.ask<ReportPreview>({ command: 'reportPreview', period: PERIOD, ...more })).data;
const nothing = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await preview()).questions.map(({ key }) => [key, 'Không có']));
const made = async (more: object): Promise<PrintedReport> => {
  const { data } = await opened.commune.ask<ReportData>({ command: 'report', period: PERIOD, ...more });
  const file = (await opened.commune.google.driveFiles()).find(({ id }) => id === data.file.id);
  return printedDocx(readFileSync(file?.path ?? ''));
};
const headings = (report: PrintedReport): readonly string[] =>
  report.body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const dateLine = (report: PrintedReport): string | undefined =>
  report.body
    .flatMap((block) => (block.kind === 'letterhead' ? block.lines : []))
    .find((line) => /, ngày/.test(line));

describe('rule 18 of the report’s text: what people must still say blocks a copy for signature', () => {
  it('each open question blocks', async () => {
    const { missing, questions, stage } = await preview();
    const open = missing.filter(({ kind }) => kind === 'placeholder');
    expect(open.map(({ question }) => question)).toEqual(questions.map(({ key }) => key));
    expect(open.map(({ blocking }) => blocking)).toEqual(questions.map(() => true));
    expect(stage).toBe('draft');
    const request = { command: 'report', period: PERIOD, stage: 'final' } as const;
    await expect(opened.commune.ask(request)).rejects.toThrow();
  });

  it.each(['-', 'Không có', 'không có.'])('«%s» answers, and the heading goes', async (answer) => {
    const { questions } = await preview();
    const answers = Object.fromEntries(questions.map(({ key }) => [key, answer]));
    const { missing, stage, document } = await preview({ answers });
    expect(missing.filter(({ blocking }) => blocking)).toEqual([]);
    expect(stage).toBe('final');
    const printed = printedTree(document);
    expect(textsOf(allBlocks(printed)).join('\n')).not.toMatch(/\[|\]|[Kk]hông có\./);
    const titles = headings(printed).join('\n');
    expect(titles).not.toMatch(/Kiểm tra, đôn đốc|Nguyên nhân|KIẾN NGHỊ|Đối với/);
    expect(titles).toMatch(/^III\. .*\n/m);
  });

  it('one answer given and one «không có»: only the empty part goes, and numbers stay in order', async () => {
    const answers = { ...(await nothing()), 'causes.objective': 'Thời tiết mưa nhiều.' };
    const printed = printedTree((await preview({ answers })).document);
    const texts = textsOf(printed.body).join('\n');
    expect(texts).toContain('Thời tiết mưa nhiều.');
    expect(texts).not.toContain('chủ quan');
  });

  it('an error of a row outside the period and the report year does not block, one inside does', async () => {
    const answers = await nothing();
    const before = await preview({ answers });
    expect(before.errors).toBeGreaterThan(0);
    expect(
      before.missing.filter(({ kind }) => kind === 'errors').map(({ blocking }) => blocking),
    ).not.toContain(true);
    const topics =
      (await opened.commune.sheet('Hoạt động')).cells[0]?.findIndex((cell) => cell?.v === 'Nội dung') ?? -1;
    const cell = `${String.fromCharCode(65 + topics)}2`;
    await opened.commune.type('Hoạt động', cell, [['ND77']]);
    const after = await preview({ answers });
    expect(after.missing.filter(({ kind }) => kind === 'errors').map(({ blocking }) => blocking)).toContain(
      true,
    );
    await opened.commune.type('Hoạt động', cell, [['ND1']]);
  });
});

describe('rule 19 of the report’s text: the date line', () => {
  it('has month and year of the making, not of the period, and a blank day for the clerk', async () => {
    expect(dateLine(await made({}))).toMatch(/^Bình Thuận, ngày {4,}tháng 12 năm 2024$/);
    expect(dateLine(printedTree((await preview()).document))).toMatch(
      /^Bình Thuận, ngày {4,}tháng 12 năm 2024$/,
    );
  });

  it('has the day that is given, in the preview and in the file; a day that the month has not is refused', async () => {
    const day = { dayOfDateLine: 5 };
    expect(dateLine(await made(day))).toBe('Bình Thuận, ngày 05 tháng 12 năm 2024');
    expect(dateLine(printedTree((await preview(day)).document))).toBe(
      'Bình Thuận, ngày 05 tháng 12 năm 2024',
    );
    await expect(preview({ dayOfDateLine: 32 })).rejects.toThrow();
    expect(dateLineOf(31, day30)).toMatchObject({ ok: false });
    expect(dateLineOf(30, day30)).toEqual({ ok: true, value: { dayOfDateLine: 30 } });
  });
});

describe('«bản 1», «bản 2»: only what is issued is counted', () => {
  it('two copies for signature at once get two numbers, a draft between them none', async () => {
    const answers = await nothing();
    const issue = () =>
      opened.commune.ask<ReportData>({ command: 'report', period: PERIOD, stage: 'final', answers });
    const draft = await opened.commune.ask<ReportData>({
      command: 'report',
      period: PERIOD,
      stage: 'draft',
      answers,
    });
    expect([draft.data.edition, draft.data.file.name.endsWith('(dự thảo)')]).toEqual([null, true]);
    const first = (await preview({ answers })).edition ?? 0;
    const both = await Promise.all([issue(), issue()]);
    expect(both.map(({ data }) => data.edition).sort()).toEqual([first, first + 1]);
    const rows = await opened.commune.sheet('Báo cáo');
    const at = rows.cells[0]?.findIndex((cell) => cell?.v === 'Lập lúc') ?? -1;
    expect(rows.cells[1]?.[at]?.v).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/);
  });
});
