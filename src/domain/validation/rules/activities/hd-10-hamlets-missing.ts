import { valueOf } from '../../read';
import { activityError } from '../shared/rule-makers';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Xóm blank for Một xóm or Liên xóm. */
export const hd10 = activityError('HD-10', ({ fields }) => {
  const scope = valueOf(fields.scope);
  return scope === 'single' || scope === 'joint' ? missingCell('hamlets', fields.hamlets) : NO_OBJECTION;
});
