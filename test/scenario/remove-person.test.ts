import { describe, expect, it } from '@jest/globals';
import { cleanActivities } from '../support/activity-generator';
import { headersOf, pasted, withCommune } from '../support/demo-commune';
import type { CommuneHost } from '../support/demo-commune';

const NAME = 'Lê Thị Mơ';
const FIELDS = ['code', 'date', 'status', 'planItem', 'topics', 'form', 'scope', 'hamlets', 'leadUnit'];
const activities = cleanActivities(2).map((cells, index) => ({
  ...cells,
  note: ['Bà LÊ THỊ  MƠ chủ trì', 'Bà Lê Thị Mơn dự'][index] ?? null,
}));
const EXAMPLE = {
  code: 'GM001',
  date: '20/01/2024',
  kind: 'Cá nhân',
  name: `Bà ${NAME}`,
  consent: 'Có',
};

/** A, B … AA. */
async function letterOf(commune: CommuneHost, tab: string, header: string): Promise<string> {
  const index = headersOf(await commune.sheet(tab)).indexOf(header);
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${String.fromCharCode(64 + Math.floor(index / 26))}${last}`;
}

describe('the menu item «Xóa một người»', () => {
  it('lists where the name stands, writes nothing without a yes, then clears it and withdraws the consent', () =>
    withCommune(async (commune) => {
      await commune.type('Hoạt động', 'A2', pasted('activities', activities, FIELDS));
      const notes = await letterOf(commune, 'Hoạt động', 'Ghi chú');
      await commune.type('Hoạt động', `${notes}2`, pasted('activities', activities, ['note']));
      for (const [field, header] of [
        ['code', 'Mã'],
        ['date', 'Ngày'],
        ['kind', 'Loại'],
        ['name', 'Tên'],
        ['consent', 'Đồng ý nêu tên'],
      ] as const) {
        const letter = await letterOf(commune, 'Gương, mô hình', header);
        await commune.type('Gương, mô hình', `${letter}2`, [[EXAMPLE[field]]]);
      }
      // A change through Loa Xóm puts the name into Nhật ký; answers of a report stand in its hidden column.
      await commune.type('Nhật ký', 'A2', [
        ['01/02/2024', 'a@b.vn', 'Sửa', 'Hoạt động', 2, 'x', 'Ghi chú', `Ông A; ${NAME}`, ''],
      ]);
      await commune.type('Báo cáo', 'A2', [['BC001', '2024-Q1']]);
      const answers = await letterOf(commune, 'Báo cáo', '_answers');
      await commune.type('Báo cáo', `${answers}2`, [
        [JSON.stringify({ 'causes.ask': `${NAME} nêu ý kiến` })],
      ]);
      const run = (...answers: readonly { button: string }[]) =>
        commune.run({ fn: 'menuRemovePerson', answers: [{ button: 'OK', text: NAME }, ...answers] });
      const { shown } = await run({ button: 'NO' });
      const asked = shown[1]?.text ?? '';
      expect(asked).toContain('Tên này đứng ở 2 ô:');
      expect(asked).toContain('Hoạt động, dòng 2, Ghi chú: Bà LÊ THỊ  MƠ chủ trì');
      expect(asked).toContain(`Gương, mô hình, dòng 2, Tên: Bà ${NAME}`);
      expect((await commune.column('Gương, mô hình', 'Tên'))[0]).toBe(`Bà ${NAME}`);
      const done = await run({ button: 'YES' }, { button: 'OK' });
      expect(done.shown[2]?.text).toContain('Đã thay 3 ô.');
      for (const told of [
        'Lịch sử phiên bản',
        'Tệp báo cáo đã phát hành',
        'phần do người viết của 1 lần lập',
      ])
        expect(done.shown[2]?.text).toContain(told);
      for (const tab of ['Nhật ký', 'Báo cáo', 'Hoạt động', 'Gương, mô hình'])
        expect(JSON.stringify((await commune.sheet(tab)).cells).toLowerCase()).not.toMatch(
          /lê thị\s+mơ(?!\p{L})/u,
        );
      expect((await commune.column('Nhật ký', 'Trước'))[0]).toBe('Ông A; (đã xóa tên)');
      expect((await commune.column('Hoạt động', 'Ghi chú')).slice(0, 2)).toEqual([
        'Bà (đã xóa tên) chủ trì',
        'Bà Lê Thị Mơn dự',
      ]);
      expect((await commune.column('Gương, mô hình', 'Tên'))[0]).toBe('Bà (đã xóa tên)');
      expect((await commune.column('Gương, mô hình', 'Đồng ý nêu tên'))[0]).toBe('Không');
      expect((await run({ button: 'OK' })).shown[1]?.text).toContain('Không thấy tên này ở tab nào.');
    }));

  it('one word is too little to tell a person by', () =>
    withCommune(async (commune) => {
      const answers = [{ button: 'OK', text: 'Mơ' }, { button: 'OK' }];
      const { shown } = await commune.run({ fn: 'menuRemovePerson', answers });
      expect(shown[1]?.text).toContain('ít nhất hai chữ');
    }));
});
