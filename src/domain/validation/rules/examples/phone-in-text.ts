import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

const FIELDS = ['name', 'note'] as const;
const PHONE = /(?:^|\D)(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/;

/** §5.10: telephone numbers are personal data and have no place in a shared sheet. */
export const phoneInText: RowCheck<'examples'> = ({ fields }) =>
  FIELDS.flatMap((field) => objectIf(PHONE.test(valueOf(fields[field]) ?? ''), field));
