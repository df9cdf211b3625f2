import { describe, expect, it } from '@jest/globals';
import type { SavedRow } from '../../src/rpc/messages';
import type { ApprovalsData } from '../../src/rpc/requests/approval';
import { cleanActivities } from '../support/activity-generator';
import { MEETING } from '../support/commune-host';
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
      // A row from outside keeps what its list said.
      await commune.type('Hộp thư đến', 'A2', [
        [
          'lan-1',
          `${NAME}.xlsx, dòng 2`,
          'k:1',
          'd',
          '',
          'Hoạt động',
          `Ghi chú: ${NAME}`,
          '',
          'Đã nhận',
          `${NAME} nói`,
        ],
      ]);
      // A check keeps the rows as they stand in «_Lưu».
      await commune.run({ fn: 'menuCheck', answers: [{ button: 'OK' }] });
      const run = (...answers: readonly { button: string }[]) =>
        commune.run({ fn: 'menuRemovePerson', answers: [{ button: 'OK', text: NAME }, ...answers] });
      const { shown } = await run({ button: 'NO' });
      const asked = shown[1]?.text ?? '';
      expect(asked).toContain('Tên này đứng ở 2 ô:');
      expect(asked).toContain('Hoạt động, dòng 2, Ghi chú: Bà LÊ THỊ  MƠ chủ trì');
      expect(asked).toContain(`Gương, mô hình, dòng 2, Tên: Bà ${NAME}`);
      // Rows of Hoạt động are told in reports too: of this period the report that was made may name the person.
      expect(asked).toContain('BC001');
      expect((await commune.column('Gương, mô hình', 'Tên'))[0]).toBe(`Bà ${NAME}`);
      const done = await run({ button: 'YES' }, { button: 'OK' });
      expect(done.shown[2]?.text).toContain('Đã thay 3 ô.');
      for (const told of [
        'Lịch sử phiên bản',
        'Tệp báo cáo đã phát hành',
        '1 lần lập báo cáo, ở phần do người viết',
        '2 dòng giữ lại để khôi phục',
      ])
        expect(done.shown[2]?.text).toContain(told);
      for (const tab of ['_Lưu', 'Nhật ký', 'Báo cáo', 'Hộp thư đến', 'Hoạt động', 'Gương, mô hình'])
        expect(JSON.stringify((await commune.sheet(tab)).cells).toLowerCase()).not.toMatch(
          /lê thị\s+mơ(?!\p{L})/u,
        );
      expect((await commune.column('Hộp thư đến', 'Đề xuất'))[0]).toBe('Ghi chú: (đã xóa tên)');
      expect((await commune.column('Hộp thư đến', 'Dấu'))[0]).toBe('d');
      expect((await commune.column('Nhật ký', 'Trước'))[0]).toBe('Ông A; (đã xóa tên)');
      expect((await commune.column('Hoạt động', 'Ghi chú')).slice(0, 2)).toEqual([
        'Bà (đã xóa tên) chủ trì',
        'Bà Lê Thị Mơn dự',
      ]);
      expect((await commune.column('Gương, mô hình', 'Tên'))[0]).toBe('Bà (đã xóa tên)');
      expect((await commune.column('Gương, mô hình', 'Đồng ý nêu tên'))[0]).toBe('Không');
      expect((await run({ button: 'OK' })).shown[1]?.text).toContain('Không thấy tên này ở tab nào.');
    }));

  it('leaves no trace in any tab, hidden ones included, of a name that came in by form, list, check, report and approval', () =>
    withCommune(async (commune) => {
      const { data: saved } = await commune.ask<SavedRow>({
        command: 'saveRow',
        tab: 'activities',
        token: 'dong-co-ten-1',
        cells: { ...MEETING, date: '20/01/2024', hamlets: 'Bình Xuân', note: `Có ${NAME} dự` },
      });
      await commune.ask({
        command: 'saveRow',
        tab: 'activities',
        token: 'dong-co-ten-2',
        id: saved.id,
        rev: saved.rev,
        cells: { note: `Có bà ${NAME} dự và nói` },
      });
      const put = async (tab: string, header: string, row: number, value: string) =>
        commune.type(tab, `${await letterOf(commune, tab, header)}${String(row)}`, [[value]]);
      await put('Đóng góp', 'Ngày', 2, '10/02/2024');
      await put('Đóng góp', 'Công trình', 2, `Ngõ nhà ${NAME}`);
      await put('Số liệu khác', 'Nguồn', 2, `Sổ của ${NAME}`);
      await put('Kế hoạch', 'Chủ trì', 2, `Bà ${NAME}`);
      await put('Cán bộ', 'Họ tên', 3, NAME);
      const signer = (await commune.column('Cấu hình', 'Mục cài đặt')).indexOf('Người ký');
      await put('Cấu hình', 'Giá trị', signer + 2, NAME);
      await commune.ask({
        command: 'intakeArrive',
        intake: 'danh-sach-co-ten',
        source: `Danh sách của ${NAME}.xlsx`,
        tab: 'activities',
        mapping: { columns: [{ header: `Người ghi ${NAME}`, field: null }], answers: {} },
        rows: [
          {
            key: 'k:1',
            sourceRow: 2,
            fields: { date: '21/02/2024', note: `${NAME} chủ trì` },
            doubt: `Dòng của ${NAME}`,
            changes: '',
          },
        ],
      });
      await commune.run({ fn: 'menuCheck', answers: [{ button: 'OK' }] });
      await commune.ask({ command: 'submitPeriod', period: '2024-Q1', reason: `${NAME} đã xem` });
      await commune.ask({ command: 'coverage', period: '2024-Q1' });
      await commune.ask({
        command: 'report',
        period: '2024-Q1',
        answers: { 'causes.objective': `${NAME} nêu mưa nhiều` },
      });
      const pattern = /lê thị\s+mơ(?!\p{L})/u;
      const traces = async (): Promise<readonly string[]> =>
        (await commune.google.state(commune.id)).sheets
          .filter(({ cells }) => pattern.test(JSON.stringify(cells).toLowerCase()))
          .map(({ name }) => name);
      expect(await traces()).toEqual(
        expect.arrayContaining([
          'Hoạt động',
          'Nhật ký',
          '_Lưu',
          'Trình duyệt',
          'Hộp thư đến',
          'Báo cáo',
          'Cán bộ',
        ]),
      );
      await commune.run({
        fn: 'menuRemovePerson',
        answers: [{ button: 'OK', text: NAME }, { button: 'YES' }, { button: 'OK' }],
      });
      // Computed tabs stand for the rows; computing them anew is what brings them up to date.
      await commune.ask({ command: 'coverage', period: '2024-Q1' });
      expect(await traces()).toEqual([]);
      const history = await commune.ask({ command: 'rowHistory', tab: 'activities', id: saved.id ?? '' });
      expect(JSON.stringify(history.data).toLowerCase()).not.toMatch(pattern);
      expect(JSON.stringify((await commune.ask({ command: 'lostRows' })).data).toLowerCase()).not.toMatch(
        pattern,
      );
    }));

  it('lists every report that may print the name: by the day of rows that are printed, any where no day is said', () =>
    withCommune(async (commune) => {
      const put = async (tab: string, header: string, row: number, value: string) => {
        await commune.type(tab, `${await letterOf(commune, tab, header)}${String(row)}`, [[value]]);
      };
      await commune.type('Báo cáo', 'A2', [
        ['BC001', '2024-Q1'],
        ['BC002', '2024-Q3'],
        ['BC003', '2024'],
      ]);
      await commune.type('Hoạt động', 'A2', pasted('activities', cleanActivities(2), FIELDS));
      await put('Hoạt động', 'Ngày', 2, '20/01/2024');
      await put('Hoạt động', 'Thành phần', 2, 'Trần Văn Một dẫn đoàn');
      await put('Đóng góp', 'Ngày', 2, '10/08/2024');
      await put('Đóng góp', 'Công trình', 2, 'Cầu nhà bà Trần Thị Hai');
      await put('Gương, mô hình', 'Ngày', 2, '10/08/2024');
      await put('Gương, mô hình', 'Tên', 2, 'Ông Trần Văn Ba');
      await put('Cán bộ', 'Họ tên', 2, 'Trần Thị Bốn');
      await put('Kế hoạch', 'Chủ trì', 2, 'Bà Trần Thị Năm');
      await put('Xóm', 'Tên xóm', 2, 'Trại Trần Văn Sáu');
      const settings = (await commune.column('Cấu hình', 'Mục cài đặt')).indexOf('Người ký');
      await put('Cấu hình', 'Giá trị', settings + 2, 'Trần Văn Bảy');
      await put('Số liệu khác', 'Nguồn', 2, 'Sổ của bà Trần Thị Tám');
      const reportsOf = async (name: string): Promise<readonly string[]> => {
        const answers = [{ button: 'OK', text: name }, { button: 'NO' }];
        const { shown } = await commune.run({ fn: 'menuRemovePerson', answers });
        const asked = shown[1]?.text ?? '';
        expect([name, asked.includes(name)]).toEqual([name, true]);
        return ['BC001', 'BC002', 'BC003'].filter((code) => asked.includes(code));
      };
      const all = ['BC001', 'BC002', 'BC003'];
      expect(await reportsOf('Trần Văn Một')).toEqual(['BC001', 'BC003']);
      expect(await reportsOf('Trần Thị Hai')).toEqual(['BC002', 'BC003']);
      expect(await reportsOf('Trần Văn Ba')).toEqual(['BC002', 'BC003']);
      expect(await reportsOf('Trần Thị Bốn')).toEqual(all);
      expect(await reportsOf('Trần Thị Năm')).toEqual(all);
      expect(await reportsOf('Trần Văn Sáu')).toEqual(all);
      expect(await reportsOf('Trần Văn Bảy')).toEqual(all);
      // A source of Số liệu khác is printed nowhere.
      expect(await reportsOf('Trần Thị Tám')).toEqual([]);
    }));

  it('a name in a reason of Trình duyệt alone is told and cleared; the chain of what was said still holds', () =>
    withCommune(async (commune) => {
      await commune.ask({ command: 'submitPeriod', period: '2024-Q1', reason: `Bà ${NAME} ghi thiếu` });
      // Nhật ký tells of it as well; here it is as if somebody had cleared that by hand.
      const logged = (await commune.column('Nhật ký', 'Thời điểm')).length;
      await commune.type(
        'Nhật ký',
        'A2',
        Array.from({ length: logged }, () => Array.from({ length: 9 }, () => null)),
      );
      const run = (...answers: readonly { button: string }[]) =>
        commune.run({ fn: 'menuRemovePerson', answers: [{ button: 'OK', text: NAME }, ...answers] });
      const asked = (await run({ button: 'NO' })).shown[1]?.text ?? '';
      expect(asked).toContain('Tên này chỉ còn ở 1 lý do ở Trình duyệt; các chỗ ấy được thay cùng lúc.');
      await run({ button: 'YES' }, { button: 'OK' });
      expect(await commune.column('Trình duyệt', 'Lý do')).toContain('Bà (đã xóa tên) ghi thiếu');
      const view = await commune.ask<ApprovalsData>({ command: 'approvals' });
      expect(view.data.broken).toBe('');
      expect((await run({ button: 'OK' })).shown[1]?.text).toContain('Không thấy tên này ở tab nào.');
    }));

  it('one word is too little to tell a person by', () =>
    withCommune(async (commune) => {
      const answers = [{ button: 'OK', text: 'Mơ' }, { button: 'OK' }];
      const { shown } = await commune.run({ fn: 'menuRemovePerson', answers });
      expect(shown[1]?.text).toContain('ít nhất hai chữ');
    }));
});
