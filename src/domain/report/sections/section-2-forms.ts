import type { Activity } from '../../activities/activity';
import type { IndicatorId } from '../../plan/standard-indicators';
import type { CommForm } from '../../plan/catalogues';
import { formatNumber } from '../../text/format';
import { boldCell, caption, cell, column, headerCell, listItem, paragraph } from '../blocks';
import { formatFigure, formatIndicator } from '../figure-form';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';

/** The lines of II.3: what the form is called, and the figures that tell it. */
const LINES = [
  ['forms.communeMeetings', ['CT02', 'CT03']],
  ['forms.hamletMeetings', ['CT04', 'CT05']],
  ['forms.integrated', ['CT06', 'CT07']],
  ['forms.loudspeaker', ['CT08', 'CT09', 'CT10']],
  ['forms.banners', ['CT11']],
  ['forms.billboards', ['CT12', 'CT13']],
  ['forms.posters', ['CT14']],
  ['forms.zalo', ['CT15', 'CT16']],
  ['forms.socialMedia', ['CT17', 'CT18']],
  ['forms.training', ['CT19', 'CT20']],
  ['forms.studyTours', ['CT21', 'CT22']],
  ['forms.models', ['CT23', 'CT24']],
  ['forms.launches', ['CT27']],
  ['forms.contests', ['CT28', 'CT29']],
] as const satisfies readonly (readonly [string, readonly IndicatorId[]])[];

/** II.3 Theo hình thức, with table 2. */
export function forms(context: ReportContext): readonly Block[] {
  const { book, coverage, cumulative, say } = context;
  const lines = LINES.filter(([, ids]) => ids.some((id) => context.figure(id).period !== 0));
  const intro = coverage.counted.length === 0 ? say.runs('forms.none', {}) : say.runs('forms.intro', {});
  const used = new Set(cumulative.counted.map(({ form }) => form));
  const unused = book.forms.filter(({ code }) => !used.has(code)).map(({ title }) => title);
  return [
    paragraph(intro),
    ...lines.map(([label, ids]) =>
      listItem(
        say.runs('forms.line', { 'hình thức': say.text(label, {}), 'kết quả': results(ids, context) }),
      ),
    ),
    ...(unused.length === 0 || cumulative.counted.length === 0
      ? []
      : [paragraph(say.runs('forms.notDone', { 'danh sách': unused.join('; ') }))]),
    ...table2(context),
  ];
}

/** «2 cuộc; 155 lượt người»; a figure without numbers is said to be missing, never told as 0. */
function results(ids: readonly IndicatorId[], { figure, say }: ReportContext): string {
  return ids
    .map((id) => {
      const indicator = figure(id);
      const { unit } = indicator;
      return indicator.period === null
        ? say.text('name.noFigure', { 'đơn vị tính': unit })
        : `${formatIndicator(indicator, 'period')} ${unit}`;
    })
    .join('; ');
}

function table2({ book, coverage, cumulative, say, names }: ReportContext): readonly Block[] {
  const rowOf = (form: CommForm): readonly Activity[] =>
    cumulative.counted.filter(({ form: code }) => code === form.code);
  const used = book.forms.filter((form) => rowOf(form).length > 0);
  if (used.length === 0) return [];
  const counts = (activities: readonly Activity[]): readonly string[] => [
    formatNumber(activities.length),
    formatFigure(peopleAt(activities), 'count'),
  ];
  const pair = (form: CommForm): readonly string[] => [
    ...counts(coverage.counted.filter(({ form: code }) => code === form.code)),
    ...counts(rowOf(form)),
  ];
  const total = [...counts(coverage.counted), ...counts(cumulative.counted)];
  const activities = say.text('table2.activities', {});
  const people = say.text('table2.attendance', {});
  return [
    caption(say.runs('table2.caption', {})),
    {
      kind: 'table',
      density: 'normal',
      columns: [column(10), column(71, 'left'), ...[21, 21, 21, 21].map((width) => column(width))],
      header: [
        [
          headerCell(say.text('table1.number', {}), { rowSpan: 2 }),
          headerCell(say.text('table2.form', {}), { rowSpan: 2 }),
          headerCell(capitalised(names.period), { columnSpan: 2 }),
          headerCell(say.text('table1.cumulative', {}), { columnSpan: 2 }),
        ],
        [activities, people, activities, people].map((text) => headerCell(text)),
      ],
      rows: [
        ...used.map((form, position): readonly TableCell[] => [
          cell(String(position + 1)),
          cell(form.title),
          ...pair(form).map((text) => cell(text)),
        ]),
        [
          { ...boldCell(say.text('table2.total', {})), columnSpan: 2, align: 'center' },
          ...total.map(boldCell),
        ],
      ],
    },
  ];
}

/** Σ Số người; null where rows stand but none gives a number. */
function peopleAt(activities: readonly Activity[]): number | null {
  const given = activities.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  if (given.length === 0) return activities.length === 0 ? 0 : null;
  return given.reduce((total, people) => total + people, 0);
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
