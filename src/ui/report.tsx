import { render } from 'preact';
import { REPORT } from '../wording/report/ui-report';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { Busy, Failure } from './parts/notice';
import { useQuery } from './parts/use-query';
import { ReportDialog } from './report/report-dialog';
import type { Server } from './server';

function ReportPage({ server }: { server: Server }) {
  const { data, failure, reload } = useQuery('options', () => server.ask('reportOptions'));
  return (
    <main class="page dialog">
      <h1 class="unseen">{REPORT.title}</h1>
      <GuideLink page="lap-bao-cao" />
      {data === null && failure === null ? <Busy text={REPORT.loading} /> : null}
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {data === null ? null : <ReportDialog server={server} options={data} />}
    </main>
  );
}

const page = document.getElementById('page');
if (page !== null) render(<ReportPage server={createPageServer()} />, page);
