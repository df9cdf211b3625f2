import type { HostClient } from '../client';
import type { Person } from './project';

/** Shares the spreadsheet with everybody who may sit at the workbench, as its owner would do by hand. */
export async function shareWithPeople(
  host: HostClient,
  spreadsheetId: string,
  people: readonly Person[],
): Promise<void> {
  const known = new Set((await host.access(spreadsheetId)).map(({ email }) => email));
  for (const { email, role } of people) {
    if (!known.has(email)) await host.share(spreadsheetId, email, role);
  }
}
