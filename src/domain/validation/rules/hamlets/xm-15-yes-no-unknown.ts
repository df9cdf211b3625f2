import { hamletWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['hasLoudspeaker', 'hasZaloGroup'] as const;

/** Có loa and Có nhóm Zalo are Có or Không. */
export const xm15 = hamletWarning('XM-15', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
