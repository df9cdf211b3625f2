import type { JsonValue } from '../../json-value';

type JsonObject = Record<string, JsonValue>;

/** Splits `id,files(id,name)` at its outer commas. */
function outerParts(fields: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of fields) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()].filter((p) => p !== '');
}

/** A partial answer as the `fields` parameter of Google's APIs asks: `*`, names, `a/b`, `a(b,c)`. */
export function pickFields(value: JsonValue, fields: string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const picked: JsonObject = {};
  for (const part of outerParts(fields)) {
    if (part === '*') return value;
    const [, name = part, inner] =
      /^([^(/]+)(?:\((.*)\)|\/(.*))?$/.exec(part.replace('/', '(').replace(/^([^)]*\([^)]*)$/, '$1)')) ?? [];
    const found = value[name];
    if (found !== undefined) picked[name] = inner === undefined ? found : pickFields(found, inner);
  }
  return picked;
}
