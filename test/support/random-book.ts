import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays, daysBetween } from '../../src/domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../src/domain/calendar/period';
import type { BookBuilder, HamletInput, PlanItemInput } from './book-builder';
import { aBook, aPeriod, day } from './book-builder';
import { Dice } from './dice';
import { FORMS, TOPICS, randomActivities } from './random-activities';

export { Dice } from './dice';

export interface RandomCase {
  readonly book: Book;
  readonly period: Period;
  readonly asOf: CalendarDate;
}

/** A report year where most happens, and the one before. */
const YEAR = 2024;
const CODES = [
  'T01',
  'T02',
  'T03',
  'T05',
  'T06',
  'T08',
  'T11',
  'T12',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  '6T1',
  '6T2',
  '9T',
  '',
];
const TOPIC_PATTERNS = ['ND1', 'ND2', 'ND2.*', 'ND3', 'ND3.*', 'ND3.1', 'ND3.10', 'ND2.4'];
const FORM_PATTERNS = ['HT2', 'HT2.*', 'HT2.2', 'HT3', 'HT4.1', 'HT7', 'HT9', 'X1'];
/** Patterns of forms none of which is direct in the standard catalogue. */
const INDIRECT_PATTERNS = ['HT1', 'HT1.*', 'HT1.2', 'HT1.7', 'HT2.1', 'HT3.5', 'HT8'];

/**
 * A small book with every edge of the definitions in reach: mergers (chains, circles, dead ends, several on one day), blanks, κ and
 * weights of 0, own forms, joint splits, meetings at the threshold and around it, windows of every kind, duplicates with
 * confirmations, rows without Mã, rows with errors, and as_of before, inside and after the period.
 */
export function randomCase(seed: number): RandomCase {
  const dice = new Dice(seed);
  const style = dice.pick<PeriodStyle>(['decree-09', 'calendar']);
  const period = randomPeriod(dice, style);
  const span = daysBetween(period.from, period.to);
  const asOf = dice.chance(0.5) ? period.to : addDays(period.from, dice.int(-20, span + 20));
  const end = asOf < period.to ? asOf : period.to;
  let builder = randomSettings(aBook(), dice, style, end);
  const codes = Array.from({ length: dice.int(1, 7) }, (_, i) => `X${String(i + 1)}`);
  builder = randomHamlets(builder, dice, codes, end);
  for (let i = dice.int(0, 8); i > 0; i -= 1) builder = builder.planItem(randomItem(dice, codes, end));
  return { book: randomActivities(builder, dice, codes, { period, end }), period, asOf };
}

function randomPeriod(dice: Dice, style: PeriodStyle): Period {
  if (dice.chance(0.65)) return aPeriod(`${String(YEAR)}-${dice.pick(CODES)}`.replace(/-$/, ''), style);
  const from = addDays(day('2023-08-01'), dice.int(0, 420));
  return aPeriod(`${from}..${addDays(from, dice.int(0, dice.pick([10, 60, 200, 400, 700])))}`, style);
}

function randomSettings(
  builder: BookBuilder,
  dice: Dice,
  periodStyle: PeriodStyle,
  end: CalendarDate,
): BookBuilder {
  const made = builder
    .settings({
      periodStyle,
      indirectFactor: dice.pick([0, 0.25, 0.5, 0.5, 1]),
      planYear: dice.pick([2024, 2024, 2024, 2023]),
      formGroups: dice.pick([1, 2, 5, 5]),
      householdShare: dice.pick([20, 20, 20, 5, 50, 33]),
      meetingRhythm: dice.pick([2, 2, 1, 3]),
      topicsAnActivity: dice.pick([4, 2, 1, 3, 6]),
      hamletsAMeeting: dice.pick([3, 3, 1, 2, 5]),
      evidenceRequired: dice.chance(0.15),
      trackedFrom: dice.chance(0.3) ? addDays(end, dice.int(-400, 60)) : null,
    })
    .weights(randomWeights(dice))
    .with({ topics: [], forms: builder.build().forms.filter(({ code }) => FORMS.includes(code)) });
  return randomCatalogues(made, dice);
}

