import type { ActivityStatus } from '../../src/domain/activities/activity';
import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays, daysBetween } from '../../src/domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../src/domain/calendar/period';
import type { ActivityInput, BookBuilder, HamletInput, PlanItemInput } from './book-builder';
import { aBook, aPeriod, day } from './book-builder';

/** Numbers from a seed (mulberry32): the same seed gives the same book on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ n < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  }

  some<T>(values: readonly T[], count: number): readonly T[] {
    return [...new Set(Array.from({ length: count }, () => this.pick(values)))];
  }

  shuffle<T>(values: readonly T[]): readonly T[] {
    return values
      .map((value) => ({ value, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  }
}

export interface RandomCase {
  readonly book: Book;
  readonly period: Period;
  readonly asOf: CalendarDate;
}

const PERIODS = ['2024-T02', '2024-T06', '2024-Q1', '2024-Q3', '2024-6T1', '2024-6T2', '2024-9T', '2024'];
const TOPICS = ['ND1', 'ND2.1', 'ND2.4', 'ND3.1', 'ND3.2', 'ND3.6', 'ND3.8', 'ND3.10'];
const FORMS = [
  'HT1.2',
  'HT1.7',
  'HT1.8',
  'HT2.1',
  'HT2.2',
  'HT3.3',
  'HT3.5',
  'HT4.1',
  'HT7',
  'HT8',
  'X1',
  'X2',
];
const TOPIC_PATTERNS = ['ND1', 'ND2', 'ND2.*', 'ND3', 'ND3.*', 'ND3.1', 'ND3.10', 'ND2.4'];
const FORM_PATTERNS = ['HT2', 'HT2.*', 'HT2.2', 'HT3', 'HT4.1', 'HT7', 'HT9', 'X1'];

/**
 * A small book with every edge of the definitions in reach: mergers (chains, circles, dead ends), blanks, κ and
 * weights of 0, own forms, joint splits, windows of every kind, duplicates with confirmations, rows without Mã,
 * rows with errors, and as_of before, inside and after the period.
 */
export function randomCase(seed: number): RandomCase {
  const dice = new Dice(seed);
  const style = dice.pick<PeriodStyle>(['decree-09', 'calendar']);
  const period = randomPeriod(dice, style);
  const span = daysBetween(period.from, period.to);
  const asOf = dice.chance(0.5) ? period.to : addDays(period.from, dice.int(-20, span + 20));
  let builder = randomSettings(aBook(), dice, style);
  const codes = Array.from({ length: dice.int(1, 7) }, (_, i) => `X${String(i + 1)}`);
  // Hamlets that come and go at random make most rows invalid; half of the books keep to mergers.
  const areSettled = dice.chance(0.5);
  const hasMerger = dice.chance(areSettled ? 0.7 : 0.3);
  for (const code of codes) {
    const isMerged = hasMerger && code !== 'X1' && dice.chance(0.5);
    const merged = isMerged ? { to: addDays(period.to, dice.int(-40, -1)), mergedInto: 'X1' } : {};
    builder = builder.hamlet(code, { ...randomHamlet(dice, codes, period, areSettled), ...merged });
  }
  for (let i = dice.int(0, 6); i > 0; i -= 1) builder = builder.planItem(randomItem(dice, codes, period));
  return { book: randomRows(builder, dice, codes, period), period, asOf };
}

function randomPeriod(dice: Dice, style: PeriodStyle): Period {
  if (dice.chance(0.6)) return aPeriod(dice.pick(PERIODS), style);
  const from = addDays(day('2023-12-01'), dice.int(0, 300));
  return aPeriod(`${from}..${addDays(from, dice.int(0, dice.pick([10, 60, 200, 400])))}`, style);
}

function randomSettings(builder: BookBuilder, dice: Dice, periodStyle: PeriodStyle): BookBuilder {
  const weight = (): number => (dice.chance(0.15) ? 0 : dice.int(1, 30));
  const nothing = dice.chance(0.03) ? 0 : 1;
  const weights = {
    CC: weight(),
    TC: weight(),
    HT: weight(),
    LT: weight(),
    TH: weight(),
    KH: weight(),
    MC: weight(),
  };
  const scaled = Object.fromEntries(Object.entries(weights).map(([id, w]) => [id, w * nothing]));
  let made = builder
    .settings({
      periodStyle,
      indirectFactor: dice.pick([0, 0.25, 0.5, 0.5, 1]),
      planYear: dice.pick([2024, 2024, 2023]),
    })
    .weights(scaled)
    .with({ topics: [], forms: builder.build().forms.filter(({ code }) => FORMS.includes(code)) });
  for (const code of TOPICS) {
    made = made.topic(code, {
      required: dice.chance(0.5),
      weight: dice.pick([0, 0.5, 1, 1, 2]),
      peopleFacing: dice.chance(0.4),
    });
  }
  const reaches = ['all', 'loudspeaker', 'zalo', 'listed'] as const;
  for (const code of ['X1', 'X2']) {
    const credit = dice.pick(['direct', 'indirect'] as const);
    made = made.form(code, { reach: dice.pick(reaches), credit, group: dice.pick(['HT1', 'HT2', 'HT9']) });
  }
  return made;
}

