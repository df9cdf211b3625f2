import type { FieldOf } from '../../../tables/fields';
import type { ReadFields } from '../../../reading/read-fields';
import type { CheckedTab, ReadRow } from '../../../reading/read-row';
import type { Objection } from '../../rule';
import { shownText } from '../../../cells/cell-text';

/** One objection to each cell that was read with a mend at hand, of the kind asked for. Nearly every row has none. */
const mendedCells =
  (certain: boolean, isAsked: (value: unknown) => boolean) =>
  <T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] => {
    const fields = row.fields as unknown as ReadFields;
    const objections: Objection<T>[] = [];
    for (const field in fields) {
      const read = fields[field];
      if (read?.state !== 'read' || read.mend?.certain !== certain || !isAsked(read.value)) continue;
      const facts = { mended: shownText(read.mend.value) };
      objections.push({ field: field as FieldOf<T>, facts, fix: read.mend });
    }
    return objections;
  };

/** Cells that are understood but not written as they should be; the mend is certain. */
export const uncleanCells = /* @__PURE__ */ mendedCells(true, () => true);
/** Texts that seem typed in an old Vietnamese encoding; the mend waits for a yes. */
export const legacyTexts = /* @__PURE__ */ mendedCells(false, (value) => typeof value === 'string');
/** Lists that name the same thing twice; the mend waits for a yes, for the second may have meant something else. */
export const repeatedItems = /* @__PURE__ */ mendedCells(false, Array.isArray);
