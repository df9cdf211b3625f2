import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['hasLoudspeaker', 'hasZaloGroup'] as const;

/** Có loa and Có nhóm Zalo are Có or Không. */
export const xm15 = rowRule({
  id: 'XM-15',
  tab: 'hamlets',
  severity: 'warning',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
