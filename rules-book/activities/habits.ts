import { ROW_CREATED_LABEL } from '../../src/domain/tables/choices';
import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import { emptied, AT_SECOND_HAMLET, BROADCAST, TRAINING } from '../base-rows';
import { LATE, TWIN, asTyped, broken, cell, copied, numberOf, textOf } from '../breakage';
import type { ActivityEntry } from '../rule-entry';
import { activities, day, hamlets } from '../example';

/** All that a generated row holds, left blank. */
const NOTHING = {
  code: null,
  date: null,
  status: null,
  planItem: null,
  topics: null,
  form: null,
  scope: null,
  hamlets: null,
  leadUnit: null,
  attendance: null,
  householdsAttending: null,
  evidence: null,
};

/** Time, twins, habits and spelling. */
export const HABITS = {
  'HD-49': {
    asks: 'Xóm có hiệu lực vào ngày của dòng.',
    why: 'Xóm đã sáp nhập được tính cho xóm mới; xóm chưa có thì chưa tính được.',
    passes: hamlets({ validTo: day('2024-12-31'), mergedInto: 'X02' }),
    fails: hamlets({ validTo: day('2024-01-31'), mergedInto: 'X02' }),
    shows: { activities: ['date', 'hamlets'], hamlets: ['name', 'validTo', 'mergedInto'] },
    breaks: [cell('hamlets', 'Bình Sơn')],
  },
  'HD-50': {
    asks: 'Không có hai dòng cùng ngày, hình thức, xóm, nội dung, chủ trì, trừ khi Xác nhận ghi «Không trùng».',
    why: 'Một việc nhập hai lần làm số liệu tăng gấp đôi.',
    passes: activities({}, { code: 'HD002', confirmation: 'Không trùng' }),
    fails: activities({}, { code: 'HD002' }),
    shows: { activities: ['code', 'date', 'form', 'hamlets', 'topics', 'leadUnit', 'confirmation'] },
    breaks: [broken('code', ({ first }) => copied(first, TWIN), { rows: 2, found: 'last' })],
  },
  'HD-51': {
    asks: 'Số người không lặp y hệt từ 4 dòng trở lên của một đơn vị.',
    why: 'Dấu hiệu chép số cho đủ.',
    passes: activities({}, AT_SECOND_HAMLET),
    fails: activities(
      { attendance: 70, householdsAttending: 65 },
      { hamlets: 'Đình 6', attendance: 70, householdsAttending: 65 },
      { hamlets: 'Trại 4', attendance: 70, householdsAttending: 65 },
      { hamlets: 'Đầm Mụ', attendance: 70, householdsAttending: 65 },
    ),
    shows: { activities: ['leadUnit', 'attendance', 'householdsAttending'] },
    breaks: [
      broken('attendance', ({ first }) => copied(first, ['leadUnit', 'attendance', 'householdsAttending']), {
        rows: 4,
      }),
    ],
  },
  'HD-52': {
    asks: 'Một xóm không có quá 2 cuộc họp trong một ngày.',
    why: 'Dấu hiệu tách một cuộc thành nhiều dòng.',
    passes: activities({}, { form: 'HT3.3', attendance: 60, householdsAttending: 55 }),
    fails: activities(
      {},
      { form: 'HT3.3', attendance: 60, householdsAttending: 55 },
      { topics: 'ND3.6; ND1', attendance: 61, householdsAttending: 56 },
    ),
    shows: { activities: ['date', 'hamlets', 'form', 'topics'] },
    breaks: [broken('hamlets', ({ first }) => copied(first, ['date', 'hamlets']), { rows: 3 })],
  },
  'HD-53': {
    asks: 'Nhập trong vòng 30 ngày sau ngày thực hiện.',
    why: 'Nhập muộn hay nhớ nhầm; xét theo tab Nhật ký.',
    passes: {
      ...activities({ _id: 'r1' }),
      audit: [{ id: 'r1', at: '2024-03-20T08:00:00', action: ROW_CREATED_LABEL }],
    },
    fails: {
      ...activities({ _id: 'r1' }),
      audit: [{ id: 'r1', at: '2024-05-20T08:00:00', action: ROW_CREATED_LABEL }],
    },
    shows: { activities: ['date'], audit: ['at', 'action'] },
    breaks: [broken('date', ({ own }) => ({ _id: `${LATE}${textOf(own.code)}` }))],
  },
  'HD-54': {
    asks: 'Việc «Dự kiến» có ngày chưa qua.',
    why: 'Nhắc cập nhật khi ngày đã qua.',
    passes: activities({ status: 'Dự kiến', date: day('2024-07-10') }),
    fails: activities({ status: 'Dự kiến', date: day('2024-03-05') }),
    breaks: [cell('status', 'Dự kiến')],
  },
  'HD-55': {
    asks: 'Việc «Hoãn», «Hủy» không có số người, số hộ.',
    why: 'Có số người thì có lẽ việc đã làm.',
    passes: activities({ status: 'Hoãn', attendance: null, householdsAttending: null }),
    fails: activities({ status: 'Hoãn' }),
    shows: { activities: ['status', 'attendance', 'householdsAttending'] },
  },
  'HD-56': {
    asks: 'Tiêu chí là số của bộ ở Cấu hình.',
    why: 'Số lạ không nối được với tiêu chí nào.',
    passes: activities({ criteria: '6; 17' }),
    fails: activities({ criteria: '99' }),
  },
  'HD-57': {
    asks: 'Giai đoạn, Nguồn kinh phí, Xác nhận lấy trong danh sách.',
    why: 'Giá trị lạ không được tính.',
    passes: activities({ fundingSource: 'NSNN', cost: 500_000 }),
    fails: activities({ fundingSource: 'Ngân sách xã', cost: 500_000 }),
    mend: 'asks',
    breaks: [
      cell('confirmation', 'không trùng đâu'),
      broken('fundingSource', { cost: 100_000, fundingSource: 'Ngân sách xã' }),
      cell('stage', 'mới'),
    ],
  },
  'HD-58': {
    asks: 'Có kinh phí thì có nguồn.',
    why: 'Báo cáo cộng kinh phí theo nguồn.',
    passes: activities({ cost: 500_000, fundingSource: 'Xã hội hóa' }),
    fails: activities({ cost: 500_000, fundingSource: null }),
    breaks: [broken('fundingSource', { cost: 100_000 })],
  },
  'HD-59': {
    asks: 'Hội nghị tại xã nên nêu các xóm có người dự.',
    why: 'Hình thức này chỉ tính cho xóm được nêu tên.',
    passes: activities({
      form: 'HT2.1',
      planItem: 'Ngoài kế hoạch',
      scope: 'Toàn xã',
      householdsAttending: null,
      hamlets: 'Bình Xuân; Đình 6',
    }),
    fails: activities({
      form: 'HT2.1',
      planItem: 'Ngoài kế hoạch',
      scope: 'Toàn xã',
      householdsAttending: null,
      hamlets: null,
    }),
    shows: { activities: ['form', 'scope', 'hamlets'] },
    breaks: [
      broken('hamlets', { form: 'HT2.1', planItem: 'Ngoài kế hoạch', scope: 'Toàn xã', hamlets: null }),
    ],
  },
  'HD-60': {
    asks: 'Xóm được nêu có loa hoặc nhóm Zalo khi dùng hình thức đó.',
    why: 'Không có loa thì tin phát không đến.',
    passes: activities(BROADCAST),
    fails: activities({ ...BROADCAST, scope: 'Một xóm', hamlets: 'Đầm Mụ' }),
    shows: { activities: ['form', 'scope', 'hamlets'] },
    breaks: [broken('hamlets')],
  },
  'HD-61': {
    asks: 'Một đơn vị viết một kiểu.',
    why: 'Hai kiểu viết thành hai đơn vị trong báo cáo, và có khi không nhận ra dòng trùng.',
    passes: activities({}, AT_SECOND_HAMLET),
    fails: activities({}, { ...AT_SECOND_HAMLET, leadUnit: 'Công chức văn hoá' }),
    mend: 'certain',
    shows: { activities: ['code', 'leadUnit'] },
    breaks: [cell('leadUnit', 'Công chức văn hoá')],
  },
  'HD-62': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: activities({ topics: 'ND1; ND3.6' }),
    fails: activities({ topics: 'ND3.6; ND3.6' }),
    mend: 'asks',
  },
  'HD-63': {
    asks: 'Ghi đúng mẫu: không thừa khoảng trắng, số là số, ngày là ngày, tên như danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: activities({ hamlets: 'Thuận Phong 12', attendance: 60, householdsAttending: 55 }),
    fails: activities({ hamlets: 'Xóm Thuận phong XII', attendance: 60, householdsAttending: 55 }),
    mend: 'certain',
    breaks: [
      broken('hamlets', { ...TRAINING, hamlets: 'xóm Thuận phong XII' }),
      broken('attendance', ({ own }) => ({ attendance: ` ${String(numberOf(own.attendance))}` })),
      cell('status', 'đã thực hiện'),
      broken('date', ({ own }) => ({ date: asTyped(own.date) })),
    ],
  },
  'HD-64': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: activities({ note: 'Đại Từ' }),
    fails: activities({ note: '§¹i Tõ' }),
    mend: 'asks',
    breaks: [cell('note', 'X· B×nh ThuËn')],
  },
  'HD-65': {
    asks: 'Không có dòng cộng giữa các dòng.',
    why: 'Dòng cộng không phải một việc; Loa Xóm tự cộng.',
    passes: activities({ note: 'Tổng kết năm' }),
    fails: activities(
      {},
      {
        code: 'Tổng cộng',
        date: null,
        status: null,
        planItem: null,
        topics: null,
        form: null,
        scope: null,
        hamlets: null,
        leadUnit: null,
        evidence: null,
        householdsAttending: null,
        attendance: 95,
      },
    ),
    breaks: [broken('note', { ...NOTHING, attendance: 1200, note: 'Tổng cộng' })],
  },
  'HD-66': {
    asks: 'Kinh phí ghi đủ đồng, từ 1.000 đồng.',
    why: 'Số nhỏ thường là ghi theo nghìn hoặc triệu.',
    passes: activities({ cost: 500000, fundingSource: 'NSNN' }),
    fails: activities({ cost: 500, fundingSource: 'NSNN' }),
    breaks: [broken('cost', { cost: 500, fundingSource: 'NSNN' }, { rows: 2 })],
  },
  'HD-70': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: activities({ note: 'Họp ở nhà văn hóa' }),
    fails: activities({ note: 'Liên hệ 0912 345 678' }),
    breaks: [broken('note', { note: 'Liên hệ 0912.345.678' })],
  },
  'HD-71': {
    asks: 'Dòng đã xóa trống thì xóa cả mã.',
    why: 'Mã còn lại trông như một dòng chưa ghi xong.',
    passes: activities({ note: 'Họp ở nhà văn hóa' }),
    fails: activities({ ...emptied('activities'), code: 'HD001' }),
    mend: 'asks',
    breaks: [
      broken('code', ({ own }) => ({ ...emptied('activities'), code: own.code ?? null })),
      broken('code', ({ own }) => ({ ...emptied('activities'), code: own.code ?? null, verdict: 'Đạt' })),
    ],
  },
} as const satisfies Partial<Record<RuleIdOf<'activities'>, ActivityEntry>>;
