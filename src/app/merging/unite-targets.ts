import { codeKey } from '../../domain/cells/code-index';
import { textOf, tidyText } from '../../domain/cells/cell-text';
import { valueOf } from '../../domain/cells/read';
import { readNumber } from '../../domain/cells/read-number';
import type { IndicatorDefinition } from '../../domain/plan/indicator-definition';
import { isShare } from '../../domain/plan/indicator-definition';
import { isBlank } from '../../domain/tables/cell';
import type { MergeConflict, MergedCommune } from './former-commune';
import type { Cells, UnitedLists } from './unite-lists';

/** A figure whose targets were added. */
export interface SummedTarget {
  /** Mã. */
  readonly key: string;
  readonly values: MergeConflict['values'];
  readonly sum: number;
}

export interface UnitedTargets {
  readonly rows: readonly Cells<'indicators'>[];
  readonly conflicts: readonly MergeConflict[];
  readonly summed: readonly SummedTarget[];
}

/**
 * Kế hoạch năm of the new commune: what is counted is the sum of what each commune was given, also where they were given the
 * same. A share is none, and neither is what only some of them were given: where these differ they are asked, and the first
 * commune's stands.
 */
export function uniteTargets(
  { rows, renamed }: Pick<UnitedLists, 'rows' | 'renamed'>,
  communes: readonly MergedCommune[],
  definitions: readonly IndicatorDefinition[],
): UnitedTargets {
  const known = new Map(definitions.map((definition) => [codeKey(definition.code), definition]));
  const given = communes.map((commune) => givenBy(commune, renamed));
  const conflicts: MergeConflict[] = [];
  const summed: SummedTarget[] = [];
  const united = rows.indicators.map((cells) => {
    const key = codeKey(textOf(cells.code));
    const definition = known.get(key);
    const values = communes.map(({ name }, at) => ({
      commune: name,
      value: given[at]?.get(key)?.target ?? null,
    }));
    if (key === '' || values.every(({ value }) => isBlank(value))) return cells;
    const units = given.map((each) => tidyText(textOf(each.get(key)?.unit ?? null)).toLowerCase());
    const numbers = values.flatMap(({ value }) => valueOf(readNumber(value, 'decimal')) ?? []);
    const isCounted = definition !== undefined && !isShare(definition) && new Set(units).size === 1;
    if (isCounted && numbers.length === communes.length) {
      const sum = numbers.reduce((total, number) => total + number, 0);
      summed.push({ key: textOf(cells.code), values, sum });
      return { ...cells, target: sum };
    }
    if (new Set(values.map(({ value }) => tidyText(textOf(value)))).size > 1)
      conflicts.push({ tab: 'indicators', key: textOf(cells.code), field: 'target', values });
    return cells;
  });
  return { rows: united, conflicts, summed };
}

type Given = Pick<Cells<'indicators'>, 'target' | 'unit'>;

/** By the code as it is called in the merged workbook; of a code written twice the first. */
function givenBy(commune: MergedCommune, renamed: UnitedLists['renamed']): ReadonlyMap<string, Given> {
  const names = renamed.get(commune.sign)?.indicators;
  const given = new Map<string, Given>();
  for (const { cells } of commune.tables.indicators) {
    const code = textOf(cells.code);
    const key = codeKey(names?.get(codeKey(code)) ?? code);
    if (!given.has(key)) given.set(key, cells);
  }
  return given;
}
