/**
 * The closed lists of the workbook (docs/workbook.md «Lists»): what users pick, and the value that the domain computes with.
 * Matching is by strict key, so that case, tone style and stray spaces do not matter.
 */
export const CHOICES = {
  status: { 'Dự kiến': 'planned', 'Đã thực hiện': 'done', Hoãn: 'postponed', Hủy: 'cancelled' },
  activityScope: {
    'Một xóm': 'single',
    'Liên xóm': 'joint',
    'Toàn xã': 'communeWide',
    'Ngoài xã': 'external',
  },
  planScope: { 'Từng xóm': 'each-hamlet', 'Toàn xã': 'commune' },
  fundingSource: {
    NSNN: 'stateBudget',
    'Xã hội hóa': 'socialised',
    'Lồng ghép': 'integrated',
    Không: 'none',
  },
  stage: { 'Xây dựng mới': 'new', 'Duy trì': 'maintained', 'Nhân rộng': 'replicated' },
  contributionKind: { Tiền: 'cash', Đất: 'land', 'Ngày công': 'labourDays', 'Hiện vật': 'inKind' },
  giver: {
    'Hộ dân': 'household',
    'Doanh nghiệp': 'enterprise',
    'Tổ chức': 'organisation',
    'Cán bộ': 'officer',
  },
  exampleKind: { 'Tập thể': 'collective', 'Cá nhân': 'individual', 'Mô hình': 'model' },
  consentScope: { 'Báo cáo': 'report', Loa: 'loudspeaker', Zalo: 'zalo' },
  measure: {
    'Số hoạt động': 'activities',
    'Tổng Số người': 'attendance',
    'Tổng Số hộ dự': 'householdsAttending',
    'Tổng Số lượng': 'quantity',
    'Tổng Số lượng (trống = 1)': 'quantityOrOne',
    'Tổng Số tin bài': 'newsItems',
    'Tổng Số lượt phát': 'broadcastCount',
    'Tổng số phút phát': 'airMinutes',
    'Tổng Lượt tiếp cận': 'reachCount',
    'Tổng Diện tích': 'areaM2',
    'Tổng Kinh phí NSNN': 'stateBudget',
    'Tổng Kinh phí xã hội hóa': 'socialised',
    'Tổng Kinh phí lồng ghép': 'integrated',
    'Đóng góp Tiền': 'cash',
    'Đóng góp Đất': 'land',
    'Đóng góp Ngày công': 'labourDays',
    'Đóng góp Hiện vật': 'inKind',
    'Số hộ đóng góp': 'givingHouseholds',
    'Gương tập thể': 'collective',
    'Gương cá nhân': 'individual',
    'Mô hình': 'model',
    'Số xóm có buổi trực tiếp': 'hamletsMet',
    'Tỷ lệ hộ dự': 'householdShare',
    'Tỷ lệ nội dung đến hạn': 'dueTopicShare',
    'Số xóm còn việc chậm': 'hamletsBehind',
    'Nhập tay': 'entered',
  },
  indicatorScope: { 'Trong xã': 'own', 'Ngoài xã': 'external', Mọi: 'any' },
  cumulation: { 'Cộng dồn': 'sum', 'Số cuối kỳ': 'last' },
  yesNo: { Có: 'yes', Không: 'no' },
  reach: { 'Tất cả': 'all', 'Có loa': 'loudspeaker', 'Có Zalo': 'zalo', 'Theo danh sách': 'listed' },
  credit: { 'Trực tiếp': 'direct', 'Gián tiếp': 'indirect' },
  role: {
    'Quản trị': 'admin',
    'Tổng hợp': 'compiler',
    'Cán bộ xã': 'communeOfficer',
    'Trưởng xóm': 'hamletHead',
    'Lãnh đạo': 'leader',
  },
  confirmation: { 'Không trùng': 'distinct' },
  periodStyle: { 'NĐ 09/2019': 'decree-09', 'Dương lịch': 'calendar' },
  toneStyle: { 'Giữ nguyên': 'keep', Cũ: 'old', Mới: 'new' },
} as const;

export type ChoiceList = keyof typeof CHOICES;
export type ChoiceValue<L extends ChoiceList> = (typeof CHOICES)[L][keyof (typeof CHOICES)[L]];

/** What stands in column Mục kế hoạch for work that the plan does not foresee. */
export const OUTSIDE_PLAN_LABEL = 'Ngoài kế hoạch';

/** What stands in Thao tác of Nhật ký where a row was first entered through the add-on. */
export const ROW_CREATED_LABEL = 'Ghi dòng mới';

/** The labels of a list in the order users see them. */
export const labelsOf = (list: ChoiceList): readonly string[] => Object.keys(CHOICES[list]);
