/** What schema 2 said and schema 3 says, in the words of their time: the definition of today may know them no more. */

/** Hạn of the contents of the starters, by code. */
export const DUE_MONTHS: Readonly<Record<string, number>> = {
  ND1: 3,
  'ND2.1': 3,
  'ND2.2': 12,
  'ND2.3': 6,
  'ND2.4': 9,
  'ND2.5': 12,
  'ND2.6': 12,
  'ND3.1': 6,
  'ND3.2': 6,
  'ND3.3': 9,
  'ND3.4': 9,
  'ND3.5': 12,
  'ND3.6': 3,
  'ND3.7': 9,
  'ND3.8': 12,
  'ND3.9': 3,
  'ND3.10': 6,
  ND4: 12,
  ND5: 12,
};

/** A row of Cấu hình as the starters had it, and as they have it. */
export interface SettingWords {
  readonly name: string;
  readonly value: number | string | null;
  readonly explanation: string;
}

export interface ChangedWeight {
  readonly name: string;
  readonly from: Omit<SettingWords, 'name'> & { readonly value: number };
  readonly to: Omit<SettingWords, 'name'> & { readonly value: number };
}

const weight = (
  name: string,
  [before, old]: readonly [number, string],
  [after, now]: readonly [number, string],
): ChangedWeight => ({
  name,
  from: { value: before, explanation: old },
  to: { value: after, explanation: now },
});

export const WEIGHTS: readonly ChangedWeight[] = [
  weight(
    'Trọng số CC',
    [25, 'Bao phủ nội dung. Trọng số càng lớn càng nặng trong điểm chung.'],
    [
      40,
      'Nội dung đến hạn: trong các nội dung bắt buộc đã đến hạn, phần mà xóm đã được gặp trực tiếp. Số càng lớn, mục này càng nặng trong điểm chung; 0 là không tính.',
    ],
  ),
  weight(
    'Trọng số TC',
    [15, 'Bao phủ bảy tiêu chí người dân.'],
    [
      0,
      'Tiêu chí người dân: như trên, chỉ với các nội dung ghi «Có» ở cột Tiêu chí người dân. Đã nằm trong Nội dung đến hạn nên để 0.',
    ],
  ),
  weight(
    'Trọng số HT',
    [10, 'Đa dạng hình thức.'],
    [0, 'Hình thức: số nhóm hình thức đã đến xóm. Để 0 thì chỉ xem, không vào điểm chung.'],
  ),
  weight(
    'Trọng số LT',
    [15, 'Liên tục: các tháng có hoạt động trực tiếp.'],
    [20, 'Liên tục: các tháng mà xóm được gặp trực tiếp đúng nhịp (xem mục Nhịp gặp trực tiếp).'],
  ),
  weight(
    'Trọng số TH',
    [15, 'Tiếp cận hộ: buổi họp đông hộ nhất so với số hộ của xóm.'],
    [25, 'Hộ dự: buổi họp đông hộ nhất so với số hộ của xóm.'],
  ),
  weight(
    'Trọng số KH',
    [10, 'Hoàn thành các mục kế hoạch của xóm.'],
    [15, 'Kế hoạch đến hạn: các mục kế hoạch của xóm đã đến hạn, phần đã làm xong.'],
  ),
  weight(
    'Trọng số MC',
    [10, 'Hoạt động trực tiếp có minh chứng.'],
    [0, 'Minh chứng: phần các buổi gặp trực tiếp có ảnh, biên bản. Để 0 thì chỉ xem, không vào điểm chung.'],
  ),
];

/** The targets of forms that go; that of the year becomes «Số nhóm hình thức». */
export const OLD_FORM_TARGETS: readonly (SettingWords & { readonly value: number })[] = [
  {
    name: 'Số nhóm hình thức cần có: tháng',
    value: 2,
    explanation: 'Số nhóm hình thức khác nhau để đạt 100 % trong một tháng.',
  },
  { name: 'Số nhóm hình thức cần có: quý', value: 3, explanation: 'Như trên cho một quý.' },
  { name: 'Số nhóm hình thức cần có: 6 tháng', value: 4, explanation: 'Như trên cho sáu tháng.' },
  { name: 'Số nhóm hình thức cần có: 9 tháng', value: 5, explanation: 'Như trên cho chín tháng.' },
];

export const YEAR_TARGET: SettingWords = {
  name: 'Số nhóm hình thức cần có: năm',
  value: 5,
  explanation: 'Như trên cho cả năm.',
};

export const FORM_GROUPS: SettingWords = {
  name: 'Số nhóm hình thức',
  value: 5,
  explanation:
    'Số nhóm hình thức khác nhau (loa, hội nghị, họp xóm, hội thi …) trong năm để mục Hình thức đạt 100 %.',
};

export const NO_LONGER_USED =
  'Loa Xóm không còn dùng mục này; giữ lại vì xã đã đặt số riêng. Có thể xóa dòng.';

export const NEW_SETTINGS: readonly SettingWords[] = [
  {
    name: 'Tỷ lệ hộ dự tối thiểu (%)',
    value: 20,
    explanation:
      'Buổi họp ở xóm cần ít nhất bấy nhiêu phần trăm số hộ của xóm đến dự mới tính là gặp trực tiếp. Ví dụ: xóm 90 hộ, ghi 20 thì cần 18 hộ. Từ 5 đến 50.',
  },
  {
    name: 'Nhịp gặp trực tiếp (tháng)',
    value: 2,
    explanation:
      'Xóm cần được gặp trực tiếp ít nhất một lần trong bấy nhiêu tháng. Ghi 2: tháng nào cũng phải có buổi gặp trong tháng ấy hoặc tháng trước. Từ 1 đến 3.',
  },
  {
    name: 'Số nội dung tối đa một hoạt động',
    value: 4,
    explanation:
      'Một buổi chỉ nói kỹ được vài việc: chỉ tính bấy nhiêu nội dung đầu tiên ghi ở cột Nội dung. Từ 1 đến 6.',
  },
  {
    name: 'Số xóm tối đa một buổi',
    value: 3,
    explanation:
      'Buổi họp chung của nhiều xóm hơn số này là hội nghị của xã, không tính là gặp trực tiếp từng xóm. Từ 1 đến 5.',
  },
  {
    name: 'Chỉ tính buổi có minh chứng',
    value: 'Không',
    explanation: 'Chọn «Có» thì buổi họp chưa có ảnh, biên bản ở cột Minh chứng không tính là gặp trực tiếp.',
  },
  {
    name: 'Ngày bắt đầu theo dõi',
    value: null,
    explanation:
      'Nếu xã bắt đầu ghi vào bảng này giữa năm: ghi ngày bắt đầu, ví dụ 01/04/2024, để các tháng trước đó không bị coi là bỏ trống. Để trống nếu ghi từ đầu năm.',
  },
];
