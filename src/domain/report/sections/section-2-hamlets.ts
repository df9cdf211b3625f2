import type { Band, HamletCoverage } from '../../coverage/coverage';
import type { MetricId, Settings } from '../../plan/settings';
import { formatNumber } from '../../text/format';
import { rankingChart } from '../charts/ranking-chart';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { formatShare, NO_FIGURE } from '../figure-form';
import { hamletPhrase, joinNames } from '../listing';
import type { ReportContext } from '../report-context';
import type { Say } from '../say';
import type { Block, Run, Runs, Shade, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

const METRICS: readonly MetricId[] = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'];
const BANDS: readonly Band[] = ['good', 'fair', 'average', 'weak'];
const NAMED_HAMLETS = 3;
/** With fewer hamlets than this, best and lowest would name the same ones. */
const ENOUGH_TO_COMPARE = 6;

/** II.4 Theo địa bàn xóm, with table 3. */
export function hamlets(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  if (coverage.hamlets.length === 0) return [paragraph(say.runs('hamlets.none', {}))];
  const ranks = ranking(context);
  return [
    paragraph(summary(context)),
    ...(ranks.length === 0 ? [] : [paragraph(ranks)]),
    caption(say.runs('table3.caption', {})),
    table3(context),
    note(say.runs('table3.note', {})),
    ...rankingChart(context),
  ];
}

function summary({ coverage, figure, say }: ReportContext): Run[] {
  const covered = figure('CT36').period;
  const runs: Run[] =
    covered === null
      ? [...say.runs('hamlets.noCoverage', {})]
      : [
          ...say.runs('hamlets.coverage', {
            'tỷ lệ bao phủ': formatShare(covered),
            'tỷ lệ trực tiếp': formatShare(figure('CT37').period),
          }),
        ];
  if (coverage.commune.composite !== null) {
    runs.push(
      { text: ' ' },
      ...say.runs('hamlets.composite', { điểm: formatShare(coverage.commune.composite) }),
    );
  }
  return runs;
}

function ranking({ coverage, say }: ReportContext): Run[] {
  const ranked = [...coverage.hamlets]
    .filter(({ composite }) => composite !== null)
    .sort((a, b) => (b.composite ?? 0) - (a.composite ?? 0));
  if (ranked.length === 0) return [];
  const runs: Run[] = [...say.runs('hamlets.bands', { 'danh sách': bandCounts(coverage.hamlets, say) })];
  if (ranked.length < ENOUGH_TO_COMPARE) return runs;
  const floor = formatShare(ranked[ranked.length - 1]?.composite ?? null);
  const above = ranked.filter(({ composite }) => formatShare(composite) !== floor);
  if (above.length === 0) return runs;
  const best = scores(above.slice(0, NAMED_HAMLETS), say);
  runs.push({ text: ' ' }, ...say.runs('hamlets.best', { 'danh sách': best }));
  return [...runs, { text: ' ' }, ...lowest(ranked, ranked.length - above.length, say)];
}

/** Where more share the lowest score than are named, none of them is singled out. */
function lowest(ranked: readonly HamletCoverage[], sharing: number, say: Say): Runs {
  if (sharing <= NAMED_HAMLETS)
    return say.runs('hamlets.lowest', { 'danh sách': scores(ranked.slice(-NAMED_HAMLETS).reverse(), say) });
  const score = ranked[ranked.length - 1]?.composite ?? null;
  return say.runs('hamlets.lowestShared', { 'số xóm': formatNumber(sharing), điểm: formatShare(score) });
}

function bandCounts(all: readonly HamletCoverage[], say: Say): string {
  const parts = [...BANDS, null].flatMap((band) => {
    const count = all.filter((hamlet) => hamlet.band === band).length;
    return count === 0
      ? []
      : [say.text('hamlets.band', { 'số xóm': formatNumber(count), 'xếp loại': bandName(band, say) })];
  });
  return parts.join('; ');
}

const scores = (ranked: readonly HamletCoverage[], say: Say): string =>
  joinNames(
    ranked.map(({ hamlet, composite }) =>
      say.text('hamlets.score', { xóm: hamletPhrase(hamlet.name, say), điểm: formatShare(composite) }),
    ),
    say,
  );

const bandName = (band: Band | null, say: Say): string => say.text(`band.${band ?? 'none'}`, {});

function table3({ book, coverage, say }: ReportContext): Block {
  const households = coverage.hamlets.reduce((total, { hamlet }) => total + (hamlet.households ?? 0), 0);
  const titles = [
    say.text('table1.number', {}),
    say.text('table3.hamlet', {}),
    say.text('table3.households', {}),
    ...METRICS,
    say.text('table3.composite', {}),
    say.text('table3.band', {}),
  ];
  const commune: readonly TableCell[] = [
    { ...boldCell(say.text('table3.commune', {})), columnSpan: 2, align: 'center' },
    boldCell(households === 0 ? NO_FIGURE : formatNumber(households)),
    ...METRICS.map((metric) => boldCell(formatShare(coverage.commune.metrics[metric]))),
    boldCell(formatShare(coverage.commune.composite)),
    boldCell(bandName(bandOf(coverage.commune.composite, book.settings), say)),
  ];
  return {
    kind: 'table',
    density: 'dense',
    columns: [
      column(8),
      column(29, 'left'),
      column(11),
      ...METRICS.map(() => column(11)),
      column(13),
      // «Cần tăng cường» in one line
      column(27),
    ],
    header: [titles.map((title) => headerCell(title))],
    rows: [
      ...coverage.hamlets.map((hamlet, position) => hamletRow(hamlet, position, book.settings, say)),
      commune,
    ],
  };
}

function hamletRow(
  entry: HamletCoverage,
  position: number,
  settings: Settings,
  say: Say,
): readonly TableCell[] {
  const { hamlet, metrics, composite, band } = entry;
  return [
    cell(String(position + 1)),
    cell(capitalised(hamlet.name)),
    cell(hamlet.households === null ? NO_FIGURE : formatNumber(hamlet.households)),
    ...METRICS.map((metric) =>
      cell(formatShare(metrics[metric]), bandOf(metrics[metric], settings) ?? undefined),
    ),
    { ...boldCell(formatShare(composite)), ...(band === null ? {} : { shade: band }) },
    cell(bandName(band, say)),
  ];
}

/** The band's meaning doubles as the cell's shade. */
function bandOf(value: number | null, { bands }: Settings): (Band & Shade) | null {
  if (value === null) return null;
  if (value >= bands.good) return 'good';
  if (value >= bands.fair) return 'fair';
  return value >= bands.average ? 'average' : 'weak';
}
