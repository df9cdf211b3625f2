import { isEmail } from '../../../plan/read-catalogues';
import { valueOf } from '../../read';
import { officerError } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** An address that can be an account's. */
export const cb02 = officerError('CB-02', ({ fields }) =>
  objectIf(!isEmail(valueOf(fields.email) ?? 'a@b.vn'), 'email'),
);
