/** A value of a Google enum: prints, serialises and compares by its name. */
export interface GoogleEnumValue {
  name(): string;
  ordinal(): number;
  compareTo(other: GoogleEnumValue): number;
  toString(): string;
  toJSON(): string;
}

/**
 * The values of a Google enum by name, as `SpreadsheetApp.WrapStrategy` shows them; any other name throws
 * `not emulated`.
 */
export function googleEnum<T extends object>(enumName: string, names: readonly (keyof T & string)[]): T {
  const values: Record<string, GoogleEnumValue> = {};
  names.forEach((name, ordinal) => {
    values[name] = Object.freeze({
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other: GoogleEnumValue) => ordinal - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    });
  });
  return new Proxy(values, {
    get(target, name): unknown {
      if (typeof name === 'symbol' || name in target || name === 'toJSON' || name === 'then') {
        return Reflect.get(target, name);
      }
      throw new Error(`not emulated: ${enumName}.${name}`);
    },
  }) as unknown as T;
}
