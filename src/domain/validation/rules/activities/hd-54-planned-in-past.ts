import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** Planned, though the day has passed. */
export const hd54 = rowRule({
  id: 'HD-54',
  tab: 'activities',
  severity: 'info',
  check: ({ fields }, { today }) => {
    const date = valueOf(fields.date);
    return objectIf(valueOf(fields.status) === 'planned' && date !== null && date < today, 'status');
  },
});
