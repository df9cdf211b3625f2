import type { Lists } from '../../domain/reading/catalogue';
import { nextCodes } from '../../workbook/rows/row-code';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import type { TextByField } from '../rows/row-change';

const PREFIX = 'X';

/**
 * A Mã xóm for each hamlet that comes without one. It is given on arrival, since it is what the row is known by in tab Xóm:
 * so the row is taken once.
 */
export function hamletCodesFor(
  hamlets: readonly TextByField[],
  inbox: readonly InboxRow[],
  lists: Lists,
): readonly TextByField[] {
  const standing = [
    ...lists.hamlets.map(({ code }): string => code),
    ...[...inbox.filter(({ tab }) => tab === 'hamlets').map(({ fields }) => fields), ...hamlets].map(
      ({ code }) => code ?? '',
    ),
  ];
  const lacking = hamlets.filter(({ code }) => (code ?? '').trim() === '').length;
  const codes = [...nextCodes(PREFIX, standing, lacking)];
  return hamlets.map(({ code }) => ((code ?? '').trim() === '' ? { code: codes.shift() ?? '' } : {}));
}
