import { comparedValue } from '../indicators/indicator';
import type { IndicatorId } from '../plan/standard-indicators';
import { paragraph } from './blocks';
import { periodName, periodWithin } from './period-name';
import { changeOf } from './prose/change';
import { changePhrase } from './prose/change-phrase';
import type { ReportContext } from './report-context';
import type { Paragraph } from './tree';

/** The figures that a leader asks about first. */
const COMPARED: readonly IndicatorId[] = ['CT04', 'CT05', 'CT06', 'CT08', 'CT15', 'CT37'];

/** Against the period before and the same period a year before, as far as their figures are known. */
export function comparisons(context: ReportContext): readonly Paragraph[] {
  const { previous, say, figure } = context;
  const paragraphs: Paragraph[] = [];
  if (previous !== undefined) {
    const than = periodWithin(previous.period, say);
    const told = changes((id) => comparedValue(previous.standard(id)), than, context);
    const name = periodName(previous.period, say);
    if (told !== '')
      paragraphs.push(paragraph(say.runs('compare.previous', { 'kỳ trước': name, 'danh sách': told })));
  }
  const lastYear = changes((id) => figure(id).lastYear, say.text('name.samePeriod', {}), context);
  if (lastYear !== '') paragraphs.push(paragraph(say.runs('compare.lastYear', { 'danh sách': lastYear })));
  return paragraphs;
}

function changes(
  before: (id: IndicatorId) => number | null,
  than: string,
  { figure, say }: ReportContext,
): string {
  const told = (id: IndicatorId): readonly string[] => {
    const now = figure(id);
    const base = before(id);
    const value = comparedValue(now);
    const change = changeOf(base, value, now.scale);
    if (change === null || (base === 0 && value === 0)) return [];
    return [
      say.text('compare.change', {
        'chỉ tiêu': lowerFirst(now.title),
        'thay đổi': changePhrase(change, { unit: now.unit, than }, say),
      }),
    ];
  };
  return COMPARED.flatMap(told).join('; ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
