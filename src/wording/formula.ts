import { HamletNoun, hamletNoun } from '../workbook/hamlet-noun';
import type { Explanation, FormulaFacts, HamletPull } from '../domain/coverage/explain/explanation';
import type { TopicSumFacts } from '../domain/coverage/metrics/content-coverage';
import { formatNumber } from '../domain/text/format';
import { CREDIT_LABELS, METRIC_LABELS, NO_FIGURE } from './coverage/coverage';

export interface WrittenFormula {
  readonly formula: string;
  readonly details: readonly string[];
}

/** What codes are called: hamlets by name, contents and plan items by code and title; others stay codes. */
export interface FigureNames {
  readonly hamlet: (code: string) => string;
  readonly planItem: (code: string) => string;
  readonly topic: (code: string) => string;
}

type FactsOf<F extends FormulaFacts['formula']> = Extract<FormulaFacts, { readonly formula: F }>['facts'];

/** The formula of a figure with its numbers filled in, and what they stand for. */
export function writeFormula({ formula, value }: Explanation, names: FigureNames): WrittenFormula {
  switch (formula.formula) {
    case 'CC':
    case 'TC':
      return topicSum(formula.facts, value, names);
    case 'HT':
      return formDiversity(formula.facts, value);
    case 'LT':
      return continuity(formula.facts, value);
    case 'TH':
      return householdReach(formula.facts, value);
    case 'KH':
      return planCompletion(formula.facts, value, names);
    case 'MC':
      return evidenceRate(formula.facts, value);
    case 'composite':
      return composite(formula.facts, value);
    case 'cell':
      return {
        formula: `${CREDIT_LABELS[formula.facts.credit]} = ${plainNumber(formula.facts.value)}`,
        details: [
          'Trực tiếp tính 1; gián tiếp tính theo Hệ số gián tiếp ở tab Cấu hình; chưa có tính 0',
          formula.facts.isDue
            ? `Nội dung đã đến hạn (hết tháng ${plainNumber(formula.facts.dueMonth)} của năm báo cáo)`
            : `Nội dung chưa đến hạn, còn trong năm (hạn hết tháng ${plainNumber(formula.facts.dueMonth)}); chưa gặp trực tiếp cũng không bị trừ điểm`,
        ],
      };
    case 'commune-mean':
      return communeMean(formula.facts, value, names);
    case 'commune-cells':
      return communeCells(formula.facts, names);
  }
}

/** As few decimals as the number needs, at most four: 1, 0,5, 66,6667. */
export function plainNumber(value: number): string {
  const decimals = [0, 1, 2, 3].find((places) => Math.abs(value - roundTo(value, places)) < 1e-9) ?? 4;
  return formatNumber(value, decimals);
}

const roundTo = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** A factor of a sum of percentages is written with one decimal, as the tab shows it. */
const oneDecimal = (value: number): string => formatNumber(value, 1);

const equals = (left: string, value: number | null): string =>
  value === null ? `${left}: ${NO_FIGURE}` : `${left} = ${oneDecimal(value)} %`;

