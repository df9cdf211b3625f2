import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

/** An e-mail has one @ and a domain. */
export const cb02 = rowRule({
  id: 'CB-02',
  tab: 'officers',
  severity: 'error',
  check: ({ fields }) => objectIf(!EMAIL.test(valueOf(fields.email) ?? 'a@b.vn'), 'email'),
});
