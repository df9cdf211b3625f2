import { readFirstSteps } from '../../app/first-steps/read-first-steps';
import type { FirstSteps } from '../../app/first-steps/read-first-steps';
import { saveCommune } from '../../app/first-steps/save-commune';
import { shapePlan } from '../../app/first-steps/shape-plan';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { suggestStarter } from '../../app/upkeep/suggest-starter';
import { datePartsOf, daysInMonth } from '../../domain/calendar/calendar-date';
import { labelOfChoice } from '../../domain/cells/read-choice';
import type { PlanItem } from '../../domain/plan/catalogues';
import { labelsOf } from '../../domain/tables/choices';
import type { Answers, Request } from '../../rpc/answers';
import type { FirstStepsBook } from '../../rpc/first-steps-data';
import { editText } from '../../workbook/typed-cell';
import { readDaysOff, starterRows } from '../templates';

type FirstStepsCommand = 'firstSteps' | 'saveCommune' | 'shapePlan';

/** One handler a command of the path of first setting up. */
export const FIRST_STEPS_HANDLERS: {
  readonly [C in FirstStepsCommand]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  firstSteps: (ports) => {
    const read = readFirstSteps(ports);
    if (!read.ok) return read;
    const { template } = suggestStarter(ports);
    const book = read.value === null ? null : bookData(read.value);
    return { ok: true, value: { book, template, roles: labelsOf('role') } };
  },
  saveCommune: (ports, request) => saveCommune(ports, request, readDaysOff()),
  shapePlan: (ports, request) =>
    shapePlan(ports, request, request.clear === true ? starterRows(suggestStarter(ports).template).plan : []),
};

function bookData({ commune, officers, hamlets, plan, planYear, ...steps }: FirstSteps): FirstStepsBook {
  return {
    bookId: steps.bookId,
    email: steps.email,
    commune: { ...commune, planYear: commune.planYear === '' ? String(planYear) : commune.planYear },
    sets: steps.sets,
    hamlets: hamlets.map(({ code, name, households }) => ({ code, name, households })),
    officers: officers.map(({ email, name, unit, role }) => ({
      email,
      name,
      unit,
      roleLabel: role === null ? '' : labelOfChoice('role', role),
    })),
    plan: plan.map(({ code, title, scope, target, unit }) => ({
      code,
      title,
      perHamlet: scope === 'each-hamlet',
      target: editText(target),
      unit,
    })),
    months: monthsOf(plan, planYear),
    activities: steps.activities,
    computed: steps.computed,
    period: String(planYear),
  };
}

/** The months that all items share; null where an item begins or ends within a month, or they differ. */
function monthsOf(plan: readonly PlanItem[], year: number): FirstStepsBook['months'] {
  const [first, ...others] = plan.map((item) => monthsOfItem(item, year));
  if (first === undefined) return { from: 1, to: 12 };
  return others.every((each) => each?.from === first?.from && each?.to === first?.to) ? first : null;
}

function monthsOfItem({ from, to }: PlanItem, year: number): FirstStepsBook['months'] {
  const first = from === null ? null : datePartsOf(from);
  const last = to === null ? null : datePartsOf(to);
  const isFirst = first === null || (first.year === year && first.day === 1);
  const isLast = last === null || (last.year === year && last.day === daysInMonth(year, last.month));
  return isFirst && isLast ? { from: first?.month ?? 1, to: last?.month ?? 12 } : null;
}
