import { valueOr } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';
import { isWebLink, linkKey } from '../../../text/web-link';

const NONE: readonly string[] = [];

/** §6: the same link as evidence of several activities. */
export const evidenceReused: WorkbookCheck<'activities'> = ({ activities }) => {
  const uses: { readonly row: number; readonly link: string }[] = [];
  for (const { row, fields } of activities) {
    for (const link of valueOr(fields.evidence, NONE)) if (isWebLink(link)) uses.push({ row, link });
  }
  return rowsWithRepeatedKey(uses, ({ link }) => linkKey(link)).flatMap(({ item, others }) =>
    objectAt(item.row, 'evidence', { link: item.link, ...otherRows(others) }),
  );
};
