import { useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import type { FigureRequestMessage } from '../../rpc/coverage-messages';
import type { CoverageView } from '../../rpc/messages';
import { COVERAGE } from '../../wording/ui-coverage';
import { Busy, Empty, Failure, Notice } from '../parts/notice';
import { PeriodSelect } from '../parts/period-select';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { FillTabs } from './fill-tabs';
import { GapList } from './gap-list';
import { HamletBars } from './hamlet-bars';
import { Suggestions } from './suggestions';
import type { AskWhy } from './why';
import { WhyButton, WhyDialog } from './why';

/** Part Độ bao phủ: how far the commune was reached in a period, and what is missing where. */
export function CoveragePart({ world }: { world: SidebarWorld }) {
  const { server } = world;
  const options = useQuery('options', () => server.ask('reportOptions'));
  const [chosen, setChosen] = useState<string | null>(null);
  if (options.data === null) {
    return options.failure === null ? (
      <Busy text={COVERAGE.loadingPeriods} />
    ) : (
      <Failure failure={options.failure} retry={options.reload} />
    );
  }
  const period = chosen ?? options.data.suggested;
  return (
    <div class="stack">
      <PeriodSelect options={options.data} period={period} choose={setChosen} />
      <PeriodCoverage key={period} world={world} period={period} />
    </div>
  );
}

function PeriodCoverage({ world, period }: { world: SidebarWorld; period: string }) {
  const computedAt = useRef(world.changes);
  const [why, setWhy] = useState<FigureRequestMessage | null>(null);
  const [recomputes, setRecomputes] = useState(0);
  const query = useQuery(`${period} ${String(recomputes)}`, () => {
    computedAt.current = world.changes;
    return world.server.ask('coverageView', { period });
  });
  const { data, loading, failure } = query;
  return (
    <>
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {loading ? <Busy text={COVERAGE.loading} /> : null}
      {data !== null && !loading && computedAt.current !== world.changes ? (
        <Notice tone="info">
          <p>{COVERAGE.stale}</p>
        </Notice>
      ) : null}
      {data === null ? null : (
        <>
          <CommuneFigure view={data} recompute={() => setRecomputes(recomputes + 1)} why={setWhy} />
          {data.commune.counted === 0 ? (
            <Empty title={COVERAGE.noActivitiesTitle}>
              <p>{COVERAGE.noActivitiesText}</p>
            </Empty>
          ) : null}
          {data.hamlets.length === 0 ? (
            <Empty title={COVERAGE.noHamletsTitle}>
              <p>{COVERAGE.noHamletsText}</p>
            </Empty>
          ) : (
            <>
              {world.data.readOnly === null ? (
                <FillTabs key={String(recomputes)} world={world} period={period} />
              ) : null}
              <HamletBars hamlets={data.hamlets} why={setWhy} />
              <Suggestions world={world} period={period} recomputes={recomputes} />
              <GapList view={data} world={world} why={setWhy} />
            </>
          )}
        </>
      )}
      {why === null ? null : (
        <WhyDialog server={world.server} period={period} figure={why} close={() => setWhy(null)} />
      )}
    </>
  );
}

function CommuneFigure(props: { view: CoverageView; recompute: () => void; why: AskWhy }) {
  const { view, recompute, why } = props;
  const { composite, band, cells, counted, excluded } = view.commune;
  return (
    <section class="stack tight" aria-label={COVERAGE.commune}>
      <div class="row between">
        <p class="figure">
          <span class="figure-number">{composite === null ? '–' : COVERAGE.percent(composite)}</span>
          <span>
            {COVERAGE.commune}
            <br />
            <strong>{band ?? COVERAGE.unknown}</strong>
            <br />
            <WhyButton what={COVERAGE.commune} figure={{ kind: 'commune-composite' }} ask={why} />
          </span>
        </p>
        <button type="button" class="small plain" onClick={recompute}>
          {COVERAGE.recompute}
        </button>
      </div>
      <p class="muted">
        {COVERAGE.asOf(formatDate(view.asOf as CalendarDate))} {COVERAGE.counted(counted, excluded)}
      </p>
      {view.errors === 0 ? null : <p class="note warning">{COVERAGE.errors(view.errors)}</p>}
      <h3>{COVERAGE.cells}</h3>
      <CellsBar cells={cells} why={why} />
    </section>
  );
}

function CellsBar({ cells, why }: { cells: CoverageView['commune']['cells']; why: AskWhy }) {
  const parts = [
    ['direct', COVERAGE.direct, cells.direct],
    ['indirect', COVERAGE.indirect, cells.indirect],
    ['none', COVERAGE.none, cells.none],
  ] as const;
  return (
    <>
      <div class="cells-bar" aria-hidden="true">
        {parts.map(([key, , count]) =>
          count === 0 ? null : <span key={key} class={key} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul class="legend">
        {parts.map(([key, label, count]) => (
          <li key={key}>
            <span class={`swatch ${key}`} aria-hidden="true" />
            {COVERAGE.cellCount(label, count)}{' '}
            <WhyButton what={label} figure={{ kind: 'commune-cells', credit: key }} ask={why} />
          </li>
        ))}
      </ul>
    </>
  );
}
