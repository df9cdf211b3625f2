import type { ActivityStatus } from '../../src/domain/activities/activity';
import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { addDays, daysBetween } from '../../src/domain/calendar/calendar-date';
import type { Period } from '../../src/domain/calendar/period';
import type { ActivityInput, BookBuilder } from './book-builder';
import type { Dice } from './dice';

export const TOPICS = ['ND1', 'ND2.1', 'ND2.4', 'ND3.1', 'ND3.2', 'ND3.6', 'ND3.8', 'ND3.10'];
export const FORMS = [
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

interface Days {
  readonly period: Period;
  /** The earlier of the period's last day and as_of. */
  readonly end: CalendarDate;
}

const STATUSES: readonly ActivityStatus[] = [
  'done',
  'done',
  'done',
  'done',
  'done',
  'done',
  'done',
  'planned',
  'postponed',
  'cancelled',
];

/** The tab Hoạt động of a random book: several rows on one day, twins, rows with errors, in no order. */
export function randomActivities(
  builder: BookBuilder,
  dice: Dice,
  codes: readonly string[],
  days: Days,
): Book {
  let made = builder;
  const inputs: ActivityInput[] = [];
  const busyDays = Array.from({ length: 5 }, () => randomDay(dice, days));
  for (let i = dice.int(0, 45); i > 0; i -= 1) {
    if (dice.chance(0.04)) {
      made = made.invalidRow({ status: dice.pick<ActivityStatus | null>(['done', 'planned', null]) });
      continue;
    }
    const date = dice.chance(0.5) ? dice.pick(busyDays) : randomDay(dice, days);
    const copied = inputs.length > 0 && dice.chance(0.2) ? copyOf(dice.pick(inputs), dice) : null;
    const input = copied ?? randomActivity(builder.build(), dice, codes, date);
    inputs.push(input);
    made = made.activity({ ...input, ...(dice.chance(0.15) ? { id: '' } : {}) });
  }
  return made.with({ activities: dice.shuffle(made.build().activities) }).build();
}

/** Mostly of the year up to the end, sometimes before it, after it, or anywhere in the period. */
function randomDay(dice: Dice, { period, end }: Days): CalendarDate {
  const back = dice.pick([40, 120, 330, 330, 500]);
  if (dice.chance(0.85)) return addDays(end, -dice.int(0, back));
  return addDays(period.from, dice.int(-30, daysBetween(period.from, period.to) + 30));
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

function randomActivity(
  { hamlets: all, settings }: Book,
  dice: Dice,
  codes: readonly string[],
  date: CalendarDate,
): ActivityInput {
  const scope = dice.pick(['single', 'single', 'joint', 'joint', 'communeWide', 'external'] as const);
  const count = scope === 'single' ? 1 : scope === 'joint' ? dice.int(1, 6) : dice.int(0, 4);
  const hamlets = count === 0 ? [] : dice.some(codes, count);
  const householdsOf = (code: string): number => all.find((h) => h.code === code)?.households ?? 0;
  // The threshold of the hamlets named, exactly or one off, as a figure of households or of people.
  const atThreshold =
    (settings.householdShare / 100) * hamlets.reduce((sum, code) => sum + householdsOf(code), 0);
  const figure = (): number | null =>
    dice.pick([
      null,
      null,
      0,
      20,
      80,
      150,
      45,
      60,
      120,
      300,
      atThreshold,
      Math.ceil(atThreshold),
      Math.max(0, atThreshold - 1),
    ]);
  const given = dice.chance(0.4) ? dice.some([...hamlets, ...hamlets, dice.pick(codes)], 4) : [];
  const ownFigure = (code: string): number =>
    dice.pick([0, dice.int(0, 60), dice.int(20, 100), (settings.householdShare / 100) * householdsOf(code)]);
  return {
    date,
    form: dice.chance(0.6) ? dice.pick(['HT2.2', 'HT3.3']) : dice.pick(FORMS),
    topics: dice.some(TOPICS, dice.pick([1, 1, 2, 2, 3, 6, 9])),
    scope,
    hamlets,
    status: dice.pick(STATUSES),
    planItem: dice.pick([null, null, null, 'outside-plan', 'MK01']),
    households: figure(),
    householdsByHamlet: Object.fromEntries(given.map((code) => [code, ownFigure(code)])),
    evidence: dice.chance(0.7) ? ['https://x.vn/1'] : [],
    attendance: figure(),
  };
}
