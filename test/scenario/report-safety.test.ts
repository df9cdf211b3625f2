import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHost } from '../../host/client';
import type { HostClient, RunRequest, RunResult } from '../../host/client';
import type { RegisterData, ReportData, RpcResponse, TracedFigureData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';

const OWNER = 'chu@xa.example';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
let host: HostClient;

beforeAll(async () => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  host = await startHost({ dir: folder.path('google'), now: Date.parse('2024-12-20T03:00:00Z') });
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

describe('item 8: killed at any call, making a report leaves none or one whole', () => {
  const request = { command: 'report', period: '2024' };
  /** A period for each call, so that one workbook serves them all. */
  const periods = [
    ...Array.from({ length: 12 }, (_, index) => `2024-T${String(index + 1).padStart(2, '0')}`),
    ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-6T1', '2024-6T2', '2024-9T'],
    ...Array.from({ length: 20 }, (_, index) => `2024-01-01..2024-02-${String(index + 1).padStart(2, '0')}`),
  ];

  it('and running it again ends with one row in the register and one file', async () => {
    const id = await open();
    const { history } = await ask(id, request);
    const rowsOf = async (period: string) =>
      (await registerOf(id)).filter(({ periodCode }) => periodCode === period);
    const filesFor = async (period: string) =>
      (await filesOf(id)).filter(({ appProperties }) => appProperties.period === period);
    expect(history.length).toBeLessThanOrEqual(periods.length);
    for (let at = 1; at <= history.length; at += 1) {
      const period = periods[at - 1] ?? '';
      const killed = await ask(id, { ...request, period }, { faults: [{ at, kind: 'kill' }] });
      expect(killed.ok).toBe(false);
      const rows = await rowsOf(period);
      const files = await filesFor(period);
      expect(rows.length).toBeLessThanOrEqual(files.length);
      for (const { link } of rows) expect(link).toContain(files[0]?.id);
      if (rows.length === 1) continue;
      const again = dataOf<ReportData>(await ask(id, { ...request, period, retry: true }));
      const [only, ...others] = await filesFor(period);
      expect({ at, id: only?.id, others }).toEqual({ at, id: again.file.id, others: [] });
      expect((await rowsOf(period)).map(({ link }) => link)).toEqual([again.file.url]);
    }
  }, 600_000);

  it('lists only on a retry', async () => {
    const id = await open();
    expect((await ask(id, request)).calls['Files.list']).toBeUndefined();
    expect((await ask(id, { ...request, retry: true })).calls['Files.list']).toBe(1);
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
    expect([first.edition, second.edition]).toEqual([1, 2]);
    expect(second.file.id).not.toBe(first.file.id);
    const reports = await registerOf(id);
    expect(reports.map(({ edition }) => edition)).toEqual([2, 1]);
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
});
