import { render } from 'preact';
import { SIDEBAR } from '../wording/ui-common';
import { createPageServer } from './browser';
import { Busy, Failure } from './parts/notice';
import { useQuery } from './parts/use-query';
import type { Server } from './server';
import { SidebarParts } from './sidebar-parts';

function Sidebar({ server }: { server: Server }) {
  const { data, failure, reload } = useQuery('open', () => server.ask('openSidebar'));
  if (data !== null) return <SidebarParts server={server} data={data} />;
  return (
    <main class="page">
      <h1>Loa Xóm</h1>
      {failure === null ? <Busy text={SIDEBAR.opening} /> : <Failure failure={failure} retry={reload} />}
    </main>
  );
}

const page = document.getElementById('page');
if (page !== null) render(<Sidebar server={createPageServer()} />, page);
