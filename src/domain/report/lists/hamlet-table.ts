import type { HamletCoverage } from '../../coverage/coverage';
import { formatDate, formatNumber } from '../../text/format';
import { groupsOf } from '../../hamlets/hamlets-in-brief';
import { boldCell, cell, column, headerCell } from '../blocks';
import { formatShare, NO_FIGURE } from '../figure-form';
import { outOf } from '../prose/spoken-figure';
import type { NextWork } from '../next-work';
import type { ReportContext } from '../report-context';
import { shownTasks, taskNumbers } from './shown-tasks';
import { capitalised } from '../sections/section-2-forms';
import type { Table, TableCell } from '../tree';

const [NUMBER_WIDTH, NAME_WIDTH] = [9, 36];
/** «Từ đầu năm đến 14/06/2024» over two of them in one line. */
const WIDTHS = [14, 18, 21, 23, 24, 20] as const;
/** Points and band of a hamlet are printed only where the commune asks for them (Cấu hình, «In điểm và xếp loại»). */
const WIDTHS_WITH_SCORES = [13, 16, 17, 16, 15, 17, 11, 15] as const;

const widthsOf = ({ book }: ReportContext): readonly number[] =>
  book.settings.scoresInPrint ? WIDTHS_WITH_SCORES : WIDTHS;

/** Table 3 of some hamlets or all: by former commune or cluster where the sheet names them, and the whole commune below. */
export function hamletTable(hamlets: readonly HamletCoverage[], context: ReportContext): Table {
  const { shown } = shownTasks(context);
  return {
    kind: 'table',
    density: 'dense',
    columns: [
      column(NUMBER_WIDTH),
      column(NAME_WIDTH, 'left'),
      ...widthsOf(context).map((width) => column(width)),
    ],
    header: head(context),
    rows: [...groupedRows(hamlets, shown, context), communeRow(context)],
  };
}

function groupedRows(
  hamlets: readonly HamletCoverage[],
  tasks: readonly NextWork[],
  context: ReportContext,
): Table['rows'] {
  const groups = groupsOfTable(hamlets);
  let position = 0;
  const rowOf = (hamlet: HamletCoverage): readonly TableCell[] =>
    hamletRow(hamlet, { position: (position += 1), tasks }, context);
  if (groups.length < 2) return hamlets.map(rowOf);
  return groups.flatMap((group) => [groupRow(group, context), ...group.own.map(rowOf)]);
}

interface Group {
  readonly of: 'former-commune' | 'cluster';
  /** '' of hamlets whose cell is blank. */
  readonly name: string;
  readonly own: readonly HamletCoverage[];
}

/** By former commune; of a commune that is no merged one by the clusters it made of itself. What is blank stands last. */
function groupsOfTable(hamlets: readonly HamletCoverage[]): readonly Group[] {
  const grouped = hamlets.map((coverage) => ({ ...coverage.hamlet, coverage }));
  const ways = (['former-commune', 'cluster'] as const).map((of) =>
    groupsOf(grouped, of).map(({ name, members }): Group => {
      return { of, name, own: members.map(({ coverage }) => coverage) };
    }),
  );
  return ways.find((groups) => groups.length > 1) ?? [];
}

function groupRow({ of, name, own }: Group, context: ReportContext): readonly TableCell[] {
  const { say } = context;
  const households = own.reduce((total, { hamlet }) => total + (hamlet.households ?? 0), 0);
  const told = { 'số xóm': formatNumber(own.length), 'số hộ': formatNumber(households) };
  return [
    {
      ...boldCell(of === 'cluster' ? ofCluster(name) : ofCommune(name)),
      columnSpan: widthsOf(context).length + 2,
      align: 'left',
    },
  ];

  function ofCluster(cluster: string): string {
    if (cluster === '') return say.text('table3.noCluster', told);
    return say.text('table3.cluster', { ...told, cụm: cluster.replace(/^cụm\s+/i, '') });
  }

  function ofCommune(commune: string): string {
    if (commune === '') return say.text('table3.noFormerCommune', told);
    return say.text('table3.formerCommune', { ...told, 'xã cũ': commune.trim().replace(/^xã\s+/i, '') });
  }
}

