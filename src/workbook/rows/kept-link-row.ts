import { textOf } from '../../domain/cells/cell-text';
import { learnLink } from '../../domain/intake/phones/phone-link';
import type { PhoneLink } from '../../domain/intake/phones/phone-link';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../header-key';

/** Stands in Trạng thái of the row that keeps the link of the commune's form; such a row is nobody's to take. */
export const LINK_STATE = 'Liên kết biểu mẫu';

/** What the newest such row keeps; null where there is none, or a hand has bent it. */
export function keptLink(rows: readonly Row<'inbox'>[]): PhoneLink | null {
  for (const { cells } of [...rows].reverse()) {
    if (headerKey(textOf(cells.state)) !== headerKey(LINK_STATE)) continue;
    const learnt = learnLink(textOf(cells.proposal));
    if (learnt.ok) return learnt.link;
  }
  return null;
}
