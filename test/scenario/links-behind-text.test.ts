import { describe, expect, it } from '@jest/globals';
import type { RowData, RpcRequest } from '../../src/rpc/messages';
import {
  type Commune,
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  withCommune,
} from '../support/commune-host';

const TAB = 'Hoạt động';
const POST = { ...MEETING, form: 'HT1.8', scope: 'Toàn xã', hamlets: '', newsItems: '1', note: 'tin' };
const NO_LINK = /chưa có đường dẫn đến tin, bài đã đăng/;

/** A post whose evidence is «Bài đăng» with the link behind it. */
async function onLinkedPost(work: (commune: Commune) => Promise<void>): Promise<void> {
  const prepared = await prepareCommune();
  await withCommune(prepared, async (made) => {
    await made.data(OWNER, { command: 'saveRow', tab: 'activities', token: newToken(), cells: POST });
    const commune = await made.retyped((book) => {
      book.cell(TAB, 2, 'Minh chứng').value = { text: 'Bài đăng', hyperlink: 'https://a.example/p' };
    });
    await commune.data(OWNER, { command: 'check' });
    await work(commune);
  });
}

const verdict = async (commune: Commune): Promise<string> =>
  String((await commune.rows(TAB))[0]?.['Kiểm tra']);
const typeUnder = async (commune: Commune, header: string, text: string): Promise<void> => {
  const headers = Object.keys((await commune.rows(TAB))[0] ?? {});
  await commune.type(TAB, `${String.fromCharCode(65 + headers.indexOf(header))}2`, [[text]]);
};
const save = async (commune: Commune, cells: Record<string, string>): Promise<RowData> => {
  const { id, rev } = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row: 2 });
  const saved: RpcRequest = {
    command: 'saveRow',
    tab: 'activities',
    token: newToken(),
    id,
    row: 2,
    rev,
    cells,
  };
  return commune.data<RowData>(OFFICIAL, saved);
};

describe('B.16: text with a link behind it', () => {
  it('an edit or a save of another cell does not call the link missing; evidence typed in words is asked for its link', () =>
    onLinkedPost(async (commune) => {
      expect(await verdict(commune)).not.toMatch(NO_LINK);
      await typeUnder(commune, 'Số tin bài', '2');
      expect(await verdict(commune)).toBe('Đạt, chưa so với các dòng khác');

      const opened = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row: 2 });
      expect(opened.findings).toEqual([]);
      expect((await save(commune, { note: 'sửa' })).findings).toEqual([]);
      expect(await verdict(commune)).not.toMatch(NO_LINK);
      await commune.data(OWNER, { command: 'check' });
      expect(await verdict(commune)).not.toMatch(NO_LINK);

      const { findings } = await save(commune, { evidence: 'Bài đăng trên trang của xã' });
      expect(findings.map(({ rule }) => rule)).toContain('HD-32');
      expect(await verdict(commune)).toMatch(NO_LINK);
    }));
});
