import { emptied } from './base-rows';
import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import type { RuleEntry } from './rule-entry';
import { day, examples } from './example';

/** Tab Gương, mô hình. */
export const EXAMPLES: Readonly<Record<RuleIdOf<'examples'>, RuleEntry>> = {
  'GM-01': {
    asks: 'Ngày có và đọc được.',
    why: 'Gương vào kỳ theo ngày.',
    passes: examples({ date: day('2024-03-07') }),
    fails: examples({ date: null }),
  },
  'GM-02': {
    asks: 'Ngày không sau hôm nay.',
    why: 'Chưa có thì chưa tính.',
    passes: examples({ date: day('2024-06-30') }),
    fails: examples({ date: day('2024-07-01') }),
  },
  'GM-03': {
    asks: 'Loại là Tập thể, Cá nhân hoặc Mô hình.',
    why: 'Báo cáo đếm theo loại.',
    passes: examples({ kind: 'Tập thể' }),
    fails: examples({ kind: 'Gia đình' }),
  },
  'GM-04': {
    asks: 'Có Tên.',
    why: 'Phụ lục nêu tên từng gương.',
    passes: examples({ name: 'Chi hội Phụ nữ xóm Bình Xuân' }),
    fails: examples({ name: null }),
  },
  'GM-05': {
    asks: 'Xóm có ở tab Xóm.',
    why: 'Xóm lạ không được ghi nhận.',
    passes: examples({ hamlet: 'Đình 6' }),
    fails: examples({ hamlet: 'Dinh 6' }),
    mend: 'asks',
  },
  'GM-06': {
    asks: 'Cá nhân có trả lời Đồng ý nêu tên.',
    why: 'Tên người là dữ liệu cá nhân (Luật 91/2025/QH15).',
    passes: examples({ consent: 'Không' }),
    fails: examples({ consent: null }),
    shows: { examples: ['kind', 'consent'] },
  },
  'GM-07': {
    asks: 'Đồng ý nêu tên là Có hoặc Không.',
    why: 'Trả lời mơ hồ thì báo cáo không in tên.',
    passes: examples({ consent: 'Có' }),
    fails: examples({ consent: 'Chưa hỏi' }),
  },
  'GM-08': {
    asks: 'Nội dung là mã ở tab Nội dung.',
    why: 'Mã lạ không nối được với nội dung nào.',
    passes: examples({ topics: 'ND3.8' }),
    fails: examples({ topics: 'ND99' }),
  },
  'GM-09': {
    asks: 'Hoạt động là mã có ở tab Hoạt động.',
    why: 'Để biết gương được nêu ở cuộc nào.',
    passes: examples({ activity: 'HD001' }),
    fails: examples({ activity: 'HD999' }),
    shows: { examples: ['activity'], activities: ['code'] },
  },
  'GM-10': {
    asks: 'Nên có Minh chứng.',
    why: 'Gương được kể bằng bản tin, ảnh, quyết định.',
    passes: examples({ evidence: 'https://a.vn/guong' }),
    fails: examples({ evidence: null }),
  },
  'GM-11': {
    asks: 'Mã không lặp lại.',
    why: 'Lặp thì không biết dòng nào.',
    passes: examples({}, { code: 'GM002' }),
    fails: examples({}, { code: 'GM001' }),
    shows: { examples: ['code', 'name'] },
  },
  'GM-12': {
    asks: 'Ngày nằm trong năm báo cáo.',
    why: 'Ngoài năm thì không vào kỳ nào.',
    passes: examples({ date: day('2024-03-07') }),
    fails: examples({ date: day('2022-03-07') }),
  },
  'GM-13': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: examples({ note: 'Nhà ở đầu xóm' }),
    fails: examples({ note: 'Gọi 0912 345 678' }),
  },
  'GM-14': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: examples({ topics: 'ND3.8' }),
    fails: examples({ topics: 'ND3.8; ND3.8' }),
    mend: 'asks',
  },
  'GM-15': {
    asks: 'Ghi đúng mẫu của danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: examples({ kind: 'Tập thể' }),
    fails: examples({ kind: 'tập thể' }),
    mend: 'certain',
  },
  'GM-16': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: examples({ name: 'Bà Mai' }),
    fails: examples({ name: '§¹i Tõ' }),
    mend: 'asks',
  },
  'GM-17': {
    asks: 'Không có dòng cộng giữa các dòng.',
    why: 'Dòng cộng không phải một gương; Loa Xóm tự cộng.',
    passes: examples({ name: 'Tổng Thị Mai' }),
    fails: examples(
      {},
      {
        code: null,
        date: null,
        kind: null,
        name: 'Tổng số: 12',
        hamlet: null,
        topics: null,
        activity: null,
        consent: null,
        evidence: null,
      },
    ),
  },
  'GM-18': {
    asks: 'Ngày đồng ý, Rút lại ngày đọc được.',
    why: 'Tên in hay không là theo các ngày này; ngày rút lại không đọc được thì không in tên.',
    passes: examples({ consentDay: day('2024-03-07') }),
    fails: examples({ withdrawnOn: 'tháng sau' }),
  },
  'GM-19': {
    asks: 'Phạm vi đồng ý là Báo cáo, Loa, Zalo; để trống là Báo cáo.',
    why: 'Người được nêu có thể chỉ đồng ý cho nêu tên ở một nơi.',
    passes: examples({ consentScope: 'Báo cáo; Loa' }),
    fails: examples({ consentScope: 'Facebook' }),
  },
  'GM-20': {
    asks: 'Rút lại ngày không sớm hơn Ngày đồng ý.',
    why: 'Một trong hai ngày ghi nhầm.',
    passes: examples({ consentDay: day('2024-03-07'), withdrawnOn: day('2024-05-10') }),
    fails: examples({ consentDay: day('2024-03-07'), withdrawnOn: day('2024-02-10') }),
  },
  'GM-21': {
    asks: 'Nhân rộng từ là mã của một mô hình khác ở tab này, không phải của chính dòng ấy.',
    why: 'Báo cáo nói mô hình nào được làm theo ở đâu.',
    passes: examples(
      { kind: 'Mô hình', name: 'Tuyến đường hoa' },
      { code: 'GM002', kind: 'Mô hình', name: 'Tuyến đường hoa', replicates: 'GM001' },
    ),
    fails: examples({ kind: 'Mô hình', name: 'Tuyến đường hoa', replicates: 'GM009' }),
    shows: { examples: ['code', 'kind', 'replicates'] },
  },
  'GM-22': {
    asks: 'Chỉ Mô hình mới ghi Nhân rộng từ.',
    why: 'Chỉ tiêu mô hình nhân rộng đếm theo cột này.',
    passes: examples({ replicates: null }),
    fails: examples({ replicates: 'GM009' }),
    shows: { examples: ['kind', 'replicates'] },
  },
  'GM-23': {
    asks: 'Dòng đã xóa trống thì xóa cả mã.',
    why: 'Mã còn lại trông như một dòng chưa ghi xong.',
    passes: examples({ note: 'Nêu ở hội nghị' }),
    fails: examples({ ...emptied('examples'), code: 'GM001' }),
    mend: 'asks',
  },
};
