// Writes docs/guide/bieu-cap-tren.xlsx, a workbook set up for a superior's monthly form of 54 columns by tab Chỉ tiêu alone:
// npm run build && node scripts/superior-form.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { startHost } from 'local-google';

const root = join(import.meta.dirname, '..');
const guide = join(root, 'docs/guide');
const OWNER = 'quan-tri@loa-xom.example';

/** The settings of the starter, with the form's calendar months. */
const SETTINGS = {
  'Tên xã': 'xã Bình Thuận',
  'Năm kế hoạch': '2024',
  'Kiểu kỳ báo cáo': 'Dương lịch',
};
const settings = records(join(root, 'sheets-templates/trang/cau-hinh.csv')).map((row) => ({
  ...row,
  'Giá trị': SETTINGS[row['Mục cài đặt']] ?? row['Giá trị'],
}));

const activity = (number, date, cells) => ({
  Mã: `HD${String(number).padStart(3, '0')}`,
  Ngày: date,
  'Trạng thái': 'Đã thực hiện',
  'Mục kế hoạch': 'Ngoài kế hoạch',
  'Phạm vi': 'Toàn xã',
  'Đơn vị chủ trì': 'Công chức văn hóa',
  'Minh chứng': `https://example.vn/minh-hoa/${String(number)}`,
  'Ghi chú': 'Minh họa',
  ...cells,
});
const meeting = { 'Nội dung': 'ND3.6', 'Hình thức': 'HT2.2', 'Phạm vi': 'Một xóm' };
const air = { 'Hình thức': 'HT1.2', 'Số lượt phát': '6', 'Phút mỗi lượt': '15' };

/** Made up: a few rows of February, March and April 2024, so that the form has something to show. */
const ACTIVITIES = [
  activity(1, '27/02/2024', { ...air, 'Nội dung': 'ND1', 'Số tin bài': '2' }),
  activity(2, '01/03/2024', { ...air, 'Nội dung': 'ND3.6', 'Số tin bài': '2' }),
  activity(3, '15/03/2024', { ...air, 'Nội dung': 'ND1; ND2.1', 'Số tin bài': '1' }),
  activity(4, '31/03/2024', { ...air, 'Nội dung': 'ND2.6', 'Số tin bài': '1', 'Số lượt phát': '5' }),
  activity(5, '05/03/2024', {
    'Nội dung': 'ND3.6',
    'Hình thức': 'HT1.1',
    'Phạm vi': 'Ngoài xã',
    'Số tin bài': '3',
    'Lượt tiếp cận': '12500',
  }),
  activity(6, '20/03/2024', { 'Nội dung': 'ND3.8', 'Hình thức': 'HT1.1', 'Số tin bài': '1' }),
  activity(7, '08/03/2024', {
    'Nội dung': 'ND3.10',
    'Hình thức': 'HT1.7',
    'Đơn vị chủ trì': 'MTTQ xã',
    'Số tin bài': '4',
    'Lượt tiếp cận': '820',
  }),
  activity(8, '22/03/2024', {
    'Nội dung': 'ND2.6',
    'Hình thức': 'HT1.8',
    'Số tin bài': '2',
    'Lượt tiếp cận': '1430',
  }),
  activity(9, '12/03/2024', { ...meeting, Xóm: 'Bình Xuân', 'Số người': '64', 'Số hộ dự': '60' }),
  activity(10, '19/03/2024', {
    ...meeting,
    Xóm: 'Trại 4',
    'Đơn vị chủ trì': 'MTTQ xã',
    'Số người': '52',
    'Số hộ dự': '48',
  }),
  activity(11, '02/04/2024', { ...meeting, Xóm: 'Đình 6', 'Số người': '40', 'Số hộ dự': '40' }),
  activity(12, '26/03/2024', {
    'Nội dung': 'ND2.1',
    'Hình thức': 'HT3.5',
    'Phạm vi': 'Ngoài xã',
    'Số lượng': '1',
    'Số người': '3',
  }),
];

const entered = (month, values) =>
  Object.entries(values).map(([code, value]) => ({
    Kỳ: month,
    'Chỉ tiêu': code,
    'Giá trị': value,
    Nguồn: 'Sổ theo dõi (minh họa)',
  }));
const OTHER_FIGURES = [
  ...entered('2024-T01', { B19: '0', B20: '0', B21: '0', B22: '7', B23: '7', B24: '310' }),
  ...entered('2024-T02', { B19: '0', B20: '0', B21: '0', B22: '5', B23: '4', B24: '352' }),
  ...entered('2024-T03', {
    B19: '120',
    B20: '113',
    B21: '104',
    B22: '9',
    B23: '8',
    B24: '401',
    CT40: '36,5',
  }),
].map((row, index) => ({ Mã: `SL${String(index + 1).padStart(3, '0')}`, ...row }));

const starter = {
  'Chỉ tiêu': records(join(guide, 'bieu-cap-tren.csv')),
  'Cấu hình': settings,
  'Cán bộ': [
    { Email: OWNER, 'Họ tên': 'Người quản trị', 'Đơn vị': 'Công chức văn hóa', 'Vai trò': 'Quản trị' },
  ],
  Xóm: ['Bình Xuân', 'Trại 4', 'Đình 6'].map((name, index) => ({
    'Mã xóm': `X0${String(index + 1)}`,
    'Tên xóm': name,
    'Số hộ': ['120', '100', '80'][index],
    'Có loa': 'Có',
    'Có nhóm Zalo': 'Có',
    'Người phụ trách': OWNER,
  })),
  // The starter's items name figures that this form has not.
  'Kế hoạch': records(join(root, 'sheets-templates/trang/ke-hoach.csv')).map((row) => ({
    ...row,
    'Chỉ tiêu báo cáo': '',
  })),
  'Hoạt động': ACTIVITIES,
  'Số liệu khác': OTHER_FIGURES,
};

const host = await startHost({ scriptDir: join(root, 'dist/apps-script') });
try {
  const id = await host.createSpreadsheet({ name: 'Biểu của cấp trên', locale: 'vi_VN', owner: OWNER });
  const args = [JSON.stringify({ command: 'setUp', template: 'trang', starter })];
  const run = await host.run({ spreadsheetId: id, user: OWNER, fn: 'rpc', args, from: 'rpc' });
  const answer = run.ok ? JSON.parse(String(run.value)) : { ok: false, message: run.error?.message };
  if (!answer.ok) throw new Error(answer.message);
  await host.exportXlsx(id, join(guide, 'bieu-cap-tren.xlsx'));
} finally {
  await host.close();
}

function records(path) {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}
