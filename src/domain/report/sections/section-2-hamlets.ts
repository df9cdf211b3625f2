import type { HamletCoverage } from '../../coverage/coverage';
import { formatDate, formatNumber } from '../../text/format';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { formatShare, NO_FIGURE } from '../figure-form';
import { listHamlets } from '../listing';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block, Run, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

/** II.4 Theo địa bàn xóm, with table 3: what was done within the period, and where each hamlet stands since new year. */
export function hamlets(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  if (coverage.hamlets.length === 0) return [paragraph(say.runs('hamlets.none', {}))];
  return [
    paragraph(met(context)),
    paragraph(dueContents(context)),
    caption(say.runs('table3.caption', {})),
    table3(context),
    note(say.runs('table3.note', {})),
  ];
}

/** Hamlets and households that were met in the period, and the hamlets that were not. */
function met(context: ReportContext): Run[] {
  const { coverage, say } = context;
  const without = coverage.hamlets.filter(({ inPeriod }) => inPeriod.direct === 0);
  const { hamletsMet, households, householdsPresent } = coverage.commune;
  if (hamletsMet === 0) return [...say.runs('hamlets.metNone', {})];
  const all = formatNumber(coverage.hamlets.length);
  const runs = [
    ...(without.length === 0
      ? say.runs('hamlets.metAll', { 'tổng số': spokenCount(coverage.hamlets.length) })
      : say.runs('hamlets.met', { 'số xóm': formatNumber(hamletsMet), 'tổng số': all })),
  ];
  // Meetings that give no households say nothing of how many were there.
  if (householdsPresent > 0) {
    const present = formatNumber(Math.round(householdsPresent));
    runs.push(
      { text: ' ' },
      ...say.runs('hamlets.households', { 'số hộ': present, 'tổng số': formatNumber(households) }),
    );
  }
  if (without.length > 0) {
    const codes = without.map(({ hamlet }) => hamlet.code);
    const names = listHamlets(codes, context, say.text('table3.label', {}));
    runs.push({ text: ' ' }, ...say.runs('hamlets.notMet', { 'danh sách': names }));
  }
  return runs;
}

/** The state of the contents: one value in every kind of report of a day. */
function dueContents({ coverage, figure, say }: ReportContext): Run[] {
  const share = figure('CT37').cumulative;
  const day = formatDate(coverage.state.day);
  return share === null
    ? [...say.runs('hamlets.nothingDue', { ngày: day })]
    : [...say.runs('hamlets.due', { ngày: day, 'tỷ lệ': formatShare(share) })];
}

export function table3(context: ReportContext): Block {
  const { coverage } = context;
  return {
    kind: 'table',
    density: 'normal',
    columns: [column(10), column(45, 'left'), column(18), ...[22, 22, 24, 24].map((width) => column(width))],
    header: headOfTable3(context),
    rows: [...coverage.hamlets.map(hamletRow), communeRow(context)],
  };
}

function headOfTable3({ coverage, names, say }: ReportContext): readonly (readonly TableCell[])[] {
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
    ],
    (['direct', 'share', 'contents', 'items'] as const).map((key) =>
      headerCell(say.text(`table3.${key}`, {})),
    ),
  ];
}

/** A joint meeting counts at each of its hamlets and once here. */
function communeRow({ coverage, say }: ReportContext): readonly TableCell[] {
  const { households, householdsPresent } = coverage.commune;
  const sum = (valueOf: (hamlet: HamletCoverage) => number): number =>
    coverage.hamlets.reduce((total, hamlet) => total + valueOf(hamlet), 0);
  const meetings = coverage.months.reduce((total, { directActivities }) => total + directActivities, 0);
  const contents = ofTotal(
    sum(({ state }) => state.contentsMet),
    sum(({ state }) => state.contentsRequired),
  );
  const items = ofTotal(
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
  ];
}

function hamletRow({ hamlet, state, inPeriod }: HamletCoverage, position: number): readonly TableCell[] {
  return [
    cell(String(position + 1)),
    cell(capitalised(hamlet.name)),
    cell(hamlet.households === null ? NO_FIGURE : formatNumber(hamlet.households)),
    cell(formatNumber(inPeriod.direct)),
    cell(formatShare(inPeriod.bestHouseholdShare)),
    cell(ofTotal(state.contentsMet, state.contentsRequired)),
    cell(ofTotal(state.itemsDone, state.itemsDue)),
  ];
}

/** «10/15»; no figure where there is nothing to count. */
const ofTotal = (part: number, whole: number): string =>
  whole === 0 ? NO_FIGURE : `${formatNumber(part)}/${formatNumber(whole)}`;
