import type { ActRequest } from 'local-google';
import type { Commune } from '../commune-host';
import { headersOf } from '../adapter-host';
import { KEEPER } from './golden-host';

/** What a commune does to its workbook within a year, by hand: none of it is forbidden, so all of it must last. */
export async function bendWorkbook(commune: Commune): Promise<void> {
  await moveColumn(commune, 'Hoạt động', 'Minh chứng', 'Ngày');
  await moveColumn(commune, 'Hoạt động', 'Số người', 'Phạm vi');
  await moveColumn(commune, 'Xóm', 'Số khẩu', 'Mã xóm');
  await moveColumn(commune, 'Báo cáo', 'Ghi chú', 'Kỳ');
  await hideColumn(commune, 'Hoạt động', 'Đơn vị phối hợp');
  await hideColumn(commune, 'Kế hoạch', 'Kinh phí (đồng)');
  await ownColumn(commune, 'Hoạt động', { before: 'Xóm', header: 'Người chụp ảnh' }, [
    ['Lan'],
    ['=A2&" – ảnh"'],
    [1250.5],
  ]);
  await ownColumn(commune, 'Báo cáo', { before: 'Từ ngày', header: 'Đã gửi' }, [['Rồi']]);
  const headerOfLeadUnit = await headerCell(commune, 'Hoạt động', 'Đơn vị chủ trì');
  await commune.type('Hoạt động', headerOfLeadUnit, [['ĐƠN VỊ  CHỦ TRÌ']], KEEPER);
  await own(commune, 'ownFormats', [
    [
      { sheet: 'Hoạt động', range: 'B3:D9', background: '#fce5cd', bold: true },
      { sheet: 'Hoạt động', range: 'A5', note: 'Chị Lan giữ biên bản gốc' },
      { sheet: 'Xóm', range: 'C2:C8', background: '#d9ead3', note: 'Đã rà lại với trưởng xóm' },
      { sheet: 'Báo cáo', range: 'A2:C2', background: '#cfe2f3', note: 'Bản này đã ký' },
      { sheet: 'Cấu hình', range: 'B4', bold: true, note: 'Hỏi văn phòng trước khi đổi' },
    ],
  ]);
  await own(commune, 'ownTab', [
    'Sổ tay của xã',
    [
      ['Việc', 'Số'],
      ['Gọi trưởng xóm', 19],
      ['Tổng', '=B2*2'],
    ],
  ]);
  await own(commune, 'moveTab', ['Cấu hình', 3]);
  await own(commune, 'moveTab', ['Hoạt động', 9]);
  await own(commune, 'moveTab', ['Báo cáo', 1]);
  await clearColumn(commune, 'Hoạt động', 'Vị trí');
}

/** The columns that the commune has no use for: nothing stands in them when they go. */
export async function deleteColumns(commune: Commune): Promise<void> {
  for (const [sheet, header] of [
    ['Hoạt động', 'Vị trí'],
    ['Xóm', 'Xã cũ'],
    ['Đóng góp', 'Hoạt động'],
  ] as const) {
    const at = await columnIndex(commune, sheet, header);
    await act(commune, sheet, { kind: 'deleteColumns', at, count: 1 });
  }
}

async function columnIndex({ host, spreadsheetId }: Commune, sheet: string, header: string): Promise<number> {
  const at = headersOf(await host.sheet(spreadsheetId, sheet)).indexOf(header);
  if (at < 0) throw new Error(`No column ${header} in ${sheet}`);
  return at;
}

const headerCell = async (commune: Commune, sheet: string, header: string): Promise<string> =>
  `${letters(await columnIndex(commune, sheet, header))}1`;

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

async function act(
  { host, spreadsheetId }: Commune,
  sheet: string,
  command: ActRequest['command'],
): Promise<void> {
  const { refused } = await host.act({ spreadsheetId, user: KEEPER, sheet, command });
  if (refused !== null) throw new Error(`${sheet}: ${refused}`);
}

async function own({ host, spreadsheetId }: Commune, fn: string, args: unknown[]): Promise<void> {
  const run = await host.run({ spreadsheetId, user: KEEPER, fn, args, from: 'menu' });
  if (!run.ok) throw new Error(`${fn}: ${run.error?.message ?? ''}`);
}

async function moveColumn(commune: Commune, sheet: string, header: string, before: string): Promise<void> {
  const at = await columnIndex(commune, sheet, header);
  const place = await columnIndex(commune, sheet, before);
  await act(commune, sheet, { kind: 'moveColumns', at, count: 1, before: place });
}

async function hideColumn(commune: Commune, sheet: string, header: string): Promise<void> {
  const at = await columnIndex(commune, sheet, header);
  await act(commune, sheet, { kind: 'hideColumns', at, count: 1, hidden: true });
}

async function ownColumn(
  commune: Commune,
  sheet: string,
  { before, header }: { readonly before: string; readonly header: string },
  values: (string | number)[][],
): Promise<void> {
  const at = await columnIndex(commune, sheet, before);
  await act(commune, sheet, { kind: 'insertColumns', at, count: 1, side: 'before' });
  await commune.type(sheet, `${letters(at)}1`, [[header], ...values], KEEPER);
}

async function clearColumn(commune: Commune, sheet: string, header: string): Promise<void> {
  const column = await columnIndex(commune, sheet, header);
  const { maxRows } = await commune.sheet(sheet);
  await act(commune, sheet, {
    kind: 'clear',
    range: { row: 1, column, rows: maxRows - 1, columns: 1 },
  });
}
