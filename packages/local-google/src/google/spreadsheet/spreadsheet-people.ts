/** Who may open a spreadsheet. Roles are steps: viewers include editors and owner, editors the owner (gas-fakes). */
import type { UserRole } from '../../backend/model';
import { signatureError } from '../signature';
import type { Family } from './handles';
import { createUser, emailOf } from './people';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheetPeople({ ask }: Family, self: () => Spreadsheet) {
  const withRole = (...roles: UserRole[]) =>
    ask
      .free('access')
      .filter(({ role }) => roles.includes(role))
      .map(({ email }) => createUser(email));
  const share =
    (method: string, role: 'editor' | 'viewer' | null) =>
    (...args: unknown[]): Spreadsheet => {
      const people = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
      const emails = people.map(emailOf);
      if (args.length !== 1 || emails.includes(null))
        throw signatureError(`SpreadsheetApp.Spreadsheet.${method}`, args);
      emails
        .filter((email) => email !== null)
        .forEach((email) => ask.counted(`Spreadsheet.${method}`, email, 'share', email, role));
      return self();
    };
  return {
    getOwner: () => withRole('owner')[0] ?? null,
    getEditors: () => withRole('owner', 'editor'),
    getViewers: () => withRole('owner', 'editor', 'viewer'),
    addEditor: share('addEditor', 'editor'),
    addEditors: share('addEditors', 'editor'),
    addViewer: share('addViewer', 'viewer'),
    addViewers: share('addViewers', 'viewer'),
    removeEditor: share('removeEditor', null),
    removeViewer: share('removeViewer', null),
  } satisfies Partial<Spreadsheet>;
}
