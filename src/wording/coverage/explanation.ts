import { hamletNoun, hamletPhrase } from '../../workbook/hamlet-noun';
import type { Activity } from '../../domain/activities/activity';
import type { Book } from '../../domain/book';
import type { Coverage } from '../../domain/coverage/coverage';
import type { ContributingRow, Explanation, Figure } from '../../domain/coverage/explain/explanation';
import { formatDate, formatNumber, formatPercent } from '../../domain/text/format';
import { bookNames } from '../book-names';
import { CREDIT_LABELS, LEFT_OUT_LABELS, METRIC_LABELS, NO_FIGURE } from './coverage';
import { plainNumber, writeFormula } from '../formula';
import type { FigureNames } from '../formula';

export const NO_SUCH_FIGURE =
  'Trong kỳ này không có khu dân cư hoặc nội dung được hỏi. Xin tính lại độ bao phủ rồi chọn lại ô.';

/** A row of Hoạt động in an explanation. */
export interface ExplainedRow {
  readonly id: string;
  readonly row: number;
  /** What it adds, or why it adds nothing. */
  readonly text: string;
}

/** The answer to «why?» in words: the same for the sidebar, the report and the tests. */
export interface ExplanationText {
  /** «Nội dung đến hạn, xóm Bình Xuân». */
  readonly title: string;
  /** «87,5%», «chưa có số liệu». */
  readonly value: string;
  /** The formula with its numbers: «(1 + 1 + 1 + 0,5) / 4 = 87,5 %». */
  readonly formula: string;
  /** What the numbers stand for, a line each. */
  readonly details: readonly string[];
  readonly contributions: readonly ExplainedRow[];
  readonly leftOut: readonly ExplainedRow[];
}

/** Writes out an explanation with the names that the workbook uses. */
export function explanationText(explanation: Explanation, book: Book): ExplanationText {
  const { formula, details } = writeFormula(explanation, namesOf(book));
  return {
    title: figureTitle(explanation.figure, book),
    value: figureValue(explanation),
    formula,
    details,
    contributions: explanation.contributions.map((row) => ({
      id: row.id,
      row: row.row,
      text: contributionText(row),
    })),
    leftOut: explanation.leftOut.map(({ id, row, why }) => ({ id, row, text: LEFT_OUT_LABELS[why] })),
  };
}

const NAMED_HAMLETS = 3;

/** An activity in a few words, so that people know which it is: «10/01/2024, Họp xóm, Bình Xuân». */
export function activityInWords({ date, form, title, hamlets }: Activity, book: Book): string {
  const formTitle = book.forms.find(({ code }) => code === form)?.title ?? form;
  const names = hamlets.map((code) => book.hamlets.find((hamlet) => hamlet.code === code)?.name ?? code);
  const more =
    names.length > NAMED_HAMLETS
      ? ` và ${formatNumber(names.length - NAMED_HAMLETS)} ${hamletNoun()} nữa`
      : '';
  return [
    formatDate(date),
    title === '' ? formTitle : title,
    `${names.slice(0, NAMED_HAMLETS).join(', ')}${more}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Every figure of tab Độ bao phủ that can be asked «why?», in the order of the tab. */
export function figuresOf(coverage: Coverage, book: Book): readonly Figure[] {
  const metrics = Object.keys(METRIC_LABELS) as (keyof typeof METRIC_LABELS)[];
  const required = book.topics.filter((topic) => topic.required);
  return [
    { kind: 'commune-composite' },
    ...metrics.map((metric): Figure => ({ kind: 'commune-metric', metric })),
    ...(['direct', 'indirect', 'none'] as const).map((credit): Figure => ({ kind: 'commune-cells', credit })),
    ...coverage.hamlets.flatMap(({ hamlet }): readonly Figure[] => [
      { kind: 'composite', hamlet: hamlet.code },
      ...metrics.map((metric): Figure => ({ kind: 'metric', hamlet: hamlet.code, metric })),
      ...required.map(({ code }): Figure => ({ kind: 'cell', hamlet: hamlet.code, topic: code })),
    ]),
  ];
}

function namesOf(book: Book): FigureNames {
  const { hamlet, planItem, topic } = bookNames(book);
  return {
    hamlet,
    planItem: (code) => codeAndTitle(code, planItem(code)),
    topic: (code) => codeAndTitle(code, topic(code)),
  };
}

const codeAndTitle = (code: string, title: string): string => (title === code ? code : `${code} ${title}`);

function figureTitle(figure: Figure, book: Book): string {
  const names = namesOf(book);
  switch (figure.kind) {
    case 'metric':
      return `${METRIC_LABELS[figure.metric]}, ${hamletPhrase(names.hamlet(figure.hamlet))}`;
    case 'composite':
      return `Điểm chung, ${hamletPhrase(names.hamlet(figure.hamlet))}`;
    case 'cell':
      return `${names.topic(figure.topic)}, ${hamletPhrase(names.hamlet(figure.hamlet))}`;
    case 'commune-composite':
      return 'Điểm chung toàn xã';
    case 'commune-metric':
      return `${METRIC_LABELS[figure.metric]}, toàn xã`;
    case 'commune-cells':
      return `Số ô «${CREDIT_LABELS[figure.credit]}», toàn xã`;
  }
}

function figureValue({ figure, formula, value }: Explanation): string {
  if (formula.formula === 'cell') return CREDIT_LABELS[formula.facts.credit];
  if (value === null) return NO_FIGURE;
  return figure.kind === 'commune-cells' ? plainNumber(value) : formatPercent(value);
}

function contributionText({ credit, households, hasEvidence, planItems }: ContributingRow): string {
  const parts = [CREDIT_LABELS[credit].toLowerCase()];
  if (households !== undefined) parts.push(`${plainNumber(households)} hộ`);
  if (hasEvidence !== undefined) parts.push(hasEvidence ? 'có minh chứng' : 'chưa có minh chứng');
  if (planItems !== undefined) parts.push(`tính cho ${planItems.join(', ')}`);
  return parts.join('; ');
}
