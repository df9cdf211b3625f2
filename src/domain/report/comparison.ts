import type { Indicator } from '../indicators/indicator';
import { INDICATORS } from '../activities/indicator-definitions';
import type { IndicatorId } from '../activities/indicator-definitions';
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
    const before = new Map(previous.indicators.map((indicator) => [indicator.id, indicator]));
    const than = periodWithin(previous.period, say);
    const told = changes((id) => before.get(id)?.period ?? null, than, context);
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
  const told = ({ id, period }: Indicator): readonly string[] => {
    const base = before(id);
    const change = changeOf(base, period, INDICATORS[id].scale);
    if (change === null || (base === 0 && period === 0)) return [];
    const unit = say.text(`figure.${id}.unit`, {});
    const title = lowerFirst(say.text(`figure.${id}.title`, {}));
    return [
      say.text('compare.change', {
        'chỉ tiêu': title,
        'thay đổi': changePhrase(change, { unit, than }, say),
      }),
    ];
  };
  return COMPARED.flatMap((id) => told(figure(id))).join('; ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
