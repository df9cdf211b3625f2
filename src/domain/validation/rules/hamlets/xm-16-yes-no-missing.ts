import { hamletInfo } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['hasLoudspeaker', 'hasZaloGroup'] as const;

/** A blank counts as Không: loudspeaker and Zalo reach nobody here. */
export const xm16 = hamletInfo('XM-16', ({ fields }) =>
  FIELDS.flatMap((field) => missingCell(field, fields[field])),
);
