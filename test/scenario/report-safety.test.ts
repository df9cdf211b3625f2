import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { type HostClient, type RunRequest, type RunResult } from 'local-google';
import type { RegisterData, ReportData, RpcResponse, TracedFigureData } from '../../src/rpc/messages';
import { startBuiltHost } from '../support/built-host';
import { loaJson, temporaryFolder } from '../support/cli';

const OWNER = 'quan-tri@binhthuan.example';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
let host: HostClient;

beforeAll(async () => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  host = await startBuiltHost({ dir: folder.path('google'), now: Date.parse('2024-12-20T03:00:00Z') });
});
afterAll(async () => {
  await host.close();
  folder.remove();
});

/** A spreadsheet of its own, with Drive's files told apart by the period that each test reports on. */
const open = (): Promise<string> => host.importXlsx(workbook, OWNER);
const ask = (
  spreadsheetId: string,
  request: Readonly<Record<string, unknown>>,
  more: Partial<RunRequest> = {},
): Promise<RunResult> =>
  host.run({ spreadsheetId, user: OWNER, fn: 'rpc', args: [JSON.stringify(request)], from: 'rpc', ...more });
function dataOf<T>(run: RunResult): T {
  const response = JSON.parse(String(run.value)) as RpcResponse<T>;
  if (!response.ok) throw new Error(response.message);
  return response.data;
}
const registerOf = async (id: string): Promise<RegisterData['reports']> =>
  dataOf<RegisterData>(await ask(id, { command: 'reportRegister' })).reports;
const filesOf = async (id: string) =>
  (await host.driveFiles()).filter(({ appProperties }) => appProperties.loaXom === id);

describe('item 8: an orphan is looked for on a retry (test/scenario/report-killed.test.ts)', () => {
  const request = { command: 'report', period: '2024' };
  it('lists only on a retry', async () => {
    const id = await open();
    expect((await ask(id, request)).calls['Files.list']).toBeUndefined();
    expect((await ask(id, { ...request, retry: true })).calls['Files.list']).toBe(1);
  });
});

describe('item 4: the charts of a report', () => {
  const request = { command: 'report', period: '2024-Q3' };
  const partsOf = async (fileId: string): Promise<Record<string, Uint8Array>> => {
    const file = (await host.driveFiles()).find(({ id }) => id === fileId);
    if (file === undefined) throw new Error('no file');
    return unzipSync(readFileSync(file.path));
  };
  const documentOf = (parts: Record<string, Uint8Array>): string =>
    new TextDecoder().decode(parts['word/document.xml']);
  const FIGURES = /Số liệu của biểu đồ, tính đến hết ngày \d+\/\d+\/2024: tháng 1: \d+ \(\d+\)/;

  it('a picture of the size that the page gives it, with what it shows in words', async () => {
    const run = await ask(await open(), request);
    expect(run.calls['Chart.getAs']).toBe(1);
    const { file, notice } = dataOf<ReportData>(run);
    expect(notice).toBe('');
    const parts = await partsOf(file.id);
    const xml = documentOf(parts);
    const png = Buffer.from(parts['word/media/image1.png'] ?? []);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const drawn = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(
      ([, width, height]) => Number(width) / Number(height),
    );
    expect(drawn).toHaveLength(1);
    expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(drawn[0] ?? 0, 2);
    const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words ?? '');
    expect(described).toHaveLength(1);
    expect(described[0]).toMatch(/^Số hoạt động từng tháng.*tháng 7: \d+ \(\d+\)/);
  });

  it('the service fails: the report is made, tells the figures in words, and the answer says so', async () => {
    const id = await open();
    const { history } = await ask(id, request);
    const at = history.findIndex((call) => call.startsWith('Chart.getAs')) + 1;
    const { file, notice } = dataOf<ReportData>(await ask(id, request, { faults: [{ at, kind: 'fail' }] }));
    expect(notice).toContain('Google chưa vẽ được 1 biểu đồ');
    const parts = await partsOf(file.id);
    const xml = documentOf(parts);
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toEqual([]);
    expect(xml.match(/Chưa vẽ được hình của biểu đồ này/g)).toHaveLength(1);
    expect(xml).toMatch(FIGURES);
    expect(await registerOf(id)).toHaveLength(2);
  });
});

describe('item 8: Drive fails', () => {
  /** Calls are counted from 1. */
  const createOf = ({ history }: RunResult): number =>
    history.findIndex((call) => call.startsWith('Files.create')) + 1;

  it('conversion: the .docx is kept, and said', async () => {
    const id = await open();
    const at = createOf(await ask(await open(), { command: 'report', period: '2024-T05' }));
    const run = await ask(
      id,
      { command: 'report', period: '2024-T05' },
      {
        faults: [
          {
            at,
            kind: 'fail',
            message: 'API call to drive.files.create failed with error: Conversion failed',
          },
        ],
      },
    );
    const data = dataOf<ReportData>(run);
    const files = await filesOf(id);
    expect(files.map(({ mimeType }) => mimeType)).not.toContain(GOOGLE_DOC);
    expect(files).toHaveLength(1);
    expect(data.notice).toContain('.docx');
    expect(await registerOf(id)).toHaveLength(1);
  });

  it('without consent: refused in words, nothing registered, and the download works', async () => {
    const id = await open();
    const refusedScopes = ['https://www.googleapis.com/auth/drive.file'];
    const run = await ask(id, { command: 'report', period: '2024-T06' }, { refusedScopes });
    expect(JSON.parse(String(run.value))).toEqual(expect.objectContaining({ ok: false, code: 'scope' }));
    expect(await registerOf(id)).toEqual([]);
    const download = await ask(id, { command: 'reportDownload', period: '2024-T06' }, { refusedScopes });
    const { base64 } = dataOf<{ base64: string }>(download);
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect((await registerOf(id)).map(({ link, matches }) => [link, matches])).toEqual([['', true]]);
  });
});

