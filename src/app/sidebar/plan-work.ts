import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { addDays } from '../../domain/calendar/calendar-date';
import type { Coverage, PlanProgress } from '../../domain/coverage/coverage';
import type { CriterionOfficersOf } from '../../domain/coverage/responsible';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import type { PlanItem } from '../../domain/plan/catalogues';
import { takesTopic } from '../../domain/plan/takes-topic';
import { WORK } from '../../wording/my-work';
import type { FreeDay } from '../coverage/gap-prefill';
import { planItemPrefill } from '../coverage/gap-prefill';
import type { Audience } from './audience';
import type { OpenWork } from './open-work';

/** What ends within so many days is due. */
const DUE_DAYS = 30;

export interface PlanGround {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly today: CalendarDate;
  readonly officersOf: CriterionOfficersOf;
  readonly freeDay: FreeDay;
}

/**
 * Plan items that the audience answers for and that are not done: late once their last day has passed, due where less was
 * done than is due by now or where the last day is near.
 */
export function planWork(ground: PlanGround, audience: Audience): readonly OpenWork[] {
  return ground.coverage.plan.flatMap((progress) => {
    const isLead = audience.leads(progress.item.leadUnit, officersOfItem(progress.item, ground));
    return progress.item.scope === 'commune'
      ? isLead || audience.isCompiler
        ? communeItem(progress, ground)
        : []
      : hamletItem(progress, isLead, ground, audience);
  });
}

function officersOfItem(item: PlanItem, { book, officersOf }: PlanGround): readonly string[] {
  if (item.topics.length === 0) return [];
  return book.topics.filter(({ code }) => takesTopic(item, code)).flatMap(({ code }) => officersOf(code));
}

/** Null where nothing is asked for yet. */
function neededNow(
  done: number,
  due: number | null,
  target: number | null,
  to: CalendarDate,
  today: CalendarDate,
): number | null {
  if (due !== null && done < due) return due;
  const isNear = to >= today && to <= addDays(today, DUE_DAYS);
  return isNear && target !== null && done < target ? target : null;
}

function communeItem(progress: PlanProgress, { today }: PlanGround): readonly OpenWork[] {
  const { item, window, done, due, target } = progress;
  const needed = neededNow(done, due, target, window.to, today);
  if (needed === null) return [];
  const isLate = window.to < today;
  return [
    {
      kind: isLate ? 'late' : 'due',
      title: WORK.planTitle(item.code, item.title),
      detail: WORK.planForCommune(done, needed, window.to, isLate),
      hamlets: [],
    },
  ];
}

function hamletItem(
  { item, window, hamlets }: PlanProgress,
  isLead: boolean,
  { book, coverage, today, freeDay }: PlanGround,
  audience: Audience,
): readonly OpenWork[] {
  const inForce = new Map(coverage.hamlets.map(({ hamlet }): [string, Hamlet] => [hamlet.code, hamlet]));
  const behind = hamlets
    .filter(({ hamlet }) => isLead || audience.hamlets.has(hamlet))
    .flatMap(({ hamlet: code, done, due }) => {
      const needed = neededNow(done, due, item.target, window.to, today);
      const hamlet = inForce.get(code);
      return needed === null || hamlet === undefined ? [] : [{ hamlet, done, needed }];
    });
  const [first, second] = behind;
  if (first === undefined) return [];
  const isLate = window.to < today;
  const counts = behind.map(({ hamlet, done, needed }) => ({
    name: hamletLabel(hamlet, book.hamlets),
    done,
    needed,
  }));
  const work: OpenWork = {
    kind: isLate ? 'late' : 'due',
    title: WORK.planTitle(item.code, item.title),
    detail: WORK.planAtHamlets(counts, window.to, isLate),
    hamlets: behind.map(({ hamlet }) => hamlet.code),
  };
  // Once the window is over nothing that is planned counts for it any more.
  if (isLate) return [work];
  const only = second === undefined ? first.hamlet : null;
  return [{ ...work, prefill: planItemPrefill(book, item, only, freeDay) }];
}
