import type { CellCounts, OverCoverage, PlanProgress, PlanState } from '../domain/coverage/coverage';
import type { Settings } from '../domain/plan/settings';
import type { Period } from '../domain/calendar/period';
import { formatDate, formatNumber } from '../domain/text/format';
import type { GapField } from '../workbook/computed-tabs';
import { BAND_LABELS, NO_HAMLETS, wholeTimes } from './coverage';
import { plainNumber } from './formula';

type Bands = Settings['bands'];

/** The name of a free span says its days itself. */
const periodLine = (name: string, { kind, from, to }: Period): string =>
  `Kỳ: ${name}${kind === 'free' ? '' : ` (${formatDate(from)} – ${formatDate(to)})`}`;
const inCommune = (communeName: string): string => (communeName === '' ? '' : `, ${communeName}`);

/** «2024-03-15T08:05:00» as officials read it. */
const momentOf = (madeAt: string): string =>
  `${madeAt.slice(11, 16)} ngày ${madeAt.slice(8, 10)}/${madeAt.slice(5, 7)}/${madeAt.slice(0, 4)}`;

const CHANGED_SINCE =
  'Nếu có người sửa dòng sau lúc đó, các số dưới đây chưa tính dòng ấy: xin vào Loa Xóm → Tính độ bao phủ để tính lại.';

const bandsText = ({ good, fair, average }: Bands): string =>
  `≥ ${plainNumber(good)} ${BAND_LABELS.good}, ≥ ${plainNumber(fair)} ${BAND_LABELS.fair}, ≥ ${plainNumber(average)} ${BAND_LABELS.average}, thấp hơn là ${BAND_LABELS.weak}`;

const PLAN_STATES: Readonly<Record<PlanState, string>> = {
  done: 'xong',
  'on-track': 'đúng tiến độ',
  late: 'chậm',
  'not-started': 'chưa làm',
  'not-due': 'chưa đến hạn',
};

/** Where there is nothing to compute for. */
export const NO_HAMLETS_YET = `${NO_HAMLETS} chọn Loa Xóm → Tính độ bao phủ.`;

