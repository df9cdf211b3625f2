import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type HostClient,
  type HostOptions,
  type RunRequest,
  type RunResult,
  type SheetState,
  startHost,
} from 'local-google';
import type { RpcRequest, RpcResponse } from '../../src/rpc/messages';
import { preparedFolder } from './prepared-folder';
import type { PreparedFolder } from './prepared-folder';
import { typeInto } from './typed-workbook';
import type { TypedWorkbook } from './typed-workbook';

export const OWNER = 'chu@binhthuan.example';
export const OFFICIAL = 'van-hoa@binhthuan.example';
export const HEAD = 'xom-binh-xuan@binhthuan.example';
export const VIEWER = 'xem@binhthuan.example';

/** 15 June 2024, noon in Việt Nam. */
export const NOON = Date.UTC(2024, 5, 15, 5);

const STARTER = {
  Xóm: [
    {
      'Mã xóm': 'A',
      'Tên xóm': 'Bình Xuân',
      'Số hộ': '120',
      'Có loa': 'Có',
      'Có nhóm Zalo': 'Có',
      'Người phụ trách': HEAD,
    },
    {
      'Mã xóm': 'B',
      'Tên xóm': 'Đình 6',
      'Số hộ': '80',
      'Có loa': 'Có',
      'Có nhóm Zalo': 'Không',
      'Người phụ trách': OFFICIAL,
    },
  ],
  'Cán bộ': [
    { Email: OWNER, 'Họ tên': 'Nguyễn Văn Chủ', 'Đơn vị': 'UBND xã', 'Vai trò': 'Quản trị' },
    { Email: OFFICIAL, 'Họ tên': 'Trần Thị Văn', 'Đơn vị': 'Công chức văn hóa', 'Vai trò': 'Cán bộ xã' },
    { Email: HEAD, 'Họ tên': 'Lê Văn Xóm', 'Đơn vị': 'Xóm Bình Xuân', 'Vai trò': 'Trưởng xóm' },
  ],
  'Cấu hình': [
    { 'Mục cài đặt': 'Tên xã', 'Giá trị': 'xã Bình Thuận' },
    { 'Mục cài đặt': 'Năm kế hoạch', 'Giá trị': '2024' },
  ],
};

/** A commune's workbook on disk, made by the add-on's own set-up; every test opens a copy of it. */
export type PreparedCommune = PreparedFolder;

export const prepareCommune = (): Promise<PreparedCommune> => preparedFolder([STARTER, NOON], setUpCommune);

async function setUpCommune({ drive: dir, scriptDir }: PreparedFolder): Promise<void> {
  const host = await startHost({ dir, now: NOON, scriptDir });
  const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
  const commune = new Commune(host, spreadsheetId);
  await commune.data(OWNER, { command: 'setUp', starter: STARTER });
  await host.share(spreadsheetId, OFFICIAL, 'editor');
  await host.share(spreadsheetId, HEAD, 'editor');
  await host.share(spreadsheetId, VIEWER, 'viewer');
  await host.close();
}

/** Runs `work` on a copy of the commune's workbook with a host of its own. */
export async function withCommune<T>(
  { drive, scriptDir }: PreparedCommune,
  work: (commune: Commune) => Promise<T>,
  options: Partial<HostOptions> = {},
): Promise<T> {
  const host = await startHost({ now: NOON, scriptDir, ...options, copyOf: drive });
  try {
    const [spreadsheetId = ''] = await host.spreadsheets();
    return await work(new Commune(host, spreadsheetId));
  } finally {
    await host.close();
  }
}

export interface Reply<T> {
  readonly run: RunResult;
  /** Null where the run itself ended without an answer. */
  readonly response: RpcResponse<T> | null;
}

/** The workbook through the door of the pages: `rpc(json)`. */
export class Commune {
  readonly host: HostClient;
  readonly spreadsheetId: string;

  constructor(host: HostClient, spreadsheetId: string) {
    this.host = host;
    this.spreadsheetId = spreadsheetId;
  }

  async ask<T>(user: string, request: RpcRequest, extra: Partial<RunRequest> = {}): Promise<Reply<T>> {
    const run = await this.host.run({
      spreadsheetId: this.spreadsheetId,
      user,
      fn: 'rpc',
      args: [JSON.stringify(request)],
      from: 'rpc',
      ...extra,
    });
    return { run, response: run.ok ? (JSON.parse(String(run.value)) as RpcResponse<T>) : null };
  }

  /** The data of an answer that must be one. */
  async data<T>(user: string, request: RpcRequest, extra: Partial<RunRequest> = {}): Promise<T> {
    const { run, response } = await this.ask<T>(user, request, extra);
    if (response?.ok !== true) throw new Error(JSON.stringify(response ?? run.error));
    return response.data;
  }

  /** Types into the grid as the owner does. */
  async type(
    sheet: string,
    range: string,
    values: (string | number | null)[][],
    user = OWNER,
  ): Promise<void> {
    const { refused } = await this.host.edit({
      spreadsheetId: this.spreadsheetId,
      user,
      sheet,
      range,
      values,
    });
    if (refused !== null) throw new Error(refused);
  }

  /** The workbook after a trip through .xlsx and an editing hand: formulas come with their results only so. */
  async retyped(edit: (book: TypedWorkbook) => void, name = 'so'): Promise<Commune> {
    const folder = mkdtempSync(join(tmpdir(), 'commune-xlsx-'));
    const path = join(folder, `${name}.xlsx`);
    await this.host.exportXlsx(this.spreadsheetId, path);
    await typeInto(path, edit);
    const commune = new Commune(this.host, await this.host.importXlsx(path, OWNER));
    await this.host.share(commune.spreadsheetId, OFFICIAL, 'editor');
    rmSync(folder, { recursive: true, force: true });
    return commune;
  }

  sheet(name: string): Promise<SheetState> {
    return this.host.sheet(this.spreadsheetId, name);
  }

  /** Rows of Nhật ký, but for what set-up says of itself. */
  async entries(): Promise<Record<string, unknown>[]> {
    return (await this.rows('Nhật ký')).filter((entry) => entry['Thao tác'] !== 'Thiết lập');
  }

  /** Values below the header by header, blank rows left out. */
  async rows(name: string): Promise<Record<string, unknown>[]> {
    const [header = [], ...rows] = (await this.sheet(name)).cells;
    return rows
      .filter((row) => row.some((cell) => (cell?.v ?? '') !== ''))
      .map((row) =>
        Object.fromEntries(
          header.flatMap((cell, column) =>
            typeof cell?.v === 'string' ? [[cell.v, row[column]?.v ?? '']] : [],
          ),
        ),
      );
  }
}

let tokens = 0;
/** As the page makes one for each thing to be saved. */
export const newToken = (): string => `test-token-${String(++tokens).padStart(6, '0')}`;

/** A meeting as an official types it. */
export const MEETING = {
  date: '10/06/2024',
  status: 'Đã thực hiện',
  planItem: 'MK01',
  topics: 'ND1',
  form: 'HT2.2',
  scope: 'Một xóm',
  hamlets: 'Bình Xuân',
  leadUnit: 'BQL',
  attendance: '45',
  householdsAttending: '40',
  evidence: 'https://example.vn/1',
} as const;
