import type { Activity } from '../../activities/activity';
import { isFormAmong } from '../../activities/form-among';
import type { IndicatorId } from '../../plan/standard-indicators';
import { withoutFinalSign } from './opening';
import { paragraph } from '../blocks';
import { isBrief } from '../brief';
import { changeOf } from '../prose/change';
import { changePhrase } from '../prose/change-phrase';
import { titleList } from '../prose/name-list';
import { spokenFigure } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { CommForm } from '../../plan/catalogues';
import type { Block, Runs } from '../tree';

/** What stands in one sentence of II.3: the forms by name with the figures that tell them. */
const SENTENCES = [
  {
    lead: 'forms.meetings',
    lines: [
      ['forms.communeMeetings', ['CT02', 'CT03']],
      ['forms.hamletMeetings', ['CT04', 'CT05']],
      ['forms.integrated', ['CT06', 'CT07']],
    ],
  },
  { lead: 'forms.air', lines: [['forms.loudspeaker', ['CT08', 'CT09', 'CT10']]] },
  {
    lead: 'forms.visual',
    lines: [
      ['forms.banners', ['CT11']],
      ['forms.billboards', ['CT12', 'CT13']],
      ['forms.posters', ['CT14']],
    ],
  },
  {
    lead: 'forms.online',
    lines: [
      ['forms.zalo', ['CT15', 'CT16']],
      ['forms.socialMedia', ['CT17', 'CT18']],
    ],
  },
  {
    lead: 'forms.others',
    lines: [
      ['forms.training', ['CT19', 'CT20']],
      ['forms.modelsBuilt', ['CT23']],
      ['forms.modelsCopied', ['CT24']],
      ['forms.launches', ['CT27']],
      ['forms.contests', ['CT28', 'CT29']],
    ],
  },
] as const satisfies readonly {
  readonly lead: string;
  readonly lines: readonly (readonly [string, readonly IndicatorId[]])[];
}[];

/** II.3 Theo hình thức, in sentences: forms of one kind together, the loudspeaker against the year before, tours one by one. */
export function forms(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  if (coverage.counted.length === 0) return [paragraph(say.runs('forms.none', {}))];
  const unused = formsWithout(context).map(({ title }) => title);
  const sentences: readonly Runs[] = [
    ...SENTENCES.flatMap((sentence) => told(sentence, context)),
    ...tours(context),
    ...(unused.length === 0 || isBrief(coverage.period.kind)
      ? []
      : [say.runs('forms.notDone', { 'danh sách': titleList(unused, say.text('name.formNoun', {}), say) })]),
  ];
  // What is counted may be of forms that no sentence tells, such as documents alone.
  if (sentences.length === 0) return [];
  return [paragraph(sentences.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs])))];
}

/** Forms of no activity since new year; models on record are built or copied, whether a row of Hoạt động says so or not. */
function formsWithout({ book, cumulative, figure }: ReportContext): readonly CommForm[] {
  const used = new Set(cumulative.counted.map(({ form }) => form));
  const hasModels = (['CT23', 'CT24'] as const).some((id) => (figure(id).cumulative ?? 0) > 0);
  return book.forms.filter(({ code }) => !used.has(code) && !(hasModels && isFormAmong(code, ['HT4'])));
}

function told({ lead, lines }: (typeof SENTENCES)[number], context: ReportContext): readonly Runs[] {
  const { say, figure } = context;
  const used = lines.flatMap(([label, ids]) => {
    const own: readonly IndicatorId[] = ids;
    return own.some((id) => figure(id).period !== 0)
      ? [say.text('forms.line', { 'hình thức': say.text(label, {}), 'kết quả': results(own, context) })]
      : [];
  });
  if (used.length === 0) return [];
  const sentence = say.runs('forms.sentence', { loại: say.text(lead, {}), 'danh sách': used.join('; ') });
  return [lead === 'forms.air' ? [...sentence, ...minutesChange(context)] : sentence];
}

/** «02 cuộc, 155 lượt người»; what is 0 is left out, what has no numbers is said to be missing. */
function results(ids: readonly IndicatorId[], { figure, say }: ReportContext): string {
  return ids
    .filter((id) => figure(id).period !== 0)
    .map((id) => {
      const { period, unit, scale } = figure(id);
      return period === null
        ? say.text('name.noFigure', { 'đơn vị tính': unit })
        : `${spokenFigure(period, scale)} ${unit}`;
    })
    .join(', ');
}

/** The plan asks for more time on air, so it is told against the same period (docs/domain.md §1.2). */
function minutesChange({ figure, say }: ReportContext): Runs {
  const { period, lastYear, scale, unit } = figure('CT10');
  const change = changeOf(lastYear, period, scale);
  if (change === null) return [];
  const phrase = changePhrase(change, { unit, than: say.text('name.samePeriod', {}) }, say);
  return [{ text: ' ' }, ...say.runs('forms.minutes', { 'thay đổi': phrase })];
}

/** Where each study tour of the period went, with whom, and what was learnt where its Tên gọi says so. */
function tours(context: ReportContext): readonly Runs[] {
  const { coverage } = context;
  return coverage.counted
    .filter(({ form, scope }) => isFormAmong(form, ['HT6']) && scope !== 'external')
    .map((tour) => tourSentence(tour, context));
}

type TourClause = 'forms.tourPeople' | 'forms.tourPlace' | 'forms.tourWith' | 'forms.tourLearnt';

function tourSentence({ attendance, place, participants, title }: Activity, { say }: ReportContext): Runs {
  const clause = (key: TourClause, value: string): string =>
    value === '' ? '' : say.text(key, { giá: value });
  return say.runs('forms.tour', {
    'chi tiết': [
      clause('forms.tourPeople', attendance === null ? '' : spokenFigure(attendance, 'count')),
      clause('forms.tourPlace', withoutFinalSign(place)),
      clause('forms.tourWith', withoutFinalSign(participants)),
      clause('forms.tourLearnt', withoutFinalSign(title)),
    ].join(''),
  });
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
