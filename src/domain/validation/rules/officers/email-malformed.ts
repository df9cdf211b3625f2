import { valueOf } from '../../../cells/read';
import { isEmail } from '../../../reading/read-catalogues';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** An address that can be an account's. */
export const emailMalformed: RowCheck<'officers'> = ({ fields }) =>
  objectIf(!isEmail(valueOf(fields.email) ?? 'a@b.vn'), 'email');
