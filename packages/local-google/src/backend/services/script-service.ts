import type { JsonValue } from '../../json-value';
import { serviceError, type ExecutionContext, type Service } from '../service';

/** What ScriptApp tells of scopes. */
export class ScriptBackend implements Service {
  private readonly manifestScopes: readonly string[];

  constructor(manifestScopes: readonly string[]) {
    this.manifestScopes = manifestScopes;
  }

  handle(context: ExecutionContext, method: string, [wanted]: readonly JsonValue[]): JsonValue {
    const required = Array.isArray(wanted) ? wanted.map(String) : this.manifestScopes;
    const missing = required.filter((scope) => !context.scopes.has(scope));
    if (method === 'missingScopes') return missing;
    if (method === 'grantedScopes') return required.filter((scope) => context.scopes.has(scope));
    if (method !== 'requireScopes') throw serviceError(`not emulated: ScriptApp.${method}`);
    // On Google the execution ends and the consent screen opens; here the call throws.
    if (missing.length > 0) throw serviceError('Authorization is required to perform that action.');
    return null;
  }
}
