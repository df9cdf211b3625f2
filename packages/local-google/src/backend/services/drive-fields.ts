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

/** `a(b,c)` and `a/b` name parts of `a`; a bare name all of it. */
function nameAndInner(part: string): { name: string; inner: string | null } {
  const at = part.search(/[(/]/);
  if (at < 0) return { name: part, inner: null };
  return {
    name: part.slice(0, at),
    inner: part.charAt(at) === '(' ? part.slice(at + 1, -1) : part.slice(at + 1),
  };
}

/** A partial answer as the `fields` parameter of Google's APIs asks: `*`, names, `a/b`, `a(b,c)`. */
export function pickFields(value: JsonValue, fields: string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const picked: JsonObject = {};
  for (const part of outerParts(fields)) {
    if (part === '*') return value;
    const { name, inner } = nameAndInner(part);
    const found = value[name];
    if (found !== undefined) picked[name] = inner === null ? found : pickFields(found, inner);
  }
  return picked;
}
