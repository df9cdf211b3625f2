import { valueOr } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';
import { isBrokenLink, isWebLink } from '../shared/web-link';
import { isPost } from './hd-32-post-without-link';

/** Evidence in words cannot be opened by whoever reads the report. */
export const hd26 = rowRule({
  id: 'HD-26',
  tab: 'activities',
  severity: 'info',
  check: (row) => {
    const lines = valueOr(row.fields.evidence, []);
    const inWords = lines.length > 0 && !lines.some((line) => isWebLink(line) || isBrokenLink(line));
    return objectIf(inWords && !isPost(row), 'evidence');
  },
});