/** What stands in tab Độ bao phủ besides figures and names. */
export const COVERAGE_SHEET = {
  title: (communeName: string) => `ĐỘ BAO PHỦ TUYÊN TRUYỀN NÔNG THÔN MỚI${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, counted: number, wasChanged: boolean) =>
    `Số liệu lúc ${momentOf(madeAt)}, tính đến hết ngày ${asOf}; ${formatNumber(counted)} hoạt động được tính${wasChanged ? '; số liệu nguồn đã đổi so với lần tính trước' : ''}.`,
  changedSince: CHANGED_SINCE,
  notKept:
    'Kỳ này thuộc năm trước hoặc chưa bắt đầu: số đã lưu của kỳ giữ nguyên, lần tính này không lưu lại.',
  communeSection: (bands: Bands) => `1. Toàn xã (%, xóm đông hộ tính trọng số lớn hơn; ${bandsText(bands)})`,
  communeHead: ['', 'Chỉ số', 'Số ô', 'Xếp loại', '', 'Kỳ này'],
  /** `until` is the day up to which the earlier figures go where that is not the end of their period. */
  compareHead: (earlier: 'previous' | 'lastYear', until: string | null) => [
    `${earlier === 'previous' ? 'Kỳ trước' : 'Cùng kỳ'}${until === null ? '' : ` (đến ${until})`}`,
    'Tăng, giảm',
  ],
  composite: 'Điểm chung',
  cells: {
    direct: 'Ô đã trực tiếp',
    indirect: 'Ô mới gián tiếp',
    none: 'Ô chưa có',
  },
  hamletSection: (bands: Bands) => `3. Từng xóm (%; ${bandsText(bands)})`,
  hamletHead: ['Mã', 'Xóm', 'Số hộ', 'Xếp loại', '', 'Điểm chung'],
  changeHead: { previous: 'So kỳ trước', lastYear: 'So cùng kỳ' },
  commune: 'Toàn xã',
  matrixSection: '4. Xóm × nội dung bắt buộc',
  matrixHead: ['Mã', 'Xóm', 'Số ô trực tiếp', 'Số ô gián tiếp', '', '% ô đã tới'],
  matrixNote: ({ direct, indirect, none }: CellCounts) =>
    `Trực tiếp: có buổi họp, sinh hoạt tại xóm (${formatNumber(direct)} ô). Gián tiếp: mới qua loa, Zalo, băng rôn (${formatNumber(indirect)} ô). Chưa có: chưa ai nói tới ở xóm (${formatNumber(none)} ô).`,
  topics: 'Số xóm trực tiếp + gián tiếp',
  topicReach: (reach: CellCounts | undefined) =>
    `${formatNumber(reach?.direct ?? 0)} + ${formatNumber(reach?.indirect ?? 0)}`,
  topicLegend: (code: string, title: string, activities: number) =>
    `${code}: ${title} (${formatNumber(activities)} hoạt động)`,
  overCovered: (found: readonly OverCoverage[], hamletName: (code: string) => string) =>
    `Nội dung nói nhiều lần trong khi nội dung khác chưa có: ${found
      .map(
        ({ hamlet, topic, times, due, untouched }) =>
          `${hamletName(hamlet)}: ${topic} ${formatNumber(times)} lần (kế hoạch đến nay ${formatNumber(wholeTimes(due))}; chưa có ${untouched.join(', ')})`,
      )
      .join('; ')}.`,
  planNote: (items: ReadonlyMap<PlanState, readonly PlanProgress[]>) => {
    const states = (Object.keys(PLAN_STATES) as PlanState[]).flatMap((state) => {
      const codes = (items.get(state) ?? []).map(({ item }) => item.code);
      const named = state === 'late' || state === 'not-started' ? ` (${codes.join(', ')})` : '';
      return codes.length === 0 ? [] : [`${formatNumber(codes.length)} ${PLAN_STATES[state]}${named}`];
    });
    return `Mục kế hoạch có đợt trong kỳ: ${states.length === 0 ? 'không có' : states.join('; ')}.`;
  },
  workNote: (counted: number, withEvidence: number, outsidePlan: number) =>
    `Hoạt động được tính: ${formatNumber(counted)}, trong đó ${formatNumber(withEvidence)} có minh chứng, ${formatNumber(outsidePlan)} ngoài kế hoạch.`,
  monthSection: '2. Theo tháng báo cáo',
  monthHead: ['Tháng', '', 'Lượt người', 'Hoạt động', '', '% xóm có buổi trực tiếp'],
  month: (month: number, from: string, to: string) =>
    `Tháng ${String(month)} (${from.slice(0, 5)}–${to.slice(0, 5)})`,
  notBegun: 'chưa tới',
} as const;

/** Whether the computed tabs still stand for the rows, in a sentence. */
export const coverageNote = ({
  period,
  computedAt,
  changed,
}: {
  period: string;
  computedAt: string;
  changed: boolean;
}) =>
  changed
    ? `Tab Độ bao phủ (kỳ ${period}) tính lúc ${momentOf(computedAt)}; từ đó số liệu đã đổi, xin tính lại.`
    : `Tab Độ bao phủ (kỳ ${period}) tính lúc ${momentOf(computedAt)}; số liệu chưa đổi từ đó.`;

type GapHead = Readonly<Record<Exclude<GapField, 'kind'>, string>>;

const GAP_HEAD: GapHead = {
  number: 'TT',
  severity: 'Mức',
  gap: 'Khoảng trống',
  hamlet: 'Xóm',
  households: 'Số hộ',
  officer: 'Phụ trách',
  codes: 'Nội dung, mục kế hoạch (đã làm/cần)',
  advice: 'Nên làm',
};

const NEXT_HEAD: GapHead = {
  ...GAP_HEAD,
  number: 'Việc',
  severity: 'Hạn',
  gap: 'Hình thức',
  officer: 'Chủ trì',
  codes: 'Nội dung, mục kế hoạch',
  advice: 'Nội dung; dự kiến thêm được (nếu có minh chứng và một nửa số hộ dự)',
};

/** What stands in tab Khoảng trống besides the gaps themselves. */
export const GAP_SHEET = {
  title: (communeName: string) => `KHOẢNG TRỐNG CẦN LẤP${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, asOf: string, count: number | null) =>
    `Số liệu lúc ${momentOf(madeAt)}, tính đến hết ngày ${asOf}${count === null ? '' : `; ${formatNumber(count)} khoảng trống`}.`,
  none: 'Không có khoảng trống nào trong kỳ.',
  nextSection: (activities: number, closed: number, all: number) =>
    `1. Việc nên làm tiếp: ${formatNumber(activities)} việc lấp được ${formatNumber(closed)} trên ${formatNumber(all)} khoảng trống; xếp theo thứ tự nên làm`,
  nextHead: NEXT_HEAD,
  gapSection: (isSecond: boolean) =>
    `${isSecond ? '2. ' : ''}Khoảng trống, xếp theo mức độ và số hộ (từ đầu kỳ, hoặc từ đầu đợt của mục kế hoạch, nếu dòng không nói ngày khác)`,
  gapHead: GAP_HEAD,
  planCount: (done: number, due: number) => `${formatNumber(done)}/${formatNumber(wholeTimes(due))}`,
  planItems: (codes: readonly string[], count: string) =>
    codes.length === 1 ? `${codes.join('')} (${count})` : `${codes.join(', ')} (mỗi mục ${count})`,
  activity: (code: string, day: string) => `${code}, ngày ${day}`,
  /** «Cán bộ A; tiêu chí: Cán bộ B». */
  officers: (lead: string, criterionOfficers: readonly string[]) => {
    const others = criterionOfficers.filter((name) => !`, ${lead}, `.includes(`, ${name}, `)).join(', ');
    if (others === '') return lead;
    return lead === '' ? `Tiêu chí: ${others}` : `${lead}; tiêu chí: ${others}`;
  },
  legend: (entries: readonly string[]) => `Mã: ${entries.join('; ')}.`,
} as const;
