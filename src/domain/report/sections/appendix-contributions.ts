import type { Contribution, ContributionKind } from '../../activities/contribution';
import { inSpan } from '../../indicators/measure-indicator';
import type { IndicatorId } from '../../plan/standard-indicators';
import { formatNumber } from '../../text/format';
import { boldCell, cell, column, headerCell, paragraph } from '../blocks';
import { formatFigure } from '../figure-form';
import type { ReportContext, ReportInput } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

const DONG_PER_MILLION = 1_000_000;
const KINDS = [
  ['cash', 'CT30'],
  ['land', 'CT31'],
  ['labourDays', 'CT32'],
  ['inKind', 'CT33'],
] as const satisfies readonly (readonly [ContributionKind, IndicatorId])[];

/** What each hamlet gave in the period, by kind. */
export function appendixContributions(context: ReportContext): readonly Block[] {
  const { book, coverage, say } = context;
  const given = inSpan(book.contributions, coverage);
  if (given.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  const places = [...new Set(given.map(({ hamlet }) => hamlet))];
  const titles = KINDS.map(([, id]) => `${context.figure(id).title} (${context.figure(id).unit})`);
  return [
    {
      kind: 'table',
      density: 'normal',
      columns: [column(10), column(47, 'left'), ...KINDS.map(() => column(27))],
      header: [
        [say.text('table1.number', {}), say.text('table3.hamlet', {}), ...titles].map((text) =>
          headerCell(text),
        ),
      ],
      rows: [
        ...places.map((place, position): readonly TableCell[] => [
          cell(formatNumber(position + 1)),
          cell(place === null ? say.text('scope.communeWide', {}) : capitalised(context.hamletName(place))),
          ...amounts(given.filter(({ hamlet }) => hamlet === place)).map((text) => cell(text)),
        ]),
        [
          { ...boldCell(say.text('table2.total', {})), columnSpan: 2, align: 'center' },
          ...amounts(given).map(boldCell),
        ],
      ],
    },
  ];
}

const amounts = (given: readonly Contribution[]): readonly string[] =>
  KINDS.map(([kind]) => {
    const sum = given.reduce((total, entry) => (entry.kind === kind ? total + entry.value : total), 0);
    return kind === 'cash' || kind === 'inKind'
      ? formatFigure(sum / DONG_PER_MILLION, 'millionDong')
      : formatFigure(sum, 'amount');
  });

export const hasContributions = ({ book, coverage }: ReportInput): boolean =>
  inSpan(book.contributions, coverage).length > 0;
