import type { Hamlet } from '../../hamlets/hamlet';
import type { PeriodView } from '../period-view';

/**
 * Who meets together, as far as the workbook knows: hamlets of the same former commune that one person looks after or that
 * already had a meeting in common.
 */
export function neighboursIn({ counting, succession, book }: PeriodView): (a: Hamlet, b: Hamlet) => boolean {
  const met = new Set<string>();
  for (const { activity, form } of counting.countedForState) {
    const { hamlets } = activity;
    if (form.credit !== 'direct' || hamlets.length < 2 || hamlets.length > book.settings.hamletsAMeeting)
      continue;
    const codes = hamlets.flatMap((code) => succession.successorsOf(code).map(({ hamlet }) => hamlet.code));
    for (const a of codes) for (const b of codes) met.add(`${a} ${b}`);
  }
  return (a, b) =>
    a.formerCommune === b.formerCommune &&
    ((a.officer !== null && a.officer === b.officer) || met.has(`${a.code} ${b.code}`));
}
