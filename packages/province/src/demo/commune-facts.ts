import type { Fact, FactKind, Share } from '../../../../src/workbook/facts-tab';
import { createDice, type Dice } from './dice';

const TOPICS: readonly (readonly [string, string])[] = [
  ['ND1', 'Chủ trương, mục đích của chương trình nông thôn mới'],
  ['ND2.1', 'Quyền và trách nhiệm của người dân'],
  ['ND2.2', 'Đóng góp ngày công, hiến đất làm đường'],
  ['ND2.3', 'Giám sát cộng đồng'],
  ['ND3.1', 'Giao thông nông thôn'],
  ['ND3.2', 'Thủy lợi và phòng, chống thiên tai'],
  ['ND3.3', 'Điện và an toàn điện'],
  ['ND3.4', 'Vệ sinh môi trường, phân loại rác'],
  ['ND3.5', 'Nhà ở và vườn hộ'],
  ['ND3.6', 'Bảo hiểm y tế, chăm sóc sức khỏe'],
  ['ND3.7', 'Chuyển đổi số ở thôn, xóm'],
  ['ND3.8', 'An ninh trật tự'],
];
const INDICATORS: readonly (readonly [string, string, string])[] = [
  ['CT01', 'Văn bản, kế hoạch tuyên truyền đã ban hành', 'văn bản'],
  ['CT04', 'Hội nghị tuyên truyền tại khu dân cư', 'cuộc'],
  ['CT05', 'Lượt người dự hội nghị tại khu dân cư', 'lượt người'],
  ['CT08', 'Tin, bài trên loa truyền thanh', 'tin, bài'],
  ['CT10', 'Thời lượng phát thanh', 'phút'],
  ['CT13', 'Diện tích panô', 'm²'],
  ['CT15', 'Tin, bài trên Zalo', 'tin, bài'],
  ['CT34', 'Kinh phí tuyên truyền từ NSNN', 'triệu đồng'],
];
const GAPS: readonly (readonly [string, string])[] = [
  ['G1', 'Nội dung đến hạn chưa tuyên truyền'],
  ['G2', 'Lâu chưa gặp trực tiếp'],
  ['G4', 'Chậm so với kế hoạch'],
  ['G7', 'Thiếu số liệu'],
];
const MEASURES: readonly (readonly [string, string])[] = [
  ['B', 'Điểm bao phủ'],
  ['CC', 'Nội dung đến hạn'],
  ['TH', 'Hộ dự'],
  ['LT', 'Liên tục'],
  ['KH', 'Kế hoạch đến hạn'],
];

interface MadeHamlet {
  readonly code: string;
  readonly name: string;
  readonly households: number | null;
  readonly scores: readonly (number | null)[];
  /** 2 direct, 1 indirect, 0 none, by topic. */
  readonly credits: readonly number[];
  readonly present: number;
  readonly isMet: boolean;
}

const DUE = 8;
const FULL = 100;

/** Made-up facts of one commune and period that agree with each other, and with nothing real. */
export function madeUpFacts(seed: number): readonly Fact[] {
  const dice = createDice(seed);
  const zeal = 0.25 + 0.7 * dice.next();
  const hamlets = Array.from({ length: dice.int(7, 20) }, (_, at) => madeUpHamlet(dice, at, zeal));
  return [
    ...hamlets.flatMap(hamletFacts),
    ...INDICATORS.flatMap(([code, name, unit]) => indicatorFacts(dice, code, name, unit)),
    ...results(dice, hamlets),
  ];
}

function madeUpHamlet(dice: Dice, at: number, zeal: number): MadeHamlet {
  const households = dice.chance(0.03) ? null : dice.int(38, 240);
  const credits = TOPICS.map(() => (dice.chance(zeal) ? 2 : dice.chance(0.4) ? 1 : 0));
  const score = (): number => Math.round(dice.next() * 40 * zeal + 60 * zeal * FULL) / FULL;
  const scores = MEASURES.map(() => (households === null && dice.chance(0.8) ? null : score()));
  const isMet = dice.chance(0.3 + 0.65 * zeal);
  return {
    code: `X${String(at + 1).padStart(2, '0')}`,
    name: `Xóm ${String(at + 1)}`,
    households,
    scores: scores.map((each, index) => (index === 0 && households === null ? null : each)),
    credits,
    present: isMet && households !== null ? Math.round(households * (0.2 + 0.6 * dice.next())) : 0,
    isMet,
  };
}

