/** What schema 4 brings, in the words of its time: the definition of today may know them no more. */

/** Headers of the new tabs, from the left; hidden ones last. */
export const INDICATORS = {
  name: 'Chỉ tiêu',
  headers: [
    'Mã',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Cách tính',
    'Hình thức',
    'Nội dung',
    'Chủ trì',
    'Phạm vi',
    'Chia cho',
    'Bảng 1',
    'Ghi chú',
    'Kế hoạch năm',
    'Lũy kế',
  ],
} as const;

export const OTHER_FIGURES = {
  name: 'Số liệu khác',
  headers: ['Mã', 'Kỳ', 'Chỉ tiêu', 'Giá trị', 'Nguồn', 'Ghi chú', 'Kiểm tra', '_id', '_rev'],
} as const;

/** Mã, Chỉ tiêu, Đơn vị tính, Cách tính, Hình thức, Phạm vi, Chia cho, Bảng 1, Lũy kế; what is left out is blank, Bảng 1 «Không». */
export const FIGURES: readonly (readonly [
  string,
  string,
  string,
  string,
  string?,
  string?,
  (number | undefined)?,
  (string | undefined)?,
  string?,
])[] = [
  ['CT01', 'Văn bản, kế hoạch tuyên truyền đã ban hành', 'văn bản', 'Số hoạt động', 'HT8'],
  ['CT02', 'Hội nghị tuyên truyền cấp xã', 'hội nghị', 'Số hoạt động', 'HT2.1', '', undefined, 'Có'],
  ['CT03', 'Lượt người dự hội nghị cấp xã', 'lượt người', 'Tổng Số người', 'HT2.1'],
  ['CT04', 'Hội nghị tuyên truyền tại xóm', 'cuộc', 'Số hoạt động', 'HT2.2', '', undefined, 'Có'],
  ['CT05', 'Lượt người dự hội nghị tại xóm', 'lượt người', 'Tổng Số người', 'HT2.2', '', undefined, 'Có'],
  [
    'CT06',
    'Buổi tuyên truyền lồng ghép',
    'cuộc',
    'Số hoạt động',
    'HT3.1; HT3.2; HT3.3; HT3.4',
    '',
    undefined,
    'Có',
  ],
  ['CT07', 'Lượt người dự buổi lồng ghép', 'lượt người', 'Tổng Số người', 'HT3.1; HT3.2; HT3.3; HT3.4'],
  ['CT08', 'Tin, bài trên loa truyền thanh', 'tin, bài', 'Tổng Số tin bài', 'HT1.2', '', undefined, 'Có'],
  ['CT09', 'Lượt phát trên loa truyền thanh', 'lượt phát', 'Tổng Số lượt phát', 'HT1.2'],
  ['CT10', 'Thời lượng phát thanh', 'phút', 'Tổng số phút phát', 'HT1.2', '', undefined, 'Có'],
  ['CT11', 'Băng rôn, khẩu hiệu', 'cái', 'Tổng Số lượng', 'HT1.3; HT1.4'],
  ['CT40', 'Chiều dài băng rôn, khẩu hiệu', 'mét', 'Nhập tay', '', '', undefined, undefined, 'Cộng dồn'],
  ['CT12', 'Panô', 'cụm', 'Tổng Số lượng', 'HT1.5'],
  ['CT13', 'Diện tích panô', 'm²', 'Tổng Diện tích', 'HT1.5'],
  ['CT14', 'Áp phích, tờ rơi', 'tờ', 'Tổng Số lượng', 'HT1.6; HT1.10'],
  ['CT15', 'Tin, bài trên Zalo', 'tin, bài', 'Tổng Số tin bài', 'HT1.7', '', undefined, 'Có'],
  ['CT16', 'Lượt tiếp cận qua Zalo', 'lượt tiếp cận', 'Tổng Lượt tiếp cận', 'HT1.7'],
  ['CT17', 'Tin, bài trên Facebook, trang thông tin điện tử', 'tin, bài', 'Tổng Số tin bài', 'HT1.8; HT1.11'],
  [
    'CT18',
    'Lượt tiếp cận qua Facebook, trang thông tin điện tử',
    'lượt tiếp cận',
    'Tổng Lượt tiếp cận',
    'HT1.8; HT1.11',
  ],
  ['CT39', 'Tin, bài trên báo, đài ngoài xã', 'tin, bài', 'Tổng Số tin bài', 'HT1.1', 'Mọi'],
  ['CT19', 'Lớp tập huấn', 'lớp', 'Tổng Số lượng (trống = 1)', 'HT3.5', '', undefined, 'Có'],
  ['CT20', 'Lượt người dự tập huấn', 'lượt người', 'Tổng Số người', 'HT3.5'],
  ['CT41', 'Lượt người được cử dự lớp do nơi khác mở', 'lượt người', 'Tổng Số người', 'HT3.5', 'Ngoài xã'],
  ['CT21', 'Đoàn tham quan, học tập kinh nghiệm', 'đoàn', 'Số hoạt động', 'HT6'],
  ['CT22', 'Người tham gia đoàn tham quan', 'người', 'Tổng Số người', 'HT6'],
  ['CT42', 'Người được cử tham gia đoàn do nơi khác tổ chức', 'người', 'Tổng Số người', 'HT6', 'Ngoài xã'],
  ['CT23', 'Mô hình xây dựng mới', 'mô hình', 'Mô hình', 'HT4.1', '', undefined, 'Có'],
  ['CT24', 'Mô hình nhân rộng', 'mô hình', 'Mô hình', 'HT4.2'],
  ['CT25', 'Gương điển hình tập thể', 'tập thể', 'Gương tập thể'],
  ['CT26', 'Gương điển hình cá nhân', 'cá nhân', 'Gương cá nhân'],
  ['CT27', 'Cuộc phát động thi đua', 'cuộc', 'Số hoạt động', 'HT5.1'],
  ['CT28', 'Hội thi, chương trình sân khấu hóa', 'cuộc', 'Số hoạt động', 'HT7'],
  ['CT29', 'Lượt người xem, dự hội thi', 'lượt người', 'Tổng Số người', 'HT7'],
  ['CT30', 'Tiền ủng hộ', 'triệu đồng', 'Đóng góp Tiền', '', '', 1_000_000, 'Có'],
  ['CT31', 'Đất hiến', 'm²', 'Đóng góp Đất'],
  ['CT32', 'Ngày công', 'công', 'Đóng góp Ngày công'],
  ['CT33', 'Hiện vật quy đổi', 'triệu đồng', 'Đóng góp Hiện vật', '', '', 1_000_000],
  [
    'CT34',
    'Kinh phí tuyên truyền từ ngân sách nhà nước',
    'triệu đồng',
    'Tổng Kinh phí NSNN',
    '',
    'Mọi',
    1_000_000,
  ],
  [
    'CT35',
    'Kinh phí tuyên truyền từ xã hội hóa',
    'triệu đồng',
    'Tổng Kinh phí xã hội hóa',
    '',
    'Mọi',
    1_000_000,
  ],
  [
    'CT43',
    'Kinh phí tuyên truyền từ nguồn lồng ghép',
    'triệu đồng',
    'Tổng Kinh phí lồng ghép',
    '',
    'Mọi',
    1_000_000,
  ],
  [
    'CT37',
    'Tỷ lệ nội dung đến hạn đã tuyên truyền trực tiếp',
    '%',
    'Tỷ lệ nội dung đến hạn',
    '',
    '',
    undefined,
    'Có',
  ],
  ['CT38', 'Số xóm còn nội dung, việc chậm', 'xóm', 'Số xóm còn việc chậm', '', '', undefined, 'Có'],
];

export interface SettingWords {
  readonly name: string;
  readonly value: string;
  readonly explanation: string;
}

export const NUMBERED_SET: Omit<SettingWords, 'value'> = {
  name: 'Bộ của các số tiêu chí',
  explanation:
    'Do Loa Xóm ghi: các số tiêu chí đã gõ (ví dụ 2; 8) thuộc bộ này, dù sau đó xã đổi Bộ tiêu chí. Xin chỉ sửa khi phần Kiểm tra nhắc.',
};

export const SCORES_IN_PRINT: SettingWords = {
  name: 'In điểm và xếp loại',
  value: 'Không',
  explanation:
    'Chọn «Có» thì bảng kết quả theo xóm của báo cáo in thêm điểm và mức xếp loại. Thường để «Không»: điểm dùng để xã tự xem ở tab Độ bao phủ.',
};
