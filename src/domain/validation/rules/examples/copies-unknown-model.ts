import { codeKey } from '../../../cells/code-index';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

/** A copy names the Mã of another model of the tab. */
export const copiesUnknownModel: WorkbookCheck<'examples'> = ({ examples }) => {
  const models = new Set(
    examples
      .filter(({ fields }) => valueOf(fields.kind) === 'model')
      .map(({ fields }) => codeKey(valueOf(fields.code) ?? '')),
  );
  return examples.flatMap(({ row, fields }) => {
    const copied = valueOf(fields.replicates);
    if (copied === null) return [];
    const isOther = codeKey(copied) !== codeKey(valueOf(fields.code) ?? '');
    return isOther && models.has(codeKey(copied)) ? [] : objectAt(row, 'replicates');
  });
};
