import type { JsonValue } from '../../json-value';
import type { UserAccess } from '../model';
import { serviceError, type ExecutionContext, type Service } from '../service';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** Who the script runs as and who sits at the keyboard, as far as Google tells it (facts.md 35). */
export class SessionBackend implements Service {
  private readonly access: (spreadsheetId: string) => readonly UserAccess[];

  constructor(access: (spreadsheetId: string) => readonly UserAccess[]) {
    this.access = access;
  }

  handle(context: ExecutionContext, method: string): JsonValue {
    const known = context.authMode === 'FULL' && context.scopes.has(EMAIL_SCOPE);
    if (method === 'getEffectiveUser') return known ? context.user : '';
    if (method === 'getActiveUser') return known && this.showsActiveUser(context) ? context.user : '';
    throw serviceError(`not emulated: Session.${method}`);
  }

  /** Google keeps the active user's address back unless they own the script or share the owner's domain. */
  private showsActiveUser({ user, spreadsheetId }: ExecutionContext): boolean {
    const owner = this.access(spreadsheetId).find((a) => a.role === 'owner')?.email ?? '';
    if (user === owner) return true;
    return domainOf(user) === domainOf(owner) && domainOf(owner) !== 'gmail.com';
  }
}
