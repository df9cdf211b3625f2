import { isBrokenLink, isWebLink } from '../../../text/web-link';
import { valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { doneIn } from '../shared/activity-row';
import { saysNone } from '../shared/no-evidence';
import { NO_OBJECTION, objectIf } from '../shared/object-to';
import { where } from '../shared/where';

const isPost = doneIn(['HT1.7', 'HT1.8']);

const inWords: RowCheck<'activities'> = ({ fields }, { linksSeen }) => {
  if (!linksSeen) return NO_OBJECTION;
  const lines = valueOr(fields.evidence, []);
  const says = !lines.every(saysNone) && !lines.some((line) => isWebLink(line) || isBrokenLink(line));
  return objectIf(says, 'evidence');
};

/** Evidence in words cannot be opened by whoever reads the report. */
export const evidenceWithoutLink = where((row) => !isPost(row), inWords);

/** §1.7: a post on Zalo or Facebook shows its link. */
export const postWithoutLink = where(isPost, inWords);
