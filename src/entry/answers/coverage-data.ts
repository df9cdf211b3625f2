import type { FilledCoverage } from '../../app/coverage/fill-coverage';
import type { HamletCoverage, RankedGap } from '../../domain/coverage/coverage';
import { hamletNames } from '../../domain/report/hamlet-names';
import type { CoverageData } from '../../rpc/messages';
import { BAND_LABELS } from '../../wording/coverage/coverage';
import { errorCount } from './answer-data';

const WORST_GAPS = 3;

/** The answer of the command `coverage` (docs/workbook.md «Commands»). */
export function coverageData({ coverage, gaps, findings, changedSince }: FilledCoverage): CoverageData {
  const { period, asOf, commune, hamlets, counted, countedForState, excluded } = coverage;
  const inForce = hamlets.map(({ hamlet }) => hamlet);
  const nameOf = hamletNames(inForce, inForce);
  return {
    period: { from: period.from, to: period.to },
    asOf,
    hamlets: hamlets.map((each) => hamletData(each, nameOf(each.hamlet.code))),
    commune: {
      B: commune.composite,
      cells: commune.cells,
      hamletsMet: commune.hamletsMet,
      householdsPresent: commune.householdsPresent,
      households: commune.households,
      hamletsWithB: commune.hamletsWithB,
    },
    gaps: coverage.gaps.map(gapData),
    counted: counted.map(({ id }) => id),
    countedForState: countedForState.map(({ id }) => id),
    excluded: excluded.map(({ id, why }) => ({ id, why })),
    errors: errorCount(findings),
    since: changedSince,
    worst: gaps
      .slice(0, WORST_GAPS)
      .map(
        ({ hamletName, advice, responsible }) =>
          `${hamletName}: ${advice}${responsible === '' ? '' : ` (${responsible})`}`,
      ),
  };
}

const hamletData = (
  { hamlet, metrics, composite, band, state, inPeriod }: HamletCoverage,
  name: string,
): CoverageData['hamlets'][number] => ({
  code: hamlet.code,
  name,
  ...metrics,
  B: composite,
  band: band === null ? null : BAND_LABELS[band],
  state,
  period: inPeriod,
});

const gapData = ({
  kind,
  hamlet,
  topic,
  planItem,
  activity,
  reason,
  missing,
}: RankedGap): CoverageData['gaps'][number] => ({
  kind,
  ...(hamlet === undefined ? {} : { hamlet }),
  ...(topic === undefined ? {} : { topic }),
  ...(planItem === undefined ? {} : { planItem }),
  ...(activity === undefined ? {} : { activity }),
  ...(reason === undefined ? {} : { reason }),
  ...(missing === undefined ? {} : { missing }),
});
