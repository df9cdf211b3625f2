import { render } from 'preact';
import { REGISTER } from '../wording/report/ui-register';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { Busy, Empty, Failure } from './parts/notice';
import { useQuery } from './parts/use-query';
import { ReportFile } from './register/report-file';
import { RegisterDialog } from './register/register-dialog';
import type { Server } from './server';

function RegisterPage({ server }: { server: Server }) {
  const { data, failure, loading, reload } = useQuery('register', () => server.ask('reportRegister'));
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{REGISTER.title}</h1>
      <GuideLink page="bao-cao" />
      {loading ? <Busy text={REGISTER.loading} /> : null}
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {data === null ? null : data.reports.length === 0 ? (
        <>
          <Empty title={REGISTER.noneTitle}>
            <p>{REGISTER.none}</p>
          </Empty>
          <ReportFile server={server} />
        </>
      ) : (
        <RegisterDialog server={server} data={data} refresh={reload} />
      )}
    </main>
  );
}

const page = document.getElementById('page');
if (page !== null) render(<RegisterPage server={createPageServer()} />, page);
