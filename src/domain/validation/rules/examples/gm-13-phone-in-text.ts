import { valueOf } from '../../read';
import { exampleWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

const FIELDS = ['name', 'note'] as const;
const PHONE = /(?:^|\D)(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/;

/** §5.10: telephone numbers are personal data and have no place in a shared sheet. */
export const gm13 = exampleWarning('GM-13', ({ fields }) =>
  FIELDS.flatMap((field) => objectIf(PHONE.test(valueOf(fields[field]) ?? ''), field)),
);
