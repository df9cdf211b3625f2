import type { CodePattern } from './catalogues';
import type { IndicatorDefinition, IndicatorScope, Measure } from './indicator-definition';

interface More {
  readonly scope?: IndicatorScope;
  readonly divisor?: number;
  readonly onTable1?: boolean;
}

type Standard = Omit<IndicatorDefinition, 'row' | 'code'>;

const figure = (
  title: string,
  unit: string,
  measure: Measure,
  forms = '',
  { scope = 'own', divisor = 1, onTable1 = false }: More = {},
): Standard => ({
  title,
  unit,
  formula: {
    measure,
    forms: forms === '' ? [] : (forms.split(' ') as CodePattern[]),
    topics: [],
    leadUnits: [],
    scope,
    divisor,
    cumulation: 'sum',
  },
  onTable1,
  target: null,
});

const FIRST = { onTable1: true } as const;
const ANYWHERE = { scope: 'any' } as const;
const OUTSIDE = { scope: 'external' } as const;
const MILLIONS = { divisor: 1_000_000 } as const;

/**
 * The figures that every workbook begins with, in the order of its tab Chỉ tiêu (docs/domain.md §3.3.1). The report's
 * sentences are made of these, whatever became of the rows of a commune; sheets-templates/trang/chi-tieu.csv has the same.
 */
const STANDARD = {
  CT01: figure('Văn bản, kế hoạch tuyên truyền đã ban hành', 'văn bản', 'activities', 'HT8'),
  CT02: figure('Hội nghị tuyên truyền cấp xã', 'hội nghị', 'activities', 'HT2.1', FIRST),
  CT03: figure('Lượt người dự hội nghị cấp xã', 'lượt người', 'attendance', 'HT2.1'),
  CT04: figure('Hội nghị tuyên truyền tại xóm', 'cuộc', 'activities', 'HT2.2', FIRST),
  CT05: figure('Lượt người dự hội nghị tại xóm', 'lượt người', 'attendance', 'HT2.2', FIRST),
  CT06: figure('Buổi tuyên truyền lồng ghép', 'cuộc', 'activities', 'HT3.1 HT3.2 HT3.3 HT3.4', FIRST),
  CT07: figure('Lượt người dự buổi lồng ghép', 'lượt người', 'attendance', 'HT3.1 HT3.2 HT3.3 HT3.4'),
  CT08: figure('Tin, bài trên loa truyền thanh', 'tin, bài', 'newsItems', 'HT1.2', FIRST),
  CT09: figure('Lượt phát trên loa truyền thanh', 'lượt phát', 'broadcastCount', 'HT1.2'),
  CT10: figure('Thời lượng phát thanh', 'phút', 'airMinutes', 'HT1.2', FIRST),
  CT11: figure('Băng rôn, khẩu hiệu', 'cái', 'quantity', 'HT1.3 HT1.4'),
  CT40: figure('Chiều dài băng rôn, khẩu hiệu', 'mét', 'entered'),
  CT12: figure('Panô', 'cụm', 'quantity', 'HT1.5'),
  CT13: figure('Diện tích panô', 'm²', 'areaM2', 'HT1.5'),
  CT14: figure('Áp phích, tờ rơi', 'tờ', 'quantity', 'HT1.6 HT1.10'),
  CT15: figure('Tin, bài trên Zalo', 'tin, bài', 'newsItems', 'HT1.7', FIRST),
  CT16: figure('Lượt tiếp cận qua Zalo', 'lượt tiếp cận', 'reachCount', 'HT1.7'),
  CT17: figure('Tin, bài trên Facebook, trang thông tin điện tử', 'tin, bài', 'newsItems', 'HT1.8 HT1.11'),
  CT18: figure(
    'Lượt tiếp cận qua Facebook, trang thông tin điện tử',
    'lượt tiếp cận',
    'reachCount',
    'HT1.8 HT1.11',
  ),
  CT39: figure('Tin, bài trên báo, đài ngoài xã', 'tin, bài', 'newsItems', 'HT1.1', ANYWHERE),
  CT19: figure('Lớp tập huấn', 'lớp', 'quantityOrOne', 'HT3.5', FIRST),
  CT20: figure('Lượt người dự tập huấn', 'lượt người', 'attendance', 'HT3.5'),
  CT41: figure('Lượt người được cử dự lớp do nơi khác mở', 'lượt người', 'attendance', 'HT3.5', OUTSIDE),
  CT21: figure('Đoàn tham quan, học tập kinh nghiệm', 'đoàn', 'activities', 'HT6'),
  CT22: figure('Người tham gia đoàn tham quan', 'người', 'attendance', 'HT6'),
  CT42: figure('Người được cử tham gia đoàn do nơi khác tổ chức', 'người', 'attendance', 'HT6', OUTSIDE),
  CT23: figure('Mô hình xây dựng mới', 'mô hình', 'model', 'HT4.1', FIRST),
  CT24: figure('Mô hình nhân rộng', 'mô hình', 'model', 'HT4.2'),
  CT25: figure('Gương điển hình tập thể', 'tập thể', 'collective'),
  CT26: figure('Gương điển hình cá nhân', 'cá nhân', 'individual'),
  CT27: figure('Cuộc phát động thi đua', 'cuộc', 'activities', 'HT5.1'),
  CT28: figure('Hội thi, chương trình sân khấu hóa', 'cuộc', 'activities', 'HT7'),
  CT29: figure('Lượt người xem, dự hội thi', 'lượt người', 'attendance', 'HT7'),
  CT30: figure('Tiền ủng hộ', 'triệu đồng', 'cash', '', { ...MILLIONS, ...FIRST }),
  CT31: figure('Đất hiến', 'm²', 'land'),
  CT32: figure('Ngày công', 'công', 'labourDays'),
  CT33: figure('Hiện vật quy đổi', 'triệu đồng', 'inKind', '', MILLIONS),
  CT34: figure('Kinh phí tuyên truyền từ ngân sách nhà nước', 'triệu đồng', 'stateBudget', '', {
    ...ANYWHERE,
    ...MILLIONS,
  }),
  CT35: figure('Kinh phí tuyên truyền từ xã hội hóa', 'triệu đồng', 'socialised', '', {
    ...ANYWHERE,
    ...MILLIONS,
  }),
  CT43: figure('Kinh phí tuyên truyền từ nguồn lồng ghép', 'triệu đồng', 'integrated', '', {
    ...ANYWHERE,
    ...MILLIONS,
  }),
  CT37: figure('Tỷ lệ nội dung đến hạn đã tuyên truyền trực tiếp', '%', 'dueTopicShare', '', FIRST),
  CT38: figure('Số xóm còn nội dung, việc chậm', 'xóm', 'hamletsBehind', '', FIRST),
} as const satisfies Record<string, Standard>;

/** Mã of a standard figure. Its meaning stands here, not in the tab: a commune may do with its rows what it likes. */
export type IndicatorId = keyof typeof STANDARD;

export const INDICATOR_IDS = Object.keys(STANDARD) as readonly IndicatorId[];

/** The rows of tab Chỉ tiêu as set-up writes them, from row 2. */
export const STANDARD_INDICATORS: readonly (IndicatorDefinition & { readonly code: IndicatorId })[] =
  INDICATOR_IDS.map((code, index) => ({ row: index + 2, code, ...STANDARD[code] }));

export const standardIndicator = (id: IndicatorId): IndicatorDefinition => ({
  row: 0,
  code: id,
  ...STANDARD[id],
});

export const isIndicatorId = (text: string): text is IndicatorId => text in STANDARD;