function head({ book, coverage, names, say }: ReportContext): Table['header'] {
  const tall = (text: string): TableCell => headerCell(text, { rowSpan: 2 });
  const inPeriod = say.text('table3.inPeriod', { Kỳ: capitalised(names.period) });
  const sinceNewYear = say.text('table3.sinceNewYear', { ngày: formatDate(coverage.state.day) });
  return [
    [
      tall(say.text('table1.number', {})),
      tall(say.text('table3.hamlet', {})),
      tall(say.text('table3.households', {})),
      headerCell(inPeriod, { columnSpan: 2 }),
      headerCell(sinceNewYear, { columnSpan: 2 }),
      tall(say.text('table3.tasks', {})),
      ...(book.settings.scoresInPrint
        ? (['score', 'band'] as const).map((key) => tall(say.text(`table3.${key}`, {})))
        : []),
    ],
    (['direct', 'share', 'contents', 'items'] as const).map((key) =>
      headerCell(say.text(`table3.${key}`, {})),
    ),
  ];
}

/** A joint meeting counts at each of its hamlets and once here. */
function communeRow(context: ReportContext): readonly TableCell[] {
  const { coverage, say } = context;
  const { households, householdsPresent } = coverage.commune;
  const sum = (valueOf: (hamlet: HamletCoverage) => number): number =>
    coverage.hamlets.reduce((total, hamlet) => total + valueOf(hamlet), 0);
  const meetings = coverage.months.reduce((total, { directActivities }) => total + directActivities, 0);
  const contents = outOf(
    sum(({ state }) => state.contentsMet),
    sum(({ state }) => state.contentsRequired),
  );
  const items = outOf(
    sum(({ state }) => state.itemsDone),
    sum(({ state }) => state.itemsDue),
  );
  const hasShare = coverage.hamlets.some(({ inPeriod }) => inPeriod.bestHouseholdShare !== null);
  return [
    { ...boldCell(say.text('table3.commune', {})), columnSpan: 2, align: 'center' },
    boldCell(households === 0 ? NO_FIGURE : formatNumber(households)),
    boldCell(formatNumber(meetings)),
    boldCell(formatShare(hasShare ? (100 * householdsPresent) / households : null)),
    boldCell(contents),
    boldCell(items),
    boldCell(NO_FIGURE),
    ...scoreOf(coverage.commune, context).map(boldCell),
  ];
}

function hamletRow(
  { hamlet, state, inPeriod, ...score }: HamletCoverage,
  { position, tasks }: { readonly position: number; readonly tasks: readonly NextWork[] },
  context: ReportContext,
): readonly TableCell[] {
  const own = taskNumbers(tasks, hamlet.code);
  return [
    cell(String(position)),
    // In full although its former commune stands above: on the next page it does not.
    cell(capitalised(context.hamletName(hamlet.code))),
    cell(hamlet.households === null ? NO_FIGURE : formatNumber(hamlet.households)),
    cell(formatNumber(inPeriod.direct)),
    cell(formatShare(inPeriod.bestHouseholdShare)),
    cell(outOf(state.contentsMet, state.contentsRequired)),
    cell(outOf(state.itemsDone, state.itemsDue)),
    cell(own === '' ? NO_FIGURE : own),
    ...scoreOf(score, context).map((text) => cell(text)),
  ];
}

/** Points and band, where they are printed. */
function scoreOf(
  { composite, band }: Pick<HamletCoverage, 'composite' | 'band'>,
  { book, say }: ReportContext,
): readonly string[] {
  if (!book.settings.scoresInPrint) return [];
  return [formatShare(composite), band === null ? NO_FIGURE : say.text(`band.${band}`, {})];
}
