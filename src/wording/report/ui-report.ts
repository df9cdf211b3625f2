import { formatNumber } from '../../domain/text/format';

/** Words of the report dialog. */
export const REPORT = {
  title: 'Tạo báo cáo',
  loading: 'Đang đọc các kỳ báo cáo…',
  kind: 'Loại báo cáo',
  period: 'Kỳ báo cáo',
  style: (style: string) => `Kỳ báo cáo tính theo ${style}.`,
  due: (day: string) => `Hạn gửi ${day}: 2 ngày làm việc sau ngày chốt, không kể các ngày ở mục Ngày nghỉ.`,
  missing: 'Còn thiếu trước khi ký',
  missingNone: 'Không còn gì thiếu. Báo cáo có thể in và trình ký.',
  missingHint: 'Vẫn lập được bản dự thảo; chỗ thiếu được đánh dấu trong báo cáo để điền tay.',
  blocking: 'Phải sửa',
  worth: 'Nên xem',
  goTo: (tab: string, row: number) => `Đến tab ${tab}, dòng ${formatNumber(row)}`,
  writeHere: 'Viết ở đây',
  lost: 'Đóng hộp thì những gì vừa viết ở phần tự điền sẽ mất; muốn giữ, xin tạo hoặc tải bản dự thảo trước.',
  preview: 'Xem trước',
  previewing: 'Đang soạn bản xem trước…',
  previewLabel: 'Bản xem trước báo cáo',
  chartAsTable: 'Trong tệp báo cáo, số liệu dưới đây được vẽ thành hình.',
  make: 'Tạo báo cáo trên Google Tài liệu',
  download: 'Tải tệp .docx để xem',
  issueFile: 'Phát hành bằng tệp .docx',
  /** Before a copy for signature is made, which is counted and held against the rows from then on. */
  issue: (edition: number | null, period: string) =>
    edition === null
      ? `Phát hành báo cáo ${period}?`
      : `Phát hành bản ${formatNumber(edition)} của báo cáo ${period}?`,
  issueText:
    'Bản phát hành là bản trình ký: được đánh số, ghi vào tab Báo cáo, và từ đó Loa Xóm nêu mọi dòng bị sửa làm con số không còn khớp. Chỉ muốn xem thì tải tệp .docx để xem; bản ấy là dự thảo, không đánh số.',
  issueYes: 'Phát hành',
  issueNo: 'Chưa',
  making:
    'Đang đọc bảng tính, soạn báo cáo và chuyển thành Google Tài liệu. Có thể mất nửa phút, xin đừng đóng hộp này…',
  downloading: 'Đang soạn tệp .docx…',
  made: (name: string) => `Đã lập «${name}».`,
  open: 'Mở báo cáo',
  registered: (edition: number | null) =>
    edition === null
      ? 'Đây là bản dự thảo, không đánh số; tab Báo cáo có một dòng để lần sau lấy lại phần bạn đã viết.'
      : edition === 1
        ? 'Báo cáo đã được ghi vào tab Báo cáo.'
        : `Đây là bản ${formatNumber(edition)} của kỳ này; các bản trước giữ nguyên. Tất cả ghi ở tab Báo cáo.`,
  downloaded: (name: string) => `Đã tải tệp «${name}». Xem trong thư mục Tải xuống của máy.`,
  withoutDrive:
    'Google chưa được phép tạo tệp trong Drive của bạn. Có thể tải ngay tệp .docx của chính báo cáo này, không cần quyền nào.',
  errors: (count: number) =>
    `${formatNumber(count)} dòng có lỗi nên chưa được tính vào báo cáo này. Sửa ở phần Kiểm tra của thanh bên rồi lập lại.`,
  questions: (count: number) => `Phần người viết tự điền (${formatNumber(count)} mục)`,
  questionsHint:
    'Còn mục để trống thì chỉ lập được bản dự thảo, có chừa chỗ «…». Không có gì để viết thì chọn «Không có»: mục ấy không in.',
  additions: 'In kèm',
  dayOfDateLine: 'Ngày ghi trên báo cáo (tháng, năm là lúc lập)',
  dayByClerk: 'Để trống, văn thư ghi',
  nothing: 'Không có',
  apply: 'Cập nhật bản xem trước',
  stage: {
    draft: 'Sẽ lập bản dự thảo, vì còn chỗ phải điền hoặc phải sửa.',
    draftChosen: 'Sẽ lập bản dự thảo, như bạn chọn.',
    final: 'Sẽ lập bản trình ký.',
  },
  draft: 'Lập bản dự thảo để xem lại trước',
  page: (number: number) => `Phần ${formatNumber(number)}`,
} as const;
