import { valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';
import { isBrokenLink, linksMeant } from '../../../text/web-link';

/** Evidence that is meant as a link but cannot be opened. */
export const evidenceBrokenLink: RowCheck<'activities'> = ({ fields }) => {
  const lines = valueOr(fields.evidence, []);
  const broken = lines.filter(isBrokenLink);
  if (broken.length === 0) return NO_OBJECTION;
  const mended = lines.map((line) => (isBrokenLink(line) ? linksMeant(line) : [line]));
  const isMeant = mended.every((meant) => meant !== null);
  const fix = isMeant ? { value: mended.flat().join('\n'), certain: false } : undefined;
  return objectTo('evidence', { unknown: broken }, fix);
};
