import type { FirstStepsBook } from '../../rpc/first-steps-data';
import type { RequestOf } from '../../rpc/answers';

/** What a person answers about the plan, as typed; a question that is not asked has no answer. */
export interface PlanAnswers {
  readonly months: { readonly from: number; readonly to: number } | null;
  /** Of every item that counts for each hamlet; null where they differ. */
  readonly perHamlet: string | null;
  /** Of items of the whole commune, by Mã. */
  readonly targets: Readonly<Record<string, string>>;
}

export function answersOf({ plan, months }: FirstStepsBook): PlanAnswers {
  const each = plan.filter(({ perHamlet }) => perHamlet).map(({ target }) => target);
  const [first = ''] = each;
  return {
    months,
    perHamlet: each.length > 0 && each.every((target) => target === first) ? first : null,
    targets: Object.fromEntries(
      plan.filter(({ perHamlet }) => !perHamlet).map(({ code, target }) => [code, target]),
    ),
  };
}

export const isAnswers = (kept: unknown): kept is PlanAnswers =>
  typeof kept === 'object' && kept !== null && 'months' in kept && 'perHamlet' in kept && 'targets' in kept;

/** Only what was answered otherwise than it stands. */
export function shapeOf(answers: PlanAnswers, book: FirstStepsBook): RequestOf<'shapePlan'> {
  const { months, perHamlet, targets } = answers;
  const standing = answersOf(book);
  const wanted = book.plan.flatMap(({ code, perHamlet: isEach, target }) => {
    const text = isEach ? (standing.perHamlet === null ? undefined : perHamlet) : targets[code];
    return text === undefined || text === null || text.trim() === target
      ? []
      : [[code, text.trim()] as const];
  });
  const isSame = months?.from === standing.months?.from && months?.to === standing.months?.to;
  return {
    ...(months === null || isSame || standing.months === null ? {} : { months: { ...months } }),
    targets: Object.fromEntries(wanted),
  };
}