describe('item 7: versions, answers, trace', () => {
  it('making it again makes a new version and touches no old one; answers come back', async () => {
    const id = await open();
    const first = dataOf<ReportData>(
      await ask(id, {
        command: 'report',
        period: '2024-Q1',
        answers: { 'causes.objective': 'Thời tiết rét đậm kéo dài.' },
      }),
    );
    const second = dataOf<ReportData>(await ask(id, { command: 'report', period: '2024-Q1' }));
    // Drafts, which are looked at and not counted (test/report-scanner/signing.test.ts counts what is issued).
    expect([first.edition, second.edition]).toEqual([null, null]);
    expect(second.file.id).not.toBe(first.file.id);
    const reports = await registerOf(id);
    expect(reports.map(({ edition }) => edition)).toEqual([null, null]);
    const preview = dataOf<{ questions: { key: string; answer: string }[] }>(
      await ask(id, { command: 'reportPreview', period: '2024-Q1' }),
    );
    expect(preview.questions).toContainEqual(
      expect.objectContaining({ key: 'causes.objective', answer: 'Thời tiết rét đậm kéo dài.' }),
    );
  });

  it('errors block a copy for signature; the draft says what it is', async () => {
    const id = await open();
    const final = JSON.parse(
      String((await ask(id, { command: 'report', period: '2024-Q1', stage: 'final' })).value),
    ) as RpcResponse<ReportData>;
    expect(final.ok).toBe(false);
    expect(!final.ok && final.message).toMatch(/Chưa lập được bản trình ký.*dòng lỗi/);
    expect(await filesOf(id)).toEqual([]);
    const draft = dataOf<ReportData>(await ask(id, { command: 'report', period: '2024-Q1' }));
    expect([draft.stage, draft.file.name.endsWith('(dự thảo)')]).toEqual(['draft', true]);
  });

  it('names the figures that no longer match, and the rows behind a figure', async () => {
    const id = await open();
    const made = dataOf<ReportData>(await ask(id, { command: 'report', period: '2024-Q2' }));
    const [report] = await registerOf(id);
    if (report === undefined) throw new Error('not registered');
    expect(report.matches).toBe(true);
    const trace = async (figure: string): Promise<TracedFigureData> =>
      dataOf<TracedFigureData>(await ask(id, { command: 'traceFigure', report: report.code, figure }));
    const before = await trace('CT05');
    expect(before.rows.map(({ id: row }) => row)).toEqual(made.figures['CT05']?.sources);
    expect(before.then).toBe(before.now);
    const row = before.rows[0]?.row ?? 0;
    await host.edit({
      spreadsheetId: id,
      user: OWNER,
      sheet: 'Hoạt động',
      range: `K${String(row)}`,
      values: [[999]],
    });
    const [after] = await registerOf(id);
    expect(after?.matches).toBe(false);
    expect(after?.changed.map((figure) => figure.id)).toEqual(['CT05']);
    const now = await trace('CT05');
    expect([now.then, now.then === now.now]).toEqual([before.then, false]);
    expect(now.note).toContain(`báo cáo ghi ${String(now.then)}, số liệu hiện nay cho ${now.now}`);
  });

  it('leads to a counted row that has an error now, and says of one that is gone that it is gone', async () => {
    const id = await open();
    dataOf<ReportData>(await ask(id, { command: 'report', period: '2024-Q2' }));
    const [report] = await registerOf(id);
    if (report === undefined) throw new Error('not registered');
    const { code } = report;
    const trace = async (): Promise<TracedFigureData> =>
      dataOf<TracedFigureData>(await ask(id, { command: 'traceFigure', report: code, figure: 'CT05' }));
    const [faulty, deleted] = (await trace()).rows;
    if (faulty === undefined || deleted === undefined) throw new Error('CT05 has too few rows');
    const edit = (range: string, values: string[][]) =>
      host.edit({ spreadsheetId: id, user: OWNER, sheet: 'Hoạt động', range, values });
    await edit(`H${String(faulty.row)}`, [['Xóm không có thật']]);
    await edit(`A${String(deleted.row)}:Z${String(deleted.row)}`, [Array.from({ length: 26 }, () => '')]);
    expect((await trace()).gone).toEqual([
      {
        id: faulty.id,
        tab: 'activities',
        tabName: 'Hoạt động',
        row: faulty.row,
        text: 'có lỗi, xem cột Kiểm tra',
      },
      { id: deleted.id, tab: null, tabName: '', row: null, text: 'đã bị xóa hoặc đổi mã' },
    ]);
    const unknown = await ask(id, { command: 'traceFigure', report: 'BC-9', figure: 'CT05' });
    expect(() => dataOf(unknown)).toThrow('Xin bấm «Đối chiếu lại» rồi chọn lại.');
  });
});
