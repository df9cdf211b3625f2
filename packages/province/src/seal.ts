import { factCell, type FactLine, isSeal, sealOf } from '../../../src/workbook/facts-tab';

/** Whether the rows of a period are all that the commune wrote, and as it wrote them. */
export type Sealed =
  | { readonly state: 'whole'; readonly seal: string; readonly facts: readonly FactLine[] }
  /** No row closes them. */
  | { readonly state: 'unsealed'; readonly count: number }
  /** Other rows than the seal counts: a part was copied, or several were put together. */
  | { readonly state: 'half'; readonly count: number; readonly sealed: number }
  /** As many as it counts, but not the same. */
  | { readonly state: 'changed' };

export function checkSeal(lines: readonly FactLine[]): Sealed {
  const seals = lines.filter(isSeal);
  const facts = lines.filter((line) => !isSeal(line));
  const [seal] = seals;
  if (seal === undefined) return { state: 'unsealed', count: facts.length };
  const { count, digest } = sealOf(facts);
  const sealed = Number(factCell(seal, 'row_count'));
  if (seals.length > 1 || sealed !== count) return { state: 'half', count, sealed };
  const isSame = factCell(seal, 'data_digest') === digest;
  return isSame ? { state: 'whole', seal: digest, facts } : { state: 'changed' };
}
