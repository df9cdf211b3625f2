import { exampleError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26 count by Loại. */
export const gm03 = exampleError('GM-03', ({ fields }) => missingOrUnreadable('kind', fields.kind));
