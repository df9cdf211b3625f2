import { exception } from './channel';

/** The type of an argument as Google's messages call it. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (typeof value === 'function') return '(class)';
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** Google's refusal of arguments that fit no signature (facts.md 13). */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}
