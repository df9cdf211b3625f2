import type { HamletCoverage } from '../../coverage/coverage';
import { formatDate, formatNumber } from '../../text/format';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { formatShare, NO_FIGURE } from '../figure-form';
import { listHamlets } from '../listing';
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
  const { commune } = coverage;
  const without = coverage.hamlets.filter(({ inPeriod }) => inPeriod.direct === 0);
  const counts = {
    'số xóm': formatNumber(commune.hamletsMet),
    'tổng số': formatNumber(coverage.hamlets.length),
  };
  const runs = [
    ...(without.length === 0
      ? say.runs('hamlets.metAll', { 'tổng số': counts['tổng số'] })
      : say.runs('hamlets.met', counts)),
  ];
  if (commune.households > 0) {
    const households = {
      'số hộ': formatNumber(Math.round(commune.householdsPresent)),
      'tổng số': formatNumber(commune.households),
    };
    runs.push({ text: ' ' }, ...say.runs('hamlets.households', households));
  }
  if (without.length > 0) {
    const codes = without.map(({ hamlet }) => hamlet.code);
    runs.push({ text: ' ' }, ...say.runs('hamlets.notMet', { 'danh sách': listHamlets(codes, context) }));
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

function table3(context: ReportContext): Block {
  const { coverage, say } = context;
  const { commune } = coverage;
  const group = (key: 'table3.inPeriod' | 'table3.sinceNewYear'): TableCell =>
    headerCell(say.text(key, {}), { columnSpan: 2 });
  const tall = (text: string): TableCell => headerCell(text, { rowSpan: 2 });
  const sum = (valueOf: (hamlet: HamletCoverage) => number): number =>
    coverage.hamlets.reduce((total, hamlet) => total + valueOf(hamlet), 0);
  return {
    kind: 'table',
    density: 'normal',
    columns: [column(10), column(45, 'left'), column(18), ...[22, 22, 24, 24].map((width) => column(width))],
    header: [
      [
        tall(say.text('table1.number', {})),
        tall(say.text('table3.hamlet', {})),
        tall(say.text('table3.households', {})),
        group('table3.inPeriod'),
        group('table3.sinceNewYear'),
      ],
      (['direct', 'share', 'contents', 'items'] as const).map((key) =>
        headerCell(say.text(`table3.${key}`, {})),
      ),
    ],
    rows: [
      ...coverage.hamlets.map(hamletRow),
      [
        { ...boldCell(say.text('table3.commune', {})), columnSpan: 2, align: 'center' },
        boldCell(commune.households === 0 ? NO_FIGURE : formatNumber(commune.households)),
        boldCell(formatNumber(sum(({ inPeriod }) => inPeriod.direct))),
        boldCell(
          formatShare(
            commune.households === 0 ? null : (100 * commune.householdsPresent) / commune.households,
          ),
        ),
        boldCell(
          ofTotal(
            sum(({ state }) => state.contentsMet),
            sum(({ state }) => state.contentsRequired),
          ),
        ),
        boldCell(
          ofTotal(
            sum(({ state }) => state.itemsDone),
            sum(({ state }) => state.itemsDue),
          ),
        ),
      ],
    ],
  };
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