const sumOf = (terms: readonly string[]): string =>
  terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' + ')})`;

function topicSum(
  { terms, weight }: TopicSumFacts,
  value: number | null,
  names: FigureNames,
): WrittenFormula {
  if (terms.length === 0) return { formula: `Không có nội dung nào để tính: ${NO_FIGURE}`, details: [] };
  const isPlain = terms.every((term) => term.weight === 1);
  const written = terms.map((term) =>
    isPlain ? plainNumber(term.value) : `${plainNumber(term.weight)} × ${plainNumber(term.value)}`,
  );
  return {
    formula: equals(`${sumOf(written)} / ${plainNumber(weight)}`, value),
    details: terms.map(
      ({ topic, credit }) => `${names.topic(topic)}: ${CREDIT_LABELS[credit].toLowerCase()}`,
    ),
  };
}

function formDiversity({ groups, target }: FactsOf<'HT'>, value: number | null): WrittenFormula {
  const isCapped = groups.length > target;
  return {
    formula: equals(`${plainNumber(Math.min(groups.length, target))} / ${plainNumber(target)}`, value),
    details: [
      `Nhóm hình thức đã tới ${hamletNoun()}: ${groups.length === 0 ? 'chưa có' : groups.join(', ')}`,
      `Cần ${plainNumber(target)} nhóm từ đầu năm${isCapped ? '; hơn số đó vẫn tính 100%' : ''}`,
    ],
  };
}

function continuity({ months, covered, rhythm }: FactsOf<'LT'>, value: number | null): WrittenFormula {
  const every = `Cứ ${plainNumber(rhythm)} tháng cần ít nhất một buổi gặp trực tiếp`;
  if (months.length === 0)
    return { formula: `Chưa đủ ${plainNumber(rhythm)} tháng: ${NO_FIGURE}`, details: [every] };
  const idle = months.filter((month) => !month.covered).map(({ month }) => String(month));
  return {
    formula: equals(`${plainNumber(covered)} / ${plainNumber(months.length)}`, value),
    details: [
      every,
      idle.length === 0
        ? `Cả ${plainNumber(months.length)} tháng được xét đều đạt`
        : `Chưa đạt khi hết tháng ${idle.join(', ')}`,
    ],
  };
}

function householdReach(facts: FactsOf<'TH'>, value: number | null): WrittenFormula {
  const { households, visits, best, present } = facts;
  if (households === null || households <= 0)
    return { formula: `Tab Xóm chưa có Số hộ: ${NO_FIGURE}`, details: [] };
  if (visits === 0)
    return {
      formula: equals(`0 / ${plainNumber(households)}`, value),
      details: ['Chưa có buổi trực tiếp nào'],
    };
  if (best.length === 0)
    return {
      formula: `Chưa buổi nào ghi Số hộ dự: ${NO_FIGURE}`,
      details: ['Trong điểm chung tính là 0 cho đến khi ghi Số hộ dự'],
    };
  const capped = present > households ? ` (hơn Số hộ của ${hamletNoun()}, tính bằng Số hộ)` : '';
  const meetings = best.map((meeting) => `${meeting.activity}, ${plainNumber(meeting.households)} hộ`);
  return {
    formula: equals(`${plainNumber(Math.min(present, households))} / ${plainNumber(households)}`, value),
    details: [
      best.length === 1
        ? `Buổi đông nhất: ${meetings.join('')}${capped}`
        : `Buổi đông nhất của từng ${hamletNoun()} trước khi sáp nhập: ${meetings.join('; ')}${capped}`,
    ],
  };
}

function planCompletion(facts: FactsOf<'KH'>, value: number | null, names: FigureNames): WrittenFormula {
  const { terms, due } = facts;
  if (due === 0)
    return { formula: `Chưa có mục kế hoạch nào của ${hamletNoun()} đến hạn: ${NO_FIGURE}`, details: [] };
  const written = terms.map((term) => plainNumber(Math.min(term.done, term.due)));
  return {
    formula: equals(`${sumOf(written)} / ${plainNumber(due)}`, value),
    details: terms.map(
      (term) =>
        `${names.planItem(term.item)}: đã làm ${plainNumber(term.done)}, đến nay cần ${plainNumber(term.due)}`,
    ),
  };
}

function evidenceRate({ visits, withEvidence }: FactsOf<'MC'>, value: number | null): WrittenFormula {
  if (visits === 0) return { formula: `Chưa có buổi trực tiếp nào: ${NO_FIGURE}`, details: [] };
  return {
    formula: equals(`${plainNumber(withEvidence)} / ${plainNumber(visits)}`, value),
    details: ['Số buổi trực tiếp có minh chứng / số buổi trực tiếp'],
  };
}

function composite({ terms, weight, ...ground }: FactsOf<'composite'>, value: number | null): WrittenFormula {
  const known = terms.filter((term) => term.value !== null);
  if (value === null) return { formula: `${whyNoComposite(ground)}: ${NO_FIGURE}`, details: [] };
  const written = known.map((term) => `${plainNumber(term.weight)} × ${oneDecimal(term.value ?? 0)}`);
  const missing = terms.filter((term) => term.value === null);
  return {
    formula: equals(`${sumOf(written)} / ${plainNumber(weight)}`, value),
    details: [
      ...known.map(
        (term) =>
          `${METRIC_LABELS[term.metric]}: ${oneDecimal(term.value ?? 0)}%, trọng số ${plainNumber(term.weight)}`,
      ),
      ...missing.map((term) => `${METRIC_LABELS[term.metric]}: ${NO_FIGURE}, không tính`),
    ],
  };
}

function whyNoComposite({
  hasRhythm,
  statesHouseholds,
}: Pick<FactsOf<'composite'>, 'hasRhythm' | 'statesHouseholds'>): string {
  if (!statesHouseholds) return 'Tab Xóm chưa có Số hộ';
  return hasRhythm ? 'Chưa chỉ số nào có số liệu' : 'Đầu năm, chưa đủ tháng để xếp mức';
}

/** What keeps the commune below 100 %: a sum of all hamlets would say nothing. */
function communeMean(
  facts: FactsOf<'commune-mean'>,
  value: number | null,
  names: FigureNames,
): WrittenFormula {
  const { hamlets, known, pulls, metric, hasRhythm } = facts;
  const base = `Bình quân theo số hộ của ${plainNumber(known)}/${plainNumber(hamlets)} ${hamletNoun()} có số liệu`;
  if (value === null)
    return { formula: `${base}: ${NO_FIGURE}`, details: [hasRhythm ? fewHamlets() : NO_RHYTHM] };
  if (pulls.length === 0)
    return { formula: equals(base, value), details: [`${HamletNoun()} nào cũng đạt 100%`] };
  return {
    formula: equals(base, value),
    details: [
      ...(metric === null ? [] : [`Kéo điểm xuống nhiều nhất là ${METRIC_LABELS[metric]}`]),
      pulls.length === 1
        ? `${HamletNoun()} kéo xuống:`
        : `${plainNumber(pulls.length)} ${hamletNoun()} kéo xuống nhiều nhất:`,
      ...pulls.map((pull) => pullText(pull, names)),
    ],
  };
}

/** «Đình 6: 40,0%, làm toàn xã kém 3,2 điểm; yếu nhất ở Hộ dự (20,0%)». */
function pullText({ hamlet, value, points, metric, metricValue }: HamletPull, names: FigureNames): string {
  const weakest =
    metric === null
      ? ''
      : `; yếu nhất ở ${METRIC_LABELS[metric]} (${metricValue === null ? NO_FIGURE : `${oneDecimal(metricValue)}%`})`;
  return `${names.hamlet(hamlet)}: ${oneDecimal(value)}%, làm toàn xã kém ${oneDecimal(points)} điểm${weakest}`;
}

const fewHamlets = (): string => `Chỉ tính khi ít nhất hai phần ba số ${hamletNoun()} có số liệu`;
const NO_RHYTHM = 'Đầu năm, chưa đủ tháng để xét nhịp gặp dân nên chưa xếp mức';

function communeCells(facts: FactsOf<'commune-cells'>, names: FigureNames): WrittenFormula {
  const { hamlets, topics, count, lacking } = facts;
  const cells = hamlets * topics;
  const left = `${plainNumber(count)} ô trong ${plainNumber(hamlets)} ${hamletNoun()} × ${plainNumber(topics)} nội dung = ${plainNumber(cells)} ô`;
  return {
    formula:
      cells === 0
        ? left
        : `${left}; ${plainNumber(count)} / ${plainNumber(cells)} = ${oneDecimal((100 * count) / cells)} %`,
    details: lacking.map(({ hamlet, topics: lacked }) => {
      const what =
        lacked.length === topics ? `cả ${plainNumber(topics)} nội dung` : lacked.map(names.topic).join('; ');
      return `${names.hamlet(hamlet)}: chưa có ${what}`;
    }),
  };
}
