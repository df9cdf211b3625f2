import { changeInPercent } from '../indicators/compute-indicators';
import { comparedValue } from '../indicators/indicator';
import type { Indicator } from '../indicators/indicator';
import type { IndicatorId } from '../plan/standard-indicators';
import { paragraph } from './blocks';
import { formatFigure, formatShare } from './figure-form';
import { periodName } from './period-name';
import type { ReportContext } from './report-context';
import type { Say } from './say';
import type { Paragraph } from './tree';

/** The figures that a leader asks about first. */
const COMPARED: readonly IndicatorId[] = ['CT04', 'CT05', 'CT06', 'CT08', 'CT15', 'CT37'];

/** Against the period before and the same period a year before, as far as their figures are known. */
export function comparisons(context: ReportContext): readonly Paragraph[] {
  const { previous, say, figure } = context;
  const paragraphs: Paragraph[] = [];
  if (previous !== undefined) {
    const told = changes((id) => comparedValue(previous.standard(id)), context);
    const name = periodName(previous.period, say);
    if (told !== '')
      paragraphs.push(paragraph(say.runs('compare.previous', { 'kỳ trước': name, 'danh sách': told })));
  }
  const lastYear = changes((id) => figure(id).lastYear, context);
  if (lastYear !== '') paragraphs.push(paragraph(say.runs('compare.lastYear', { 'danh sách': lastYear })));
  return paragraphs;
}

function changes(before: (id: IndicatorId) => number | null, { figure, say }: ReportContext): string {
  return COMPARED.flatMap((id) => {
    const base = before(id);
    const now = figure(id);
    const value = comparedValue(now);
    return base === null || value === null || (base === 0 && value === 0)
      ? []
      : [changeOf(now, base, value, say)];
  }).join('; ');
}

function changeOf({ title, unit, scale }: Indicator, before: number, now: number, say: Say): string {
  const words = {
    'chỉ tiêu': lowerFirst(title),
    trước: formatFigure(before, scale),
    nay: formatFigure(now, scale),
    'đơn vị tính': unit,
  };
  if (words.trước === words.nay)
    return say.text(scale === 'percent' ? 'compare.pointsSame' : 'compare.same', words);
  if (scale === 'percent') {
    const points = { ...words, số: formatShare(Math.abs(now - before)) };
    return say.text(now > before ? 'compare.pointsMore' : 'compare.pointsLess', points);
  }
  const change = changeInPercent(now, before);
  if (change === null) return say.text('compare.fromNothing', words);
  const shares = { ...words, 'tỷ lệ': formatShare(Math.abs(change)) };
  return say.text(change > 0 ? 'compare.more' : 'compare.less', shares);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
