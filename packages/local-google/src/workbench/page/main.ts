import { WorkbenchPage } from './workbench-page';
import { waitUntilReady } from './waiting';
import { Server } from './server';

const USER = 'workbench-user';

/** Who uses this window: named in the address, else whoever used it last, else the owner. */
async function begin(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#app');
  if (root === null) return;
  const wanted = new URLSearchParams(location.search).get('user') ?? sessionStorage.getItem(USER) ?? '';
  const start = await waitUntilReady(root, new Server(wanted));
  const person = start.people.find(({ email }) => email === wanted) ?? start.people[0];
  if (person === undefined) throw new Error('Bảng tính chưa có người dùng nào.');
  sessionStorage.setItem(USER, person.email);
  await new WorkbenchPage(root, new Server(person.email), start, person).open();
}

begin().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  document.querySelector('#app')?.replaceChildren(message);
});
