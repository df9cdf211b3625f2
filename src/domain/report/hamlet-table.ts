import type { HamletCoverage } from '../coverage/coverage';
import { formatDate, formatNumber } from '../text/format';
import { strictKeyWithPrefix } from '../text/match-keys';
import { boldCell, cell, column, headerCell } from './blocks';
import { formatShare, NO_FIGURE } from './figure-form';
import { outOf } from './prose/spoken-figure';
import type { NextWork } from './next-work';
import type { ReportContext } from './report-context';
import { shownTasks, taskNumbers } from './shown-tasks';
import { capitalised } from './sections/section-2-forms';
import type { Table, TableCell } from './tree';

const [NUMBER_WIDTH, NAME_WIDTH] = [9, 36];
/** «Từ đầu năm đến 14/06/2024» over two of them in one line. */
const WIDTHS = [14, 18, 21, 23, 24, 20] as const;
/** Points and band of a hamlet are printed only where the commune asks for them (Cấu hình, «In điểm và xếp loại»). */
const WIDTHS_WITH_SCORES = [13, 16, 17, 16, 15, 17, 11, 15] as const;

const widthsOf = ({ book }: ReportContext): readonly number[] =>
  book.settings.scoresInPrint ? WIDTHS_WITH_SCORES : WIDTHS;

/** Table 3 of some hamlets or all: by former commune where the sheet names them, and the whole commune below. */
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
  const groups = byFormerCommune(hamlets);
  let position = 0;
  const rowOf = (hamlet: HamletCoverage): readonly TableCell[] =>
    hamletRow(hamlet, { position: (position += 1), tasks }, context);
  if (groups.length < 2) return hamlets.map(rowOf);
  return groups.flatMap(({ name, own }) => [groupRow(name, own, context), ...own.map(rowOf)]);
}

interface FormerCommune {
  /** Null of hamlets whose Xã cũ is blank. */
  readonly name: string | null;
  readonly own: readonly HamletCoverage[];
}

/** In the order in which they come; «Khôi Kỳ» and «xã Khôi Kỳ» are one, and what is blank stands last. */
function byFormerCommune(hamlets: readonly HamletCoverage[]): readonly FormerCommune[] {
  const groups = new Map<string, { name: string | null; own: HamletCoverage[] }>();
  for (const each of hamlets) {
    const name = each.hamlet.formerCommune?.trim().replace(/^xã\s+/i, '') ?? '';
    const key = strictKeyWithPrefix(name);
    const group = groups.get(key) ?? { name: name === '' ? null : name, own: [] };
    group.own.push(each);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

function groupRow(
  name: string | null,
  own: readonly HamletCoverage[],
  context: ReportContext,
): readonly TableCell[] {
  const { say } = context;
  const households = own.reduce((total, { hamlet }) => total + (hamlet.households ?? 0), 0);
  const told = { 'số xóm': formatNumber(own.length), 'số hộ': formatNumber(households) };
  const text =
    name === null
      ? say.text('table3.noFormerCommune', told)
      : say.text('table3.formerCommune', { ...told, 'xã cũ': name });
  return [{ ...boldCell(text), columnSpan: widthsOf(context).length + 2, align: 'left' }];
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
