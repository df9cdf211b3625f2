import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['hasLoudspeaker', 'hasZaloGroup'] as const;

/** A blank counts as Không: loudspeaker and Zalo reach nobody here. */
export const xm16 = rowRule({
  id: 'XM-16',
  tab: 'hamlets',
  severity: 'info',
  check: ({ fields }) => FIELDS.flatMap((field) => missingCell(field, fields[field])),
});