function randomHamlet(dice: Dice, codes: readonly string[], period: Period, isSettled: boolean): HamletInput {
  const near = (): CalendarDate => addDays(dice.pick([period.from, period.to]), dice.int(-3, 3));
  return {
    name: `Xóm ${String(dice.int(1, 30))}`,
    households: dice.pick([null, 0, 40, 80, 100, 120, 77, 150, 200]),
    loudspeaker: dice.chance(0.6),
    zalo: dice.chance(0.6),
    officer: dice.chance(0.8) ? 'a@xa.vn' : null,
    ...(isSettled ? {} : comingAndGoing(dice, codes, near)),
  };
}

function comingAndGoing(dice: Dice, codes: readonly string[], near: () => CalendarDate): HamletInput {
  return {
    ...(dice.chance(0.2) ? { from: near() } : {}),
    ...(dice.chance(0.3) ? { to: near() } : {}),
    ...(dice.chance(0.5) ? { mergedInto: dice.pick(codes) } : {}),
  };
}

function randomItem(dice: Dice, codes: readonly string[], period: Period): PlanItemInput {
  const around = (): CalendarDate => addDays(dice.pick([period.from, period.to]), dice.int(-70, 70));
  const days = [around(), around()].sort();
  const [from, to] = dice.chance(0.15) ? [...days].reverse() : days;
  return {
    topics: dice.chance(0.3) ? [] : dice.some(TOPIC_PATTERNS, 2),
    forms: dice.chance(0.5) ? [] : dice.some(FORM_PATTERNS, 2),
    scope: dice.chance(0.8) ? 'each-hamlet' : 'commune',
    hamlets: dice.chance(0.5) ? [] : dice.some(codes, 2),
    target: dice.pick([null, 0, 0.5, 1, 1, 2, 4]),
    ...(dice.chance(0.6) && from !== undefined ? { from } : {}),
    ...(dice.chance(0.6) && to !== undefined ? { to } : {}),
  };
}

function randomRows(builder: BookBuilder, dice: Dice, codes: readonly string[], period: Period): Book {
  let made = builder;
  const inputs: ActivityInput[] = [];
  for (let i = dice.int(0, 30); i > 0; i -= 1) {
    if (dice.chance(0.05)) {
      made = made.invalidRow({ status: dice.pick<ActivityStatus | null>(['done', 'planned', null]) });
      continue;
    }
    const copied = inputs.length > 0 && dice.chance(0.25) ? copyOf(dice.pick(inputs), dice) : null;
    const input = copied ?? randomActivity(dice, codes, period);
    inputs.push(input);
    made = made.activity({ ...input, ...(dice.chance(0.15) ? { id: '' } : {}) });
  }
  return made.with({ activities: dice.shuffle(made.build().activities) }).build();
}

/** A copy that looks like the same event, in another order of its lists, sometimes confirmed to be another. */
function copyOf(input: ActivityInput, dice: Dice): ActivityInput {
  return {
    ...input,
    hamlets: dice.shuffle(input.hamlets ?? []),
    topics: dice.shuffle(input.topics ?? []),
    confirmedDistinct: dice.chance(0.3),
    evidence: dice.chance(0.5) ? ['BB'] : [],
    status: dice.chance(0.9) ? 'done' : 'cancelled',
    leadUnit: dice.pick(['BQL', 'BQL', 'BQL', 'BQL', 'BQL', 'bql', ' BQL', 'MTTQ']),
  };
}

function randomActivity(dice: Dice, codes: readonly string[], period: Period): ActivityInput {
  const scope = dice.pick(['single', 'joint', 'joint', 'communeWide', 'external'] as const);
  const count = scope === 'single' ? 1 : scope === 'joint' ? dice.int(1, 3) : dice.int(0, 2);
  const hamlets = count === 0 ? [] : dice.some(codes, count);
  const given = dice.chance(0.4) ? dice.some(codes, 4).filter(() => dice.chance(0.8)) : [];
  return {
    date: addDays(period.from, dice.int(-30, daysBetween(period.from, period.to) + 30)),
    form: dice.pick(FORMS),
    topics: dice.some(TOPICS, dice.int(1, 3)),
    scope,
    hamlets,
    status: dice.pick<ActivityStatus>([
      'done',
      'done',
      'done',
      'done',
      'done',
      'planned',
      'postponed',
      'cancelled',
    ]),
    planItem: dice.pick([null, null, 'outside-plan', 'MK01']),
    households: dice.pick([null, 0, 20, 45, 60, 120, 300]),
    householdsByHamlet: Object.fromEntries(given.map((code) => [code, dice.int(0, 60)])),
    evidence: dice.chance(0.6) ? ['https://x.vn/1'] : [],
    attendance: dice.pick([null, 0, 30, 50]),
  };
}
