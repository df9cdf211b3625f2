import type { Band, Coverage, HamletCoverage } from '../../coverage/coverage';
import { paragraph } from '../blocks';
import { formatShare } from '../figure-form';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { chartBlocks, withoutEmptySeries } from './chart-blocks';
import { chartedMonths } from './monthly-chart';

const BANDS: readonly Band[] = ['good', 'fair', 'average', 'weak'];
const FULL_SCORE = 100;
const FEWEST_HAMLETS = 2;
/** Legend and axis, and one bar. */
const FRAME_MM = 20;
const BAR_MM = 4.5;
/** More would not leave room for caption and figures on the page; the lowest matter most then. */
const MOST_BARS = 36;

/** Hamlets with a score, best first; none where fewer than two are above 0, for the picture would compare nothing. */
function rankedHamlets({ hamlets }: Coverage): readonly HamletCoverage[] {
  const scored = hamlets.filter(({ composite }) => composite !== null);
  return scored.filter(({ composite }) => composite !== 0).length < FEWEST_HAMLETS
    ? []
    : scored.sort((a, b) => (b.composite ?? 0) - (a.composite ?? 0));
}

/** Biểu đồ 2: the hamlets by their score; a bar's tone says its band. */
export function rankingChart(context: ReportContext): readonly Block[] {
  const { coverage, cumulative, say } = context;
  const ranked = rankedHamlets(coverage);
  if (ranked.length === 0) return [paragraph(say.runs('ranking.none', {}))];
  const shown = ranked.slice(-MOST_BARS);
  const number = chartedMonths(cumulative).length === 0 ? 1 : 2;
  const title =
    shown.length < ranked.length
      ? say.text('ranking.lowestTitle', { 'số xóm': String(shown.length) })
      : say.text('ranking.title', {});
  return [
    paragraph(say.runs('ranking.see', { 'biểu đồ': String(number) })),
    ...chartBlocks(
      withoutEmptySeries({
        shape: 'bars',
        heightMm: FRAME_MM + shown.length * BAR_MM,
        series: BANDS.map((band) => ({ name: say.text(`band.${band}`, {}), tone: band })),
        categories: shown.map(({ hamlet, composite, band }) => ({
          name: say.text('ranking.axis', { xóm: hamlet.name, điểm: formatShare(composite) }),
          values: BANDS.map((own) => (own === band ? (composite ?? 0) : 0)),
        })),
        valueTitle: say.text('ranking.value', {}),
        highest: FULL_SCORE,
      }),
      { number, title, figures: inWords(shown, context) },
      context,
    ),
  ];
}

/** «Tốt: Đình 6 (81,2), Đình 7 (80,4); Khá: …», and who has no score. */
function inWords(shown: readonly HamletCoverage[], { coverage, say }: ReportContext): string {
  const list = (hamlets: readonly HamletCoverage[], name: (hamlet: HamletCoverage) => string): string =>
    hamlets.map(name).join(', ');
  const scored = BANDS.flatMap((band) => {
    const own = shown.filter((hamlet) => hamlet.band === band);
    const names = list(own, ({ hamlet, composite }) =>
      say.text('ranking.axis', { xóm: hamlet.name, điểm: formatShare(composite) }),
    );
    const label = say.text(`band.${band}`, {});
    return own.length === 0 ? [] : [say.text('ranking.figures', { 'xếp loại': label, 'danh sách': names })];
  });
  const unknown = coverage.hamlets.filter(({ composite }) => composite === null);
  if (unknown.length === 0) return scored.join('; ');
  const names = list(unknown, ({ hamlet }) => hamlet.name);
  return [...scored, say.text('ranking.unknown', { 'danh sách': names })].join('; ');
}
