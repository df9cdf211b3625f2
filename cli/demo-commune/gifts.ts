import { dayIn, dayText } from './days';
import type { Dice } from './dice';
import type { Unit } from './units';

type Texts = Record<string, string>;

const GIFTS = [
  { kind: 'Tiền', low: 5, high: 60, unit: 1_000_000 },
  { kind: 'Đất', low: 40, high: 600, unit: 1 },
  { kind: 'Ngày công', low: 20, high: 150, unit: 1 },
  { kind: 'Hiện vật', low: 2, high: 30, unit: 1_000_000 },
] as const;

/** What people gave for roads and houses of culture (criterion 2). */
export const makeContributions = (dice: Dice, units: readonly Unit[], count: number): Texts[] =>
  inOrder(dice, count, () => {
    const { kind, low, high, unit } = dice.pick(GIFTS);
    const { label, households } = dice.pick(units);
    return {
      Xóm: label,
      Loại: kind,
      'Giá trị': String(dice.integer(low, high) * unit),
      'Số hộ': String(dice.integer(5, Math.min(40, households))),
      'Tiêu chí': '2',
    };
  });

export const makeExamples = (dice: Dice, units: readonly Unit[], count: number): Texts[] =>
  inOrder(dice, count, (index) => {
    const { label } = dice.pick(units);
    const kind = dice.pick(['Tập thể', 'Cá nhân', 'Mô hình']);
    return {
      Loại: kind,
      Tên:
        kind === 'Mô hình'
          ? `Mô hình minh họa số ${String(index + 1)}`
          : `Gương minh họa số ${String(index + 1)}`,
      Xóm: label,
      'Nội dung': kind === 'Mô hình' ? 'ND3.6' : 'ND3.8',
      'Đồng ý nêu tên': 'Có',
      'Minh chứng': `https://example.vn/minh-hoa/guong-${String(index + 1)}`,
    };
  });

/** Rows dated one by one and put in the order of their days. */
const inOrder = (dice: Dice, count: number, make: (index: number) => Texts): Texts[] =>
  Array.from({ length: count }, (_row, index) => ({ day: dayIn(dice), row: make(index) }))
    .sort((a, b) => a.day - b.day)
    .map(({ day, row }) => ({ Ngày: dayText(day), ...row }));
