import { listItem, paragraph } from '../blocks';
import { nameList } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import { lateOfficers, signsOfShow } from '../officers-behind';
import type { Block } from '../tree';

/** Officers by name and signs of work done for show: for the leader, in print only where he ticks it. */
export function namedOfficers(context: ReportContext): readonly Block[] {
  const { book, coverage, cumulative, isPrinted, say } = context;
  if (!isPrinted('officers')) return [];
  const late = lateOfficers(book, cumulative).map(({ name, count }) =>
    say.text('officers.one', { 'họ tên': name, số: spokenCount(count) }),
  );
  const signs = signsOfShow(coverage.flags).map(({ kind, activities }) =>
    say.text(`signs.${kind}`, { số: spokenCount(activities) }),
  );
  return [
    ...(late.length === 0
      ? []
      : [
          listItem(
            say.runs('officers.late', {
              'danh sách': nameList(late, { noun: say.text('name.personNoun', {}) }, say),
            }),
          ),
        ]),
    ...(signs.length === 0 ? [] : [paragraph(say.runs('signs.intro', { 'danh sách': signs.join('; ') }))]),
  ];
}
