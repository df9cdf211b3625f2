import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Xóm holds known hamlets; blank means every hamlet. */
export const kh07 = planError({
  id: 'KH-07',
  check: ({ fields }) => unreadableCell('hamlets', fields.hamlets),
});
