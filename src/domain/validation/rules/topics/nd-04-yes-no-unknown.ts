import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['required', 'peopleFacing'] as const;

/** Bắt buộc and Tiêu chí người dân are Có or Không. */
export const nd04 = rowRule({
  id: 'ND-04',
  tab: 'topics',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
