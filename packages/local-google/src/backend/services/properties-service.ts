import { jsonText, type JsonValue } from '../../json-value';
import { serviceError, type ExecutionContext, type Service } from '../service';
import { DocumentFolder } from '../store/document-folder';
import type { HostFolder } from '../store/host-folder';

/** Limits of facts.md 33, in bytes. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;

const GETTER_BY_SCOPE: Readonly<Record<string, string>> = {
  document: 'PropertiesService.getDocumentProperties',
  script: 'PropertiesService.getScriptProperties',
  user: 'PropertiesService.getUserProperties',
};

/** Property stores by scope, kept on disk. */
export class PropertiesBackend implements Service {
  private readonly stores: DocumentFolder<Store>;

  constructor(folder: HostFolder) {
    this.stores = new DocumentFolder(folder, 'properties');
  }

  save(): Promise<void> {
    return this.stores.save();
  }

  handle(context: ExecutionContext, method: string, [scope, ...args]: readonly JsonValue[]): JsonValue {
    const name = storeName(context, jsonText(scope));
    const store = this.stores.get(name) ?? {};
    switch (method) {
      case 'open':
        if (context.authMode === 'NONE') {
          throw serviceError(
            `You do not have permission to call ${GETTER_BY_SCOPE[jsonText(scope)] ?? 'PropertiesService'}`,
          );
        }
        return null;
      case 'getProperties':
        return { ...store };
      case 'setProperties':
        this.stores.put(name, withProperties(args[1] === true ? {} : store, args[0] as Store));
        return null;
      case 'deleteProperty':
        this.stores.put(name, Object.fromEntries(Object.entries(store).filter(([key]) => key !== args[0])));
        return null;
      default:
        throw serviceError(`not emulated: Properties.${method}`);
    }
  }
}

function storeName(context: ExecutionContext, scope: string): string {
  if (scope === 'document') return `document ${context.spreadsheetId}`;
  return scope === 'user' ? `user ${context.user}` : 'script';
}

function withProperties(store: Store, added: Store): Store {
  const merged = { ...store, ...added };
  for (const value of Object.values(added)) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw serviceError('Argument too large: value');
  }
  const size = Object.entries(merged).reduce(
    (sum, [k, v]) => sum + Buffer.byteLength(k) + Buffer.byteLength(v),
    0,
  );
  if (size > MAX_STORE_BYTES) {
    throw serviceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  return merged;
}
