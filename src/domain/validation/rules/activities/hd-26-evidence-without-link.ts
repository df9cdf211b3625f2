import { valueOr } from '../../read';
import { activityInfo } from '../shared/rule-makers';
import { saysNone } from '../shared/no-evidence';
import { objectIf } from '../shared/object-to';
import { isBrokenLink, isWebLink } from '../../../text/web-link';
import { isPost } from './hd-32-post-without-link';

/** Evidence in words cannot be opened by whoever reads the report. */
export const hd26 = activityInfo('HD-26', (row) => {
  const lines = valueOr(row.fields.evidence, []);
  const inWords = !lines.every(saysNone) && !lines.some((line) => isWebLink(line) || isBrokenLink(line));
  return objectIf(inWords && !isPost(row), 'evidence');
});