type Item = readonly [code: string, name: string, unit: string];

const fact = (
  kind: FactKind,
  [itemCode, itemName, unit]: Item,
  share: Partial<Share>,
  hamlet?: MadeHamlet,
): Fact => ({
  hamletCode: hamlet?.code ?? '',
  hamletName: hamlet?.name ?? '',
  households: hamlet?.households ?? null,
  kind,
  itemCode,
  itemName,
  unit,
  numerator: share.numerator ?? null,
  denominator: share.denominator ?? null,
  value: share.value ?? null,
  rowCount: null,
});

function hamletFacts(hamlet: MadeHamlet): readonly Fact[] {
  const { households, scores, credits } = hamlet;
  const lacking = credits.slice(0, DUE).filter((credit) => credit < 2).length;
  return [
    ...MEASURES.map(([code, name], at) => {
      const value = scores[at] ?? null;
      const weighs = value !== null && households !== null;
      const share = weighs ? { numerator: (value * households) / FULL, denominator: households } : {};
      return fact('measure', [code, name, '%'], { ...share, value }, hamlet);
    }),
    ...TOPICS.map(([code, name], at) => {
      const value = credits[at] ?? 0;
      const share = at < DUE ? { numerator: Number(value === 2), denominator: 1 } : {};
      return fact('cell', [code, name, 'credit'], { ...share, value }, hamlet);
    }),
    ...GAPS.flatMap(([code, name], at) => {
      const count = [lacking, Number(!hamlet.isMet), lacking % 3, Number(households === null)][at] ?? 0;
      return count === 0
        ? []
        : [fact('gap', [code, name, 'gap'], { numerator: count, value: count }, hamlet)];
    }),
  ];
}

function indicatorFacts(dice: Dice, code: string, name: string, unit: string): readonly Fact[] {
  const value = dice.chance(0.06) ? null : dice.int(0, 400) / (unit === 'm²' ? 4 : 1);
  const plan = dice.chance(0.5) ? dice.int(50, 900) : null;
  const own = fact('indicator', [code, name, unit], { numerator: value, value });
  if (plan === null || value === null) return [own];
  const done = value * 2;
  const share = { numerator: done, denominator: plan, value: (FULL * done) / plan };
  return [own, fact('indicator', [`${code}:plan`, name, unit], share)];
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

function results(dice: Dice, hamlets: readonly MadeHamlet[]): readonly Fact[] {
  const part = (item: Item, numerator: number, denominator: number): Fact =>
    fact('result', item, {
      numerator,
      denominator,
      value: denominator === 0 ? null : (FULL * numerator) / denominator,
    });
  const households = sum(hamlets.map((hamlet) => hamlet.households ?? 0));
  const due = hamlets.flatMap(({ credits }) => credits.slice(0, DUE));
  const weighed = hamlets.flatMap(({ scores: [score], households: weight }) =>
    score === null || score === undefined || weight === null ? [] : [{ score, weight }],
  );
  const activities = dice.int(12, 90);
  const people = dice.int(300, 4000);
  const amount = (item: Item, value: number): Fact => fact('result', item, { numerator: value, value });
  return [
    part(
      ['hamlets_met', 'Khu dân cư có buổi trực tiếp trong kỳ', 'hamlet'],
      hamlets.filter(({ isMet }) => isMet).length,
      hamlets.length,
    ),
    part(
      ['households_present', 'Hộ dự buổi đông nhất trong kỳ', 'household'],
      sum(hamlets.map(({ present }) => present)),
      households,
    ),
    part(
      ['due_contents_met', 'Lượt nội dung đến hạn đã tuyên truyền trực tiếp', 'cell'],
      due.filter((credit) => credit === 2).length,
      due.length,
    ),
    amount(['activities', 'Hoạt động trong kỳ', 'activity'], activities),
    part(['with_evidence', 'Hoạt động có minh chứng', 'activity'], dice.int(0, activities), activities),
    amount(['attendance', 'Lượt người dự', 'person'], people),
    part(
      ['plan_items_done', 'Mục kế hoạch đến hạn đã xong hoặc đúng tiến độ', 'plan_item'],
      dice.int(4, 12),
      12,
    ),
    part(
      ['composite', 'Điểm bao phủ toàn xã', '%'],
      sum(weighed.map(({ score, weight }) => (score * weight) / FULL)),
      sum(weighed.map(({ weight }) => weight)),
    ),
  ];
}
