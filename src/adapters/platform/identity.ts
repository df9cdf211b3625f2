import type { IdentityPort } from '../../app/ports/ports';

/** The account that the code runs under. */
export function createIdentity(): IdentityPort {
  return { userEmail, newId: () => Utilities.getUuid() };
}

/** Without the e-mail scope, as in a simple trigger, Google throws or gives ''; both mean: not known. */
function userEmail(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
