import { codeKey } from '../../../cells/code-index';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

/** A copy names the Mã of another model of the tab; one that names itself would count as a copy of nothing (CT23/24). */
export const copiesUnknownModel: WorkbookCheck<'examples'> = ({ examples }) => {
  const models = new Set(
    examples
      .filter(({ fields }) => valueOf(fields.kind) === 'model')
      .map(({ fields }) => codeKey(valueOf(fields.code) ?? '')),
  );
  return examples.flatMap(({ row, fields }) => {
    const copied = valueOf(fields.replicates);
    if (copied === null) return [];
    const own = valueOf(fields.code);
    if (own !== null && codeKey(copied) === codeKey(own)) return objectAt(row, 'replicates', { itself: own });
    return models.has(codeKey(copied)) ? [] : objectAt(row, 'replicates');
  });
};
