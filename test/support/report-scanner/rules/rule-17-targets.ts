import type { Rule } from '../breach';
import { numberIn, toTenth } from '../numbers';
import { allBlocks } from '../printed-report';
import type { PrintedTable } from '../printed-report';
import { tablesOf } from '../prose';
import { targetsOf } from '../targets';
import type { Targets } from '../targets';

/** 17. Figures of plan are counted once: printed targets are those of the items that name one indicator, or state a split. */
export const targets: Rule = (report, beside) => {
  const expected = targetsOf(beside);
  return tablesOf(allBlocks(report)).flatMap((table) => wrongTargets(table, expected));
};

function wrongTargets({ header, rows }: PrintedTable, expected: Targets): ReturnType<Rule> {
  const heads = (header[0] ?? []).map((_, at) =>
    header
      .map((line) => line[at] ?? '')
      .join(' ')
      .toLowerCase()
      .trim(),
  );
  const title = heads.findIndex((head) => head.startsWith('chỉ tiêu'));
  const plan = heads.findIndex((head) => /^(?:kế hoạch|kh) năm/.test(head));
  if (title < 0 || plan < 0) return [];
  return rows.flatMap((row) => {
    const target = expected.get(row[title] ?? '');
    if (target === undefined) return [];
    const printed = numberIn(row[plan]);
    const isRight =
      target === null ? printed === null : printed !== null && Math.abs(printed - toTenth(target)) < 1e-9;
    return isRight
      ? []
      : [
          {
            at: row.join(' | '),
            why: `kế hoạch năm in «${row[plan] ?? ''}», tính từ tab Kế hoạch là ${target ?? '–'}`,
          },
        ];
  });
}
