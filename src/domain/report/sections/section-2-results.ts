import { mayBeNamed } from '../../activities/example';
import { inSpan } from '../../indicators/measure-indicator';
import type { IndicatorId } from '../../plan/standard-indicators';
import type { HamletCode } from '../../ids';
import { paragraph } from '../blocks';
import { formatFigure, formatIndicator } from '../figure-form';
import { hamletPhrase, joinNames, listItems } from '../listing';
import type { AppendixId, ReportContext } from '../report-context';
import type { Block, Run, Runs } from '../tree';

const CONTRIBUTIONS = [
  ['contributions.cash', 'CT30'],
  ['contributions.land', 'CT31'],
  ['contributions.labourDays', 'CT32'],
  ['contributions.inKind', 'CT33'],
] as const satisfies readonly (readonly [string, IndicatorId])[];
const MODELS: readonly IndicatorId[] = ['CT23', 'CT24', 'CT25', 'CT26'];
const FUNDING = [
  ['funding.stateBudget', 'CT34'],
  ['funding.socialised', 'CT35'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

const DONG_PER_MILLION = 1_000_000;
const NAMED_GIVERS = 3;
/** With fewer givers than this, those who gave most are all of them. */
const ENOUGH_TO_COMPARE = 4;

/** II.5 Kết quả vận động: tiền, đất, ngày công, hiện vật. */
export function contributions(context: ReportContext): readonly Block[] {
  const { say } = context;
  const period = givenIn('period', context);
  const cumulative = givenIn('cumulative', context);
  if (cumulative === '') return [paragraph(say.runs('contributions.neither', {}))];
  const sentence = contributionSentence(period, cumulative, context);
  const runs: Run[] = [...sentence, ...(period === '' ? [] : givers(context))];
  const label = context.appendixLabel('contributions');
  if (period !== '' && label !== null)
    runs.push({ text: ' ' }, ...say.runs('contributions.appendix', { 'phụ lục': label }));
  return [paragraph(runs)];
}

/** How many hamlets gave, and who gave most money; rows without a hamlet are of the whole commune. */
function givers(context: ReportContext): readonly Run[] {
  const { book, coverage, say } = context;
  const given = inSpan(book.contributions, coverage);
  const hamlets = new Set(given.flatMap(({ hamlet }) => (hamlet === null ? [] : [hamlet])));
  if (hamlets.size === 0) return [];
  const cash = new Map<HamletCode, number>();
  for (const { hamlet, kind, value } of given)
    if (hamlet !== null && kind === 'cash') cash.set(hamlet, (cash.get(hamlet) ?? 0) + value);
  const most = [...cash].sort(([, a], [, b]) => b - a).slice(0, NAMED_GIVERS);
  const named = most.map(([hamlet, value]) =>
    say.text('contributions.cashOf', {
      xóm: hamletPhrase(context.hamletName(hamlet), say),
      số: formatFigure(value / DONG_PER_MILLION, 'millionDong'),
    }),
  );
  const count = say.runs('contributions.hamlets', { 'số xóm': formatFigure(hamlets.size, 'count') });
  return [
    { text: ' ' },
    ...count,
    ...(cash.size < ENOUGH_TO_COMPARE
      ? []
      : [{ text: ' ' }, ...say.runs('contributions.mostCash', { 'danh sách': joinNames(named, say) })]),
  ];
}

function contributionSentence(
  period: string,
  cumulative: string,
  { say, sinceNewYear }: ReportContext,
): Runs {
  if (period === '') return say.runs('contributions.none', { 'lũy kế': cumulative });
  return sinceNewYear
    ? say.runs('contributions.givenSinceNewYear', { 'danh sách': period })
    : say.runs('contributions.given', { 'danh sách': period, 'lũy kế': cumulative });
}

function givenIn(which: 'period' | 'cumulative', { figure, say }: ReportContext): string {
  return CONTRIBUTIONS.filter(([, id]) => (figure(id)[which] ?? 0) > 0)
    .map(([key, id]) => say.text(key, { số: formatIndicator(figure(id), which) }))
    .join('; ');
}

/** II.6 Mô hình, gương điển hình; only those are named who agreed to it. */
export function models(context: ReportContext): readonly Block[] {
  const { book, coverage, figure, say } = context;
  const results = MODELS.filter((id) => (figure(id).period ?? 0) > 0).map((id) =>
    say.text('models.result', {
      'chỉ tiêu': lowerFirst(figure(id).title),
      số: formatIndicator(figure(id), 'period'),
      'đơn vị tính': figure(id).unit,
    }),
  );
  const { period, asOf } = coverage;
  const named = book.examples
    .filter(
      (example) =>
        example.consent.given === true &&
        mayBeNamed(example, context.madeOn) &&
        example.date >= period.from &&
        example.date <= period.to &&
        example.date <= asOf,
    )
    .map(({ name, hamlet }) =>
      hamlet === null
        ? name
        : say.text('models.name', { tên: name, xóm: hamletPhrase(context.hamletName(hamlet), say) }),
    );
  if (results.length === 0 && named.length === 0) return [paragraph(say.runs('models.none', {}))];
  const runs: Run[] =
    results.length === 0
      ? []
      : [...say.runs('models.summary', { 'kết quả': results.join('; ') }), { text: ' ' }];
  if (named.length > 0) runs.push(...say.runs('models.names', { 'danh sách': listItems(named, say) }));
  return [paragraph(withAppendix(runs, 'models', context))];
}

function withAppendix(
  runs: readonly Run[],
  id: AppendixId & 'models',
  { appendixLabel, say }: ReportContext,
): readonly Run[] {
  const label = appendixLabel(id);
  return label === null
    ? runs
    : [...runs, { text: ' ' }, ...say.runs('models.appendix', { 'phụ lục': label })];
}

/** II.7 Kinh phí: what the activities' own rows say, nothing else. */
export function funding({ figure, say, sinceNewYear }: ReportContext): readonly Block[] {
  const used = FUNDING.filter(([, id]) => figure(id).period !== 0 || figure(id).cumulative !== 0);
  if (used.length === 0) return [paragraph(say.runs('funding.none', {}))];
  const parts = used.map(([key, id]) => {
    const source = say.text(key, {});
    const indicator = figure(id);
    if (indicator.period === null) return say.text('funding.unknown', { nguồn: source });
    const amount = formatIndicator(indicator, 'period');
    return sinceNewYear
      ? say.text('funding.sourceSinceNewYear', { nguồn: source, số: amount })
      : say.text('funding.source', {
          nguồn: source,
          số: amount,
          'lũy kế': formatIndicator(indicator, 'cumulative'),
        });
  });
  return [paragraph(say.runs('funding.summary', { 'kết quả': parts.join('; ') }))];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
