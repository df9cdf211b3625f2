import type { Activity } from '../../../src/domain/activities/activity';
import { textOf } from '../recount/raw-workbook';
import { ofHamlets } from './claim';
import type { Claim } from './claim';
import type { Recounted } from './recounted';
import { namesUnit, unitName } from './unit-name';

const DIRECTING =
  /^(?:thường trực )?(?:[uủ][yỷ] ban nhân dân|ubnd|ban chỉ đạo|bcđ|ban quản lý|bql|đảng [uủ][yỷ]|hội đồng nhân dân|hđnd)(?![\p{L}\p{N}])/iu;
const isDocument = ({ form }: Activity): boolean => `${form}.`.startsWith('HT8.');

/** Documents of the bodies that direct the commune, or of the others; rows that name nobody are nobody's. */
const documents = (rows: readonly Activity[], directs: boolean): number =>
  rows.filter(
    (row) => isDocument(row) && row.leadUnit.trim() !== '' && DIRECTING.test(row.leadUnit.trim()) === directs,
  ).length;

/** Words of the plan that say who in general, such as «Các xóm», are no unit. */
export function isOpen(name: string, { rows, beside }: Recounted): boolean {
  const said = rows.book.plan.flatMap(({ leadUnit, partnerUnits }) => [
    leadUnit,
    ...partnerUnits.split(/[;\n]/),
  ]);
  const isSaid = said.some((each) => unitName(each) === unitName(name));
  const officers = (beside.workbook['Cán bộ'] ?? []).map((row) => textOf(row, 'Đơn vị'));
  return isSaid && !namesUnit(name, officers);
}

/** Who issued what, who led what, who is answered for. */
export const CLAIMS_OF_UNITS: readonly Claim[] = [
  {
    says: /đã ban hành \d+ văn bản/,
    figures: ({ period, year }, { figures }) =>
      [documents(period, true), documents(year, true)].slice(0, figures.length),
  },
  {
    says: /chưa ghi nhận văn bản chỉ đạo mới/,
    figures: ({ year }) => [documents(year, true)],
  },
  {
    says: /kế hoạch, văn bản tuyên truyền riêng/,
    figures: (recount) => [
      documents(
        recount.year.filter(({ leadUnit }) => !isOpen(leadUnit, recount)),
        false,
      ),
    ],
  },
  // «Ủy ban nhân dân xã: Kế hoạch số 12 (ngày 05/01/2024)»: words of rows.
  { says: /\(ngày \d\d\/|văn bản ngày \d\d\//, figures: (_recount, { figures }) => figures },
  {
    says: /đều đã có người phụ trách|Đã phân công người phụ trách/,
    figures: (recount, sentence) =>
      ofHamlets(recount.rows.hamlets().filter(({ officer }) => officer !== null).length, recount, sentence),
  },
  {
    says: /được đơn vị khác cùng phối hợp/,
    figures: ({ period }) => [period.filter(({ partnerUnits }) => partnerUnits.trim() !== '').length],
  },
  {
    says: /hoạt động do \d+ đơn vị chủ trì/,
    figures: (recount) => {
      const led = recount.period.filter(
        ({ leadUnit }) => leadUnit.trim() !== '' && !isOpen(leadUnit, recount),
      );
      return [led.length, new Set(led.map(({ leadUnit }) => unitName(leadUnit))).size];
    },
  },
  {
    says: /^Số hoạt động theo tiêu chí/,
    figures: (recount) => criterionCounts(recount).map(({ count }) => count),
  },
];

export interface CriterionCount {
  readonly number: string;
  readonly count: number;
}

/** Rows of the period by criterion of the commune's set, in the order of its tab; those that nobody named are left out. */
export function criterionCounts({ beside, period }: Recounted): readonly CriterionCount[] {
  const { workbook } = beside;
  const set = textOf(
    (workbook['Cấu hình'] ?? []).find((row) => textOf(row, 'Mục cài đặt') === 'Bộ tiêu chí') ?? {},
    'Giá trị',
  );
  return (workbook['Tiêu chí'] ?? []).flatMap((row) => {
    const number = textOf(row, 'Số');
    if (textOf(row, 'Bộ') !== set) return [];
    const names = [number, `${set}.${number}`];
    const count = period.filter(({ criteria }) => criteria.some((name) => names.includes(name))).length;
    return count === 0 ? [] : [{ number, count }];
  });
}
