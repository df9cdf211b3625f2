import { valueOr } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';
import { isBrokenLink, isWebLink } from '../shared/web-link';

/** Evidence in words cannot be opened by whoever reads the report. */
export const hd26 = rowRule({
  id: 'HD-26',
  tab: 'activities',
  severity: 'info',
  check: ({ fields }) => {
    const lines = valueOr(fields.evidence, []);
    return objectIf(
      lines.length > 0 && !lines.some((line) => isWebLink(line) || isBrokenLink(line)),
      'evidence',
    );
  },
});
