/** A unit's name in full, and the ways in which rows and sentences shorten it; «{xã}» stands for the commune's own noun. */
export interface UnitName {
  readonly full: string;
  readonly short: readonly string[];
}

/** Reads sheets-templates/report/unit-names.json; null where it is not a list of names. */
export function parseUnitNames(json: unknown): readonly UnitName[] | null {
  if (!Array.isArray(json)) return null;
  const entries: readonly unknown[] = json;
  const names = entries.filter(isUnitName);
  return names.length === entries.length ? names : null;
}

function isUnitName(entry: unknown): entry is UnitName {
  if (typeof entry !== 'object' || entry === null) return false;
  const { full, short } = entry as Partial<Record<keyof UnitName, unknown>>;
  return typeof full === 'string' && Array.isArray(short) && short.every((name) => typeof name === 'string');
}
