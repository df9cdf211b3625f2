import type { Activity } from '../activities/activity';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { FormCode, HamletCode } from '../ids';
import type { CommForm } from '../plan/catalogues';

/** An activity with its form and with its hamlets as they stand on the period's last day. */
export interface PlacedActivity {
  readonly activity: Activity;
  readonly form: CommForm;
  /** The listed hamlets, a merged one by its successor, each once. */
  readonly listed: readonly Hamlet[];
  /** Số hộ theo xóm, figures of merged hamlets summed. */
  readonly householdsGiven: ReadonlyMap<HamletCode, number>;
}

/**
 * Null where the row is invalid for the period: it names a hamlet without a successor or not yet in force
 * (domain.md §6.0), or a form that the catalogue no longer has.
 */
export function placeActivity(
  activity: Activity,
  formByCode: ReadonlyMap<FormCode, CommForm>,
  succession: HamletSuccession,
): PlacedActivity | null {
  const form = formByCode.get(activity.form);
  if (form === undefined) return null;
  const listed: Hamlet[] = [];
  for (const code of activity.hamlets) {
    const hamlet = succession.successorOf(code);
    if (hamlet === null) return null;
    if (!listed.includes(hamlet)) listed.push(hamlet);
  }
  return { activity, form, listed, householdsGiven: sumBySuccessor(activity, succession) };
}

/** Direct credit needs a direct form and a hamlet that is listed (domain.md §6.0 «Credit»). */
export function isDirect({ form, listed }: PlacedActivity): boolean {
  return form.credit === 'direct' && listed.length > 0;
}

function sumBySuccessor(activity: Activity, succession: HamletSuccession): ReadonlyMap<HamletCode, number> {
  const given = activity.householdsByHamlet;
  if (given.size === 0) return given;
  const households = new Map<HamletCode, number>();
  for (const [code, count] of given) {
    const successor = succession.successorOf(code)?.code ?? code;
    households.set(successor, (households.get(successor) ?? 0) + count);
  }
  return households;
}
