import { HamletNoun, hamletNoun } from '../workbook/hamlet-noun';
import type {
  CellCounts,
  CommuneCells,
  CommuneCoverage,
  OverCoverage,
  PlanProgress,
  PlanState,
} from '../domain/coverage/coverage';
import type { PeriodResults } from '../domain/coverage/period-figures';
import type { StateDay } from '../domain/coverage/state-day';
import type { ChangedSetting } from '../domain/plan/changed-settings';
import type { SettingKey } from '../domain/plan/setting-names';
import { SETTINGS } from '../domain/plan/setting-names';
import type { Settings } from '../domain/plan/settings';
import type { Period } from '../domain/calendar/period';
import { formatDate, formatNumber } from '../domain/text/format';
import type { GapField } from '../workbook/computed-tabs';
import { BAND_LABELS, METRIC_LABELS, NO_HAMLETS, wholeTimes } from './coverage/coverage';
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

type Earlier = 'previous' | 'lastYear';
const EARLIER: Readonly<Record<Earlier, string>> = { previous: 'Kỳ trước', lastYear: 'Cùng kỳ năm trước' };

/** How much stands behind the figures of the commune, and what is not judged yet. */
export function stateNote(
  { hasRhythm }: Pick<StateDay, 'hasRhythm'>,
  known: number,
  hamlets: number,
  rhythm: number,
): string {
  if (!hasRhythm)
    return `Đầu năm, chưa xếp mức: phải qua ${formatNumber(rhythm)} tháng báo cáo mới xét được nhịp gặp dân.`;
  const few =
    3 * known >= 2 * hamlets ? '' : `; chưa đủ hai phần ba số ${hamletNoun()} nên chưa có điểm chung toàn xã`;
  return `${formatNumber(known)}/${formatNumber(hamlets)} ${hamletNoun()} có số liệu${few}. ${HamletNoun()} đông hộ tính trọng số lớn hơn.`;
}

/** What stands in tab Độ bao phủ besides figures and names. */
export const COVERAGE_SHEET = {
  title: (communeName: string) => `ĐỘ BAO PHỦ TUYÊN TRUYỀN NÔNG THÔN MỚI${inCommune(communeName)}`,
  period: periodLine,
  madeAt: (madeAt: string, counted: number, wasChanged: boolean) =>
    `Số liệu lúc ${momentOf(madeAt)}; ${formatNumber(counted)} hoạt động được tính trong kỳ${wasChanged ? '; số liệu nguồn đã đổi so với lần tính trước' : ''}.`,
  changedSince: CHANGED_SINCE,
  notKept:
    'Kỳ này thuộc năm trước hoặc chưa bắt đầu: số đã lưu của kỳ giữ nguyên, lần tính này không lưu lại.',
  untilToday: (day: string) => `Đến hôm nay, ${day}`,
  untilDay: (day: string) => `Đến ngày ${day}`,
  stateSection: (day: string, bands: Bands) =>
    `1. ${day}: từng ${hamletNoun()} đang ở đâu (tính từ đầu năm báo cáo, %; ${bandsText(bands)})`,
  dashNote: '– là chưa có số liệu, không phải 0.',
  get hamletHead() {
    return ['Mã', HamletNoun(), 'Số hộ', 'Mức', '', 'Điểm chung'];
  },
  countHead: ['Nội dung đã gặp', 'Số tháng từ lần gặp cuối', 'Mục kế hoạch xong'],
  resultHead: ['Trong kỳ: số buổi gặp', 'Trong kỳ: hộ dự, %', 'Trong kỳ: nội dung mới'],
  changeHead: { previous: 'Điểm chung so kỳ trước', lastYear: 'Điểm chung so cùng kỳ' },
  commune: 'Toàn xã',
  ofAll: (part: number, all: number) => `${formatNumber(part)}/${formatNumber(all)}`,
  neverMet: 'chưa gặp',
  /** `until` is the day up to which the earlier figures go where that is not the end of their period. */
  earlier: (earlier: Earlier, until: string | null) =>
    `${EARLIER[earlier]}${until === null ? '' : ` (đến ${until})`}`,
  oldDefinition: {
    previous: `${EARLIER.previous}: cách tính cũ, không so`,
    lastYear: `${EARLIER.lastYear}: cách tính cũ, không so`,
  },
  resultSection: (period: string) => `2. Trong kỳ (${period}): đã làm được gì`,
  met: (
    { hamletsMet, householdsPresent, households }: CommuneCoverage,
    hamlets: number,
    before: PeriodResults | null,
  ) =>
    `${HamletNoun()} đã gặp trực tiếp: ${formatNumber(hamletsMet)}/${formatNumber(hamlets)}${before === null ? '' : ` (kỳ trước ${formatNumber(before.hamletsMet)})`}. Hộ có mặt ở buổi đông nhất của mỗi ${hamletNoun()}: ${plainNumber(householdsPresent)}/${formatNumber(households)} hộ${before === null ? '' : ` (kỳ trước ${plainNumber(before.householdsPresent)})`}.`,
  notMet: (hamlets: readonly { readonly name: string; readonly officer: string }[]) =>
    hamlets.length === 0
      ? `${HamletNoun()} nào cũng có buổi gặp trực tiếp trong kỳ.`
      : `Chưa có buổi gặp trực tiếp trong kỳ (người phụ trách): ${hamlets
          .map(({ name, officer }) => `${name} (${officer === '' ? 'chưa có' : officer})`)
          .join('; ')}.`,
  matrixSection: (day: string) => `3. ${day}: ${hamletNoun()} × nội dung bắt buộc của năm`,
  get matrixHead() {
    return ['Mã', HamletNoun(), 'Đã gặp', 'Đến hạn, chưa gặp', '', 'Đạt hạn, %'];
  },
  dueMonth: (month: number) => `hạn T${String(month)}`,
  topicHead: (code: string, due: string) => `${code} ${due}`,
  matrixNote: ({ direct, indirect, none, notDue }: CommuneCells) =>
    `Trực tiếp: đã gặp dân tại ${hamletNoun()}, đủ hộ dự (${formatNumber(direct)} ô). Gián tiếp: mới qua loa, Zalo, băng rôn (${formatNumber(indirect)} ô). Chưa có: chưa ai nói tới (${formatNumber(none)} ô). Còn hạn: ${formatNumber(notDue)} ô chưa đến hạn, còn trong năm; dấu * là đã gián tiếp.`,
  get topics() {
    return `Số ${hamletNoun()} trực tiếp + gián tiếp`;
  },
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
    return `Mục kế hoạch có đợt trong kỳ, tính đến nay: ${states.length === 0 ? 'không có' : states.join('; ')}.`;
  },
  workNote: (counted: number, withEvidence: number, outsidePlan: number) =>
    `Hoạt động được tính: ${formatNumber(counted)}, trong đó ${formatNumber(withEvidence)} có minh chứng, ${formatNumber(outsidePlan)} ngoài kế hoạch.`,
  get monthHead() {
    return ['Tháng', '', 'Lượt người', 'Hoạt động', '', `${HamletNoun()} gặp, %`];
  },
  month: (month: number, from: string, to: string) =>
    `Tháng ${String(month)} (${from.slice(0, 5)}–${to.slice(0, 5)})`,
  notBegun: 'chưa tới',
  trackedFrom: (day: string) =>
    `Ngày bắt đầu theo dõi: ${day}; các tháng đã hết trước ngày đó không bị xét là thiếu buổi gặp.`,
} as const;

