import { createDice, type Dice } from '../src/demo/dice';
import type { Cell, ProvinceTables, Row } from '../src/tables';

const PERIODS = ['2026-Q1', '2026-Q2'];
const UNITS = ['cuộc', 'lượt người', '%'];
const NAMES = ['Hội nghị', 'Hội nghị tại thôn', 'Tin, bài', 'Đường làng', 'Ấp 1', 'à', 'a', 'Đ’iện «hỏi»'];
const RESULTS = [
  'composite',
  'due_contents_met',
  'hamlets_met',
  'households_present',
  'plan_items_done',
  'activities',
  'with_evidence',
  'attendance',
];
const MEASURES = ['B', 'CC', 'TH', 'LT', 'KH'];
const MOMENTS = ['2026-06-14T08:00:00', '2026-06-15T08:00:00', '2026-06-15T08:00:01'];

/** A small province with every edge of the queries in reach: doubles, names and codes that clash or lack, blanks, wholes of 0, amounts beside shares. */
export function randomProvince(seed: number): ProvinceTables {
  const dice = createDice(seed);
  const communes = Array.from({ length: dice.int(0, 6) }, (_, at) => ({
    commune_code: dice.chance(0.1) ? '' : `0000${String(at)}`,
    commune_name: `xã ${String(dice.chance(0.15) ? 0 : at)}`,
  }));
  const deliveries = Array.from({ length: dice.int(1, 9) }, (_, at) => randomDelivery(dice, at));
  const twice = deliveries.filter(() => dice.chance(0.25));
  const seals = [...new Set(deliveries.map(({ seal }) => String(seal)))].filter((seal) => seal !== '');
  return {
    communes,
    deliveries: [...deliveries, ...twice],
    facts: seals.flatMap((seal) => randomFacts(dice, seal)),
  };
}

function randomDelivery(dice: Dice, at: number): Row {
  const commune = dice.int(0, 6);
  return {
    commune_code: dice.chance(0.25) ? '' : `0000${String(commune)}`,
    commune_name: `xã ${String(dice.chance(0.1) ? 9 : commune)}`,
    period: dice.pick(PERIODS),
    as_of: dice.chance(0.1) ? null : dice.pick(['2026-06-14', '2026-03-14']),
    made_at: dice.pick(MOMENTS),
    state: dice.pick(['draft', 'issued']),
    seal: dice.chance(0.05) ? '' : `s${String(dice.int(0, 30))}-${String(at)}`,
  };
}

function randomFacts(dice: Dice, seal: string): readonly Row[] {
  const hamlets = Array.from({ length: dice.int(0, 5) }, (_, at) => ({
    hamlet_code: `X${String(at)}`,
    hamlet_name: dice.pick(NAMES),
    households: dice.chance(0.15) ? null : dice.int(0, 200),
  }));
  const commune = { hamlet_code: '', hamlet_name: '', households: null };
  const places = [commune, ...hamlets];
  return [
    ...hamlets.flatMap((hamlet) => [
      ...MEASURES.map((code) => row(dice, seal, hamlet, 'measure', code, '%')),
      ...['ND1', 'ND2', 'ND3'].filter(() => dice.chance(0.8)).map((code) => cell(dice, seal, hamlet, code)),
    ]),
    ...places.flatMap((place) =>
      ['G1', 'G2'].filter(() => dice.chance(0.4)).map((code) => row(dice, seal, place, 'gap', code, 'gap')),
    ),
    ...['CT01', 'CT02', 'CT02:plan', 'CT50']
      .filter(() => dice.chance(0.8))
      .map((code) => row(dice, seal, commune, 'indicator', code, dice.pick(UNITS))),
    ...RESULTS.filter(() => dice.chance(0.85)).map((code) => row(dice, seal, commune, 'result', code, 'n')),
  ];
}

type Place = Readonly<Record<'hamlet_code' | 'hamlet_name' | 'households', Cell>>;

function row(dice: Dice, seal: string, place: Place, kind: string, code: string, unit: string): Row {
  const numerator = dice.chance(0.15) ? null : amount(dice);
  const denominator = dice.chance(0.3) ? null : dice.chance(0.1) ? 0 : amount(dice);
  return {
    seal,
    ...place,
    kind,
    item_code: code,
    item_name: dice.pick(NAMES),
    unit,
    numerator,
    denominator,
    value: dice.chance(0.2) ? null : amount(dice),
  };
}

function cell(dice: Dice, seal: string, place: Place, code: string): Row {
  const value = dice.int(0, 2);
  const due = dice.chance(0.7);
  return {
    ...row(dice, seal, place, 'cell', code, 'credit'),
    numerator: due ? Number(value === 2) : null,
    denominator: due ? 1 : null,
    value,
  };
}

/** Whole, of six decimals, or equal to another, so that ties come. */
const amount = (dice: Dice): number =>
  dice.chance(0.3)
    ? dice.int(0, 5)
    : dice.chance(0.5)
      ? dice.int(0, 4000)
      : dice.int(0, 90_000_000) / 1_000_000;
