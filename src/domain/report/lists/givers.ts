import type { Contribution, ContributionKind, Giver } from '../../activities/contribution';
import type { IndicatorScale } from '../../plan/indicator-definition';
import { formatNumber } from '../../text/format';
import { boldCell, cell, column, headerCell } from '../blocks';
import { formatFigure, NO_FIGURE } from '../figure-form';
import type { ReportContext } from '../report-context';
import type { Table, TableCell } from '../tree';

const DONG_PER_MILLION = 1_000_000;
/** In the order of the report, with what a figure of the kind is told in. */
const KINDS: readonly (readonly [ContributionKind, IndicatorScale, number])[] = [
  ['cash', 'millionDong', DONG_PER_MILLION],
  ['land', 'amount', 1],
  ['labourDays', 'amount', 1],
  ['inKind', 'millionDong', DONG_PER_MILLION],
];
const GIVERS: readonly Giver[] = ['household', 'enterprise', 'organisation', 'officer'];

export interface GivenAmount {
  readonly kind: ContributionKind;
  /** In million đồng, m² or công. */
  readonly value: number;
  readonly scale: IndicatorScale;
}

/** Sums by kind, in the order of the report; 0 where nothing was given. */
export const amountsOf = (given: readonly Contribution[]): readonly GivenAmount[] =>
  KINDS.map(([kind, scale, unit]) => ({
    kind,
    scale,
    value: given.reduce((sum, row) => (row.kind === kind ? sum + row.value : sum), 0) / unit,
  }));

/** Who gave something, in the order of the list of choices. */
export const givers = (given: readonly Contribution[]): readonly Giver[] =>
  GIVERS.filter((giver) => given.some((row) => row.giver === giver));

/** Bên đóng góp by kind of gift; a household counts at each of its gifts. */
export function giversTable(given: readonly Contribution[], { say }: ReportContext): Table {
  const amounts = (rows: readonly Contribution[]): readonly string[] =>
    amountsOf(rows).map(({ value, scale }) => (value === 0 ? NO_FIGURE : formatFigure(value, scale)));
  const households = (rows: readonly Contribution[]): string => {
    const stated = rows.reduce(
      (sum, row) => sum + (row.giver === 'household' ? (row.households ?? 0) : 0),
      0,
    );
    return stated === 0 ? NO_FIGURE : formatNumber(stated);
  };
  const heads = [
    say.text('givers.giver', {}),
    say.text('givers.households', {}),
    ...KINDS.map(([kind]) => say.text(`givers.${kind}`, {})),
  ];
  return {
    kind: 'table',
    density: 'normal',
    columns: [column(45, 'left'), ...[22, 25, 23, 23, 27].map((width) => column(width))],
    header: [heads.map((text) => headerCell(text))],
    rows: [
      ...givers(given).map((giver): readonly TableCell[] => {
        const own = given.filter((row) => row.giver === giver);
        return [say.text(`giver.${giver}`, {}), households(own), ...amounts(own)].map((text) => cell(text));
      }),
      [
        { ...boldCell(say.text('table2.total', {})), align: 'center' },
        ...[households(given), ...amounts(given)].map((text) => boldCell(text)),
      ],
    ],
  };
}
