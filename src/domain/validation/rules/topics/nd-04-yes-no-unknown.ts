import { topicError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['required', 'peopleFacing'] as const;

/** Bắt buộc and Tiêu chí người dân are Có or Không. */
export const nd04 = topicError('ND-04', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
