import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { CheckData } from '../../src/rpc/messages';
import type { SpreadsheetState } from 'local-google';
import { catalogues, type CommuneHost, type CommuneRecords, openedCommune } from '../support/demo-commune';
import { FORMULA_PAYLOADS, MARKUP_PAYLOADS } from '../support/payloads';
import { wellFormed } from '../support/well-formed';

const PAYLOADS = [...FORMULA_PAYLOADS, ...MARKUP_PAYLOADS];
/** Columns of Hoạt động that hold free text. */
const TEXT_HEADERS = ['Ghi chú', 'Tên gọi', 'Vị trí', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thành phần'];
const TEXT_FIELDS = ['note', 'title', 'place', 'leadUnit', 'partnerUnits', 'participants'];

let commune: CommuneHost;
let close: () => Promise<void>;
let state: SpreadsheetState;

/** The made-up commune, with payloads wherever a person may write text. */
function hostileStarter(): CommuneRecords {
  const records = catalogues();
  const activities = PAYLOADS.map((payload, index) => ({
    Ngày: '05/02/2024',
    'Trạng thái': 'Đã thực hiện',
    'Nội dung': 'ND3.6',
    'Hình thức': 'HT4.1',
    'Phạm vi': 'Một xóm',
    Xóm: 'Bình Xuân',
    ...Object.fromEntries(
      TEXT_HEADERS.map((header, at) => [header, PAYLOADS[(index + at * 7) % PAYLOADS.length] ?? payload]),
    ),
  }));
  const examples = PAYLOADS.map((payload) => ({
    Ngày: '06/02/2024',
    Loại: 'Cá nhân',
    Tên: payload,
    Xóm: 'Bình Xuân',
    'Nội dung': 'ND3.8',
    'Đồng ý nêu tên': 'Có',
    'Ghi chú': payload,
  }));
  const hamlets = (records['Xóm'] ?? []).map((row, index) => ({
    ...row,
    'Tên xóm': index < 12 ? `${PAYLOADS[index * 17] ?? ''} ${String(index)}` : (row['Tên xóm'] ?? ''),
    'Ghi chú': PAYLOADS[index] ?? '',
  }));
  const officers = (records['Cán bộ'] ?? []).map((row, index) => ({
    ...row,
    'Họ tên': PAYLOADS[index * 23] ?? '',
  }));
  return {
    ...records,
    'Hoạt động': activities,
    'Gương, mô hình': examples,
    Xóm: hamlets,
    'Cán bộ': officers,
  };
}

const formulas = (of: SpreadsheetState): string[] =>
  of.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row) => row.flatMap((cell) => (cell?.f === undefined ? [] : [`${name}: ${cell.f}`]))),
  );
const texts = (of: SpreadsheetState, tab: string): Set<unknown> =>
  new Set(
    of.sheets.find(({ name }) => name === tab)?.cells.flatMap((row) => row.map((cell) => cell?.v)) ?? [],
  );
const missing = (tab: string): string[] => PAYLOADS.filter((payload) => !texts(state, tab).has(payload));

beforeAll(async () => {
  ({ commune, close } = await openedCommune({ starter: hostileStarter() }));
});
afterAll(() => close());

describe('100 formula payloads and 100 markup payloads', () => {
  it('there are a hundred of each, all different', () => {
    expect([FORMULA_PAYLOADS.length, MARKUP_PAYLOADS.length, new Set(PAYLOADS).size]).toEqual([
      100, 100, 200,
    ]);
  });

  it('set-up stores starters as the text they are', async () => {
    state = await commune.google.state(commune.id);
    expect(formulas(state)).toEqual([]);
    expect(missing('Hoạt động')).toEqual([]);
    expect(missing('Gương, mô hình')).toEqual([]);
  });

  it('saving a row and its audit row', async () => {
    for (let start = 0; start < PAYLOADS.length; start += TEXT_FIELDS.length) {
      const cells = Object.fromEntries(
        TEXT_FIELDS.map((field, at) => [field, PAYLOADS[start + at] ?? 'chữ']),
      );
      await commune.ask({
        command: 'saveRow',
        tab: 'activities',
        token: `token-${String(start).padStart(8, '0')}`,
        cells,
      });
    }
    const after = await commune.google.state(commune.id);
    expect(formulas(after)).toEqual([]);
    const log = [...texts(after, 'Nhật ký')].join('\n');
    expect(PAYLOADS.filter((payload) => !log.includes(payload.trim()))).toEqual([]);
  });

  it('mends and their audit rows', async () => {
    const fixes = PAYLOADS.map((payload, index) => ({
      tab: 'examples' as const,
      row: index + 2,
      id: null,
      field: 'note',
      before: payload,
      after: PAYLOADS[(index + 1) % PAYLOADS.length] ?? '',
    }));
    const { data } = await commune.ask<{ applied: number; left: unknown[] }>({
      command: 'applyFixes',
      fixes,
    });
    expect([data.applied, data.left]).toEqual([PAYLOADS.length, []]);
    state = await commune.google.state(commune.id);
    expect(formulas(state)).toEqual([]);
    expect(missing('Gương, mô hình')).toEqual([]);
    expect(missing('Nhật ký')).toEqual([]);
  });

  it('verdicts of onEdit and Check all quote them as text', async () => {
    await commune.type(
      'Hoạt động',
      'H2',
      PAYLOADS.map((payload) => [`'${payload}`]),
    );
    await commune.ask<CheckData>({ command: 'check', asOf: '2024-12-31' });
    state = await commune.google.state(commune.id);
    expect(formulas(state)).toEqual([]);
    const verdicts = (await commune.column('Hoạt động', 'Kiểm tra')).slice(0, PAYLOADS.length).map(String);
    expect(verdicts.filter((text) => !/^(Lỗi|Cần xem|Gợi ý|Đạt)/.test(text))).toEqual([]);
    expect(verdicts.filter((text) => text.includes('<script>')).length).toBeGreaterThan(0);
  });

  it('computed tabs, and the fix command', async () => {
    await commune.ask({ command: 'coverage', period: '2024', asOf: '2024-12-31' });
    await commune.ask({ command: 'fix', asOf: '2024-12-31' });
    state = await commune.google.state(commune.id);
    expect(formulas(state)).toEqual([]);
    expect(
      [...texts(state, 'Độ bao phủ')].filter((text) => String(text).includes('HYPERLINK')).length,
    ).toBeGreaterThan(0);
  });

  it('the report: every part is well-formed XML, the payloads are characters in it; the register holds text', async () => {
    await commune.ask({ command: 'report', period: '2024', asOf: '2024-12-31' });
    const [file] = await commune.google.driveFiles();
    const parts = unzipSync(readFileSync(file?.path ?? ''));
    for (const [path, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(path)) expect([path, wellFormed(strFromU8(bytes))]).toEqual([path, null]);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<(?!\/?(?:w|wp|a|pic|r|mc|wps|w14|wp14|v|o|m):|\?xml)/);
    expect(xml).not.toContain('INCLUDETEXT "C:\\a"</w:instrText>');
    const shown = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
    expect(shown).toContain('&lt;script&gt;');
    expect(formulas(await commune.google.state(commune.id))).toEqual([]);
  });
});
