import { valueOr } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';
import { isBrokenLink, linkWithScheme } from '../shared/web-link';

/** Evidence that is meant as a link but cannot be opened. */
export const hd24 = rowRule({
  id: 'HD-24',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => {
    const lines = valueOr(fields.evidence, []);
    const broken = lines.filter(isBrokenLink);
    if (broken.length === 0) return NO_OBJECTION;
    const mended = lines.map((line) => (isBrokenLink(line) ? linkWithScheme(line) : line));
    const fix = mended.includes(null) ? undefined : { value: mended.join('\n'), certain: false };
    return objectTo('evidence', { unknown: broken }, fix);
  },
});
