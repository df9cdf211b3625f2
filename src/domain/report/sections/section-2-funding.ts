import type { Indicator } from '../../indicators/indicator';
import type { IndicatorId } from '../../plan/standard-indicators';
import { paragraph } from '../blocks';
import { spokenFigure, spokenShare } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';

const FUNDING = [
  ['funding.stateBudget', 'CT34'],
  ['funding.socialised', 'CT35'],
  ['funding.integrated', 'CT43'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

/** II.7 Kinh phí: planned and spent, by source; what the activities' own rows say, nothing else. */
export function funding(context: ReportContext): readonly Block[] {
  const { figure, say } = context;
  const used = FUNDING.filter(([, id]) => {
    const { period, cumulative, plan } = figure(id);
    return period !== 0 || cumulative !== 0 || plan !== null;
  });
  if (used.length === 0) return [paragraph(say.runs('funding.none', {}))];
  const parts = used.map(([key, id]) => ofSource(say.text(key, {}), figure(id), context));
  return [paragraph(say.runs('funding.summary', { 'kết quả': parts.join('; ') }))];
}

function ofSource(source: string, own: Indicator, { say, sinceNewYear }: ReportContext): string {
  const { period, cumulative, plan, percent, scale } = own;
  if (period === null) return say.text('funding.unknown', { nguồn: source });
  const told = { nguồn: source, số: spokenFigure(period, scale) };
  const since = { ...told, 'lũy kế': spokenFigure(cumulative, scale) };
  if (plan !== null && typeof percent === 'number')
    return say.text(sinceNewYear ? 'funding.plannedSinceNewYear' : 'funding.planned', {
      ...since,
      'dự toán': spokenFigure(plan, scale),
      'tỷ lệ': spokenShare(percent),
    });
  return sinceNewYear || cumulative === null
    ? say.text('funding.sourceSinceNewYear', told)
    : say.text('funding.source', since);
}