function randomWeights(dice: Dice): Readonly<Record<string, number>> {
  const nothing = dice.chance(0.03) ? 0 : 1;
  const weight = (): number => (dice.chance(0.25) ? 0 : dice.int(1, 30)) * nothing;
  return {
    CC: weight(),
    TC: weight(),
    HT: weight(),
    LT: weight(),
    TH: weight(),
    KH: weight(),
    MC: weight(),
  };
}

function randomCatalogues(builder: BookBuilder, dice: Dice): BookBuilder {
  let made = builder;
  for (const code of TOPICS) {
    made = made.topic(code, {
      required: dice.chance(0.5),
      weight: dice.pick([0, 0.5, 1, 1, 2]),
      peopleFacing: dice.chance(0.4),
      dueMonth: dice.pick([3, 6, 9, 12, dice.int(1, 12), dice.int(1, 4)]),
    });
  }
  const reaches = ['all', 'loudspeaker', 'zalo', 'listed'] as const;
  for (const code of ['X1', 'X2']) {
    const credit = dice.pick(['direct', 'indirect'] as const);
    made = made.form(code, {
      reach: dice.pick(reaches),
      credit,
      group: dice.pick(['HT1', 'HT2', 'HT9', '']),
    });
  }
  return made;
}

function randomHamlets(
  builder: BookBuilder,
  dice: Dice,
  codes: readonly string[],
  end: CalendarDate,
): BookBuilder {
  let made = builder;
  // Hamlets that come and go at random make most rows invalid; half of the books keep to mergers.
  const areSettled = dice.chance(0.6);
  const hasMerger = dice.chance(areSettled ? 0.6 : 0.3);
  const aDay = addDays(end, dice.int(-250, -1));
  codes.forEach((code, i) => {
    const isMerged = hasMerger && i > 0 && dice.chance(0.5);
    // Into an earlier one: the lines are chains that end.
    const into = dice.chance(0.6) ? 'X1' : (codes[dice.int(0, i - 1)] ?? 'X1');
    const to = dice.chance(0.5) ? aDay : addDays(end, dice.int(-300, dice.pick([-1, 20])));
    // Or split over several of them; where lines may run in a circle, each is one line.
    const heirs = areSettled && i > 1 && dice.chance(0.3) ? dice.some(codes.slice(0, i), 3) : [];
    const merged = isMerged ? { to, mergedInto: heirs.length > 1 ? heirs : into } : {};
    made = made.hamlet(code, { ...randomHamlet(dice, codes, end, areSettled), ...merged });
  });
  return made;
}

function randomHamlet(
  dice: Dice,
  codes: readonly string[],
  end: CalendarDate,
  isSettled: boolean,
): HamletInput {
  const near = (): CalendarDate => addDays(end, dice.int(-60, 3));
  return {
    name: `Xóm ${String(dice.int(1, 30))}`,
    households: dice.chance(0.18) ? dice.pick([null, 0]) : dice.pick([40, 80, 100, 120, 77, 150, 200]),
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

function randomItem(dice: Dice, codes: readonly string[], end: CalendarDate): PlanItemInput {
  const around = (): CalendarDate => addDays(end, dice.pick([dice.int(-400, 60), dice.int(-60, 300)]));
  const days = [around(), around()].sort();
  const [from, to] = dice.chance(0.1) ? [...days].reverse() : days;
  const forms = dice.pick([[], dice.some(FORM_PATTERNS, 2), dice.some(INDIRECT_PATTERNS, 2)]);
  return {
    topics: dice.chance(0.3) ? [] : dice.some(TOPIC_PATTERNS, 2),
    forms,
    scope: dice.chance(0.9) ? 'each-hamlet' : 'commune',
    hamlets: dice.chance(0.5) ? [] : dice.some(codes, 2),
    target: dice.pick([null, 0, 0.5, 1, 1, 1, 2, 2, 4, 12]),
    ...(dice.chance(0.5) && from !== undefined ? { from } : {}),
    ...(dice.chance(0.5) && to !== undefined ? { to } : {}),
  };
}
