import { render } from 'preact';
import { OVERVIEW as UI } from '../wording/ui-overview';
import { createPageServer } from './browser';
import { OverviewBoard } from './overview/overview-board';
import { Busy, Failure } from './parts/notice';
import { useQuery } from './parts/use-query';
import type { Server } from './server';

function OverviewPage({ server }: { server: Server }) {
  const { data, failure, loading, reload } = useQuery('overview', () => server.ask('overview'));
  return (
    <main class="page dialog overview">
      <h1 class="unseen">{UI.title}</h1>
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading ? <Busy text={UI.loading} /> : null}
      {data === null ? null : <OverviewBoard server={server} data={data} />}
    </main>
  );
}

const page = document.getElementById('page');
if (page !== null) render(<OverviewPage server={createPageServer()} />, page);
