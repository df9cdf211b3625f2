import { OVERVIEW as UI } from '../../wording/ui-overview';
import { Busy, Failure } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { Results } from './results';
import { LateItems, NotMet, Waiting } from './state-lists';

/** Part Tổng quan of the sidebar, the first for a leader: the lists; the matrix has the room of the dialog. */
export function OverviewPart({ world }: { world: SidebarWorld }) {
  const query = useQuery(`overview ${String(world.changes)}`, () => world.server.ask('overview'));
  const { data, failure, loading } = query;
  return (
    <div class="stack">
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {loading ? <Busy text={UI.loading} /> : null}
      {data === null ? null : (
        <>
          <h2 class="overview-head">{UI.asOf(data.periodName, data.day)}</h2>
          <NotMet data={data} />
          <LateItems data={data} server={world.server} />
          <Waiting data={data} />
          <Results data={data} />
        </>
      )}
      <button type="button" onClick={() => void world.server.ask('openOverview')}>
        {UI.open}
      </button>
    </div>
  );
}
