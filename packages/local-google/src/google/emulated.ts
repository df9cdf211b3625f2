import { MISSING_MEMBERS } from './missing-members';

/** Names that JavaScript itself asks of any object; answering undefined is not a silent no-op. */
const LANGUAGE_NAMES = new Set([
  'toJSON',
  'then',
  'valueOf',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

/**
 * Dresses the emulated members of a Google class: another name that the class has at Google throws
 * `not emulated: Class.name`; one that nobody knows is undefined, so that scripts can ask (facts.md 53). `toString`
 * answers the class name as Apps Script's objects do.
 */
export function emulated<T extends object>(className: string, members: Partial<T>): T {
  const target = members as Record<string, unknown>;
  if (!Object.hasOwn(target, 'toString')) target.toString = () => className;
  return new Proxy(target, {
    get(object, name, receiver): unknown {
      if (typeof name === 'symbol' || name in object || LANGUAGE_NAMES.has(name)) {
        return Reflect.get(object, name, receiver);
      }
      if (!isMissing(className, name)) return undefined;
      throw new Error(`not emulated: ${className}.${name}`);
    },
    set(_object, name): boolean {
      throw new TypeError(`Cannot assign to ${className}.${String(name)}`);
    },
  }) as T;
}

const missingByClass = new Map<string, ReadonlySet<string>>();

function isMissing(className: string, name: string): boolean {
  const known = missingByClass.get(className);
  if (known !== undefined) return known.has(name);
  missingByClass.set(className, new Set((MISSING_MEMBERS[className] ?? '').split(' ')));
  return isMissing(className, name);
}
