import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

const EMAIL = /^[\w.+'&%-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** An address as Google accounts have them: no accents, no space, a domain with its dots in place. */
export const emailMalformed: RowCheck<'officers'> = ({ fields }) =>
  objectIf(!EMAIL.test(valueOf(fields.email) ?? 'a@b.vn'), 'email');