/** Settings named after a measure are said by the measure's name. */
const SETTING_LABELS: Partial<Record<SettingKey, string>> = {
  weightCC: `Trọng số ${METRIC_LABELS.CC}`,
  weightTC: `Trọng số ${METRIC_LABELS.TC}`,
  weightHT: `Trọng số ${METRIC_LABELS.HT}`,
  weightLT: `Trọng số ${METRIC_LABELS.LT}`,
  weightTH: `Trọng số ${METRIC_LABELS.TH}`,
  weightKH: `Trọng số ${METRIC_LABELS.KH}`,
  weightMC: `Trọng số ${METRIC_LABELS.MC}`,
};

/** Under the tables: by which settings this commune is measured otherwise than as delivered. */
export function changedSettingsNote(changed: readonly ChangedSetting[]): string {
  if (changed.length === 0) return 'Cách tính theo đúng mặc định của tab Cấu hình.';
  const valueOf = (value: string | number): string =>
    typeof value === 'number' ? plainNumber(value) : value;
  const named = changed.map(
    ({ key, value, usual }) =>
      `${SETTING_LABELS[key] ?? SETTINGS[key].name} ${valueOf(value)} (mặc định ${valueOf(usual)})`,
  );
  return `Cách tính khác mặc định (tab Cấu hình): ${named.join('; ')}.`;
}

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
  get hamlet() {
    return HamletNoun();
  },
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
  none: 'Đến nay không có khoảng trống nào: nội dung và mục kế hoạch đến hạn đều đã làm.',
  nextSection: (activities: number, closed: number, all: number) =>
    `1. Việc nên làm tiếp: ${formatNumber(activities)} việc lấp được ${formatNumber(closed)} trên ${formatNumber(all)} khoảng trống; xếp theo thứ tự nên làm`,
  nextHead: NEXT_HEAD,
  gapSection: (isSecond: boolean) =>
    `${isSecond ? '2. ' : ''}Khoảng trống đến nay, xếp theo mức độ và số hộ; nội dung và mục kế hoạch chưa đến hạn không kể vào đây`,
  groupOfGaps: (group: string, count: number) => `${group}: ${formatNumber(count)} dòng`,
  gapHead: GAP_HEAD,
  planCount: (done: number, due: number) => `${formatNumber(done)}/${formatNumber(wholeTimes(due))}`,
  planItems: (codes: readonly string[], count: string) =>
    codes.length === 1 ? `${codes.join('')} (${count})` : `${codes.join(', ')} (mỗi mục ${count})`,
  activity: (code: string, day: string) => `${code}, ngày ${day}`,
  /** Beside the codes: by when they were to be met. */
  due: (day: string) => ` (hạn ${day})`,
  /** «Cán bộ A; tiêu chí: Cán bộ B». */
  officers: (lead: string, criterionOfficers: readonly string[]) => {
    const others = criterionOfficers.filter((name) => !`, ${lead}, `.includes(`, ${name}, `)).join(', ');
    if (others === '') return lead;
    return lead === '' ? `Tiêu chí: ${others}` : `${lead}; tiêu chí: ${others}`;
  },
  legend: (entries: readonly string[]) => `Mã: ${entries.join('; ')}.`,
} as const;
