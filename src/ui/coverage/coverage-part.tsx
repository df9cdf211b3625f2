import { useRef, useState } from 'preact/hooks';
import type { FigureRequestMessage } from '../../rpc/coverage-messages';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import { Busy, Empty, Failure, Notice } from '../parts/notice';
import { BordersSelect, underBorders } from '../parts/borders-select';
import { PeriodSelect } from '../parts/period-select';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { CommuneState } from './commune-state';
import { FillTabs } from './fill-tabs';
import { GapList } from './gap-list';
import { HamletBars } from './hamlet-bars';
import { PeriodResults } from './period-results';
import { Suggestions } from './suggestions';
import { WhyDialog } from './why';

/** Part Độ bao phủ: where the hamlets stand, what a period brought, and what is missing where. */
export function CoveragePart({ world }: { world: SidebarWorld }) {
  const { server } = world;
  const options = useQuery('options', () => server.ask('reportOptions'));
  const [chosen, setChosen] = useState<string | null>(null);
  const [former, setFormer] = useState('');
  if (options.data === null) {
    return options.failure === null ? (
      <Busy text={COVERAGE.loadingPeriods} />
    ) : (
      <Failure failure={options.failure} retry={options.reload} />
    );
  }
  const { current, today, formerCommunes } = options.data;
  const period = chosen ?? current;
  return (
    <div class="stack">
      <PeriodSelect options={options.data} period={period} choose={setChosen} />
      <BordersSelect communes={formerCommunes} former={former} choose={setFormer} />
      <PeriodCoverage
        key={`${period} ${former}`}
        world={world}
        period={period}
        former={former}
        today={today}
      />
    </div>
  );
}

function PeriodCoverage(props: { world: SidebarWorld; period: string; former: string; today: string }) {
  const { world, period, former, today } = props;
  const computedAt = useRef(world.changes);
  const [why, setWhy] = useState<FigureRequestMessage | null>(null);
  const [recomputes, setRecomputes] = useState(0);
  const query = useQuery(`${period} ${String(recomputes)}`, () => {
    computedAt.current = world.changes;
    return world.server.ask('coverageView', { period, ...underBorders(former) });
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
          <CommuneState
            view={data}
            today={today}
            recompute={() => setRecomputes(recomputes + 1)}
            why={setWhy}
          />
          {data.hamlets.length === 0 ? null : <PeriodResults view={data} today={today} />}
          {data.hamlets.length === 0 ? (
            <Empty title={COVERAGE.noHamletsTitle}>
              <p>{COVERAGE.noHamletsText}</p>
            </Empty>
          ) : (
            <>
              {world.data.readOnly === null && former === '' ? (
                <FillTabs key={String(recomputes)} world={world} period={period} />
              ) : null}
              <HamletBars hamlets={data.hamlets} why={setWhy} />
              {former === '' ? <Suggestions world={world} period={period} recomputes={recomputes} /> : null}
              <GapList view={data} world={world} why={setWhy} isPast={former !== ''} />
            </>
          )}
        </>
      )}
      {why === null ? null : (
        <WhyDialog
          server={world.server}
          period={period}
          former={former}
          figure={why}
          close={() => setWhy(null)}
        />
      )}
    </>
  );
}
