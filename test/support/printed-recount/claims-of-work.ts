import { sum } from '../recount/raw-workbook';
import { asFarAsNamed } from './claim';
import type { Claim } from './claim';
import { isOpen } from './claims-of-units';
import type { Recounted } from './recounted';
import { unitName } from './unit-name';

/** What of the plan is due and done, and whose the rest is: of units, of nobody, of the officers of hamlets. */
export const CLAIMS_OF_WORK: readonly Claim[] = [
  {
    says: /việc (?:của kế hoạch đến hạn|đến hạn của kế hoạch)/,
    figures: (recount, { text, figures }) => {
      const due = sum(recount.work.map((each) => each.due));
      const done = sum(recount.work.map((each) => each.done));
      const told = [due, done, due];
      if (done === due) return told;
      const left = due - done;
      const late = lateByUnit(recount);
      const assigned = sum(late);
      const isSplit = assigned > 0 && assigned < left;
      const head = [...told, left, ...(isSplit ? [assigned] : [])];
      const tail = isSplit ? [left - assigned] : [];
      const named = late.length < 2 ? [] : late.slice(0, figures.length - head.length - tail.length);
      // Without a unit that has any, nobody is named.
      return /chủ trì/.test(text) || assigned === 0 ? [...head, ...named, ...tail] : [];
    },
  },
  {
    says: /^(?:- )?Cán bộ phụ trách .* còn việc chậm/,
    figures: (recount, sentence) => asFarAsNamed(lateByOfficer(recount), sentence, []),
  },
  // What is a sign of show is held kind by kind where coverage is.
  { says: /Dấu hiệu hình thức cần xem lại/, figures: (_recount, { figures }) => figures },
];

/** Pieces of work that are not done, of each unit that has some, the most first; words that leave the unit open are no unit. */
function lateByUnit(recount: Recounted): readonly number[] {
  const units = new Map<string, number>();
  for (const { item, due, done } of recount.work) {
    const name = item.leadUnit.trim();
    if (done >= due || name === '' || isOpen(name, recount)) continue;
    units.set(unitName(name), (units.get(unitName(name)) ?? 0) + due - done);
  }
  return [...units.values()].sort((a, b) => b - a);
}

/** Late items of the hamlets that an officer looks after. */
function lateByOfficer({ rows, items }: Recounted): readonly number[] {
  const counts = new Map<string, number>();
  for (const hamlet of rows.hamlets()) {
    const late = items.of(hamlet).filter((item) => items.due(item) > 0 && !items.isDone(item, hamlet)).length;
    if (hamlet.officer === null || late === 0) continue;
    counts.set(hamlet.officer, (counts.get(hamlet.officer) ?? 0) + late);
  }
  return [...counts.values()];
}
