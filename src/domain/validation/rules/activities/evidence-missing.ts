import { valueOr } from '../../../cells/read';
import { isDone } from '../shared/activity-row';
import { saysNone } from '../shared/no-evidence';
import { objectIf } from '../shared/object-to';
import type { RowCheck } from '../../rule';

/** §6 MC, G5: a done activity shows evidence. */
export const evidenceMissing: RowCheck<'activities'> = (row) =>
  objectIf(isDone(row) && valueOr(row.fields.evidence, []).every(saysNone), 'evidence');
