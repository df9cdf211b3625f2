import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode } from '../ids';
import type { ReachRule } from '../plan/catalogues';
import type { Credit } from './coverage';
import type { PlacedActivity } from './placed-activity';
import { isDirectAt } from './placed-activity';

/** Whether what goes out by a rule arrives at a hamlet; `listed` arrives wherever it is listed. */
export function canReceive(rule: ReachRule, hamlet: Hamlet): boolean {
  switch (rule) {
    case 'loudspeaker':
      return hamlet.hasLoudspeaker;
    case 'zalo':
      return hamlet.hasZaloGroup;
    case 'all':
    case 'listed':
      return true;
  }
}

/** Whether h ∈ R(a) (docs/domain.md §6.0 «Reached hamlets»). */
export function reaches(placed: PlacedActivity, hamlet: Hamlet): boolean {
  const { form, listed } = placed;
  const everywhere = isForWholeCommuneOf(placed, hamlet.code) && form.reach !== 'listed';
  return (everywhere || listed.includes(hamlet)) && canReceive(form.reach, hamlet);
}

/** Whether Phạm vi is Toàn xã, of the commune that the hamlet was in then. */
export const isForWholeCommuneOf = (
  { activity, within }: Pick<PlacedActivity, 'activity' | 'within'>,
  hamlet: HamletCode,
): boolean => activity.scope === 'communeWide' && (within?.has(hamlet) ?? true);

/** c(a,h) as a kind (docs/domain.md §6.0 «Credit»); what an indirect one is worth is the business of κ. */
export function creditAt(placed: PlacedActivity, hamlet: Hamlet): Credit {
  if (isDirectAt(placed, hamlet)) return 'direct';
  const wasInvited = placed.form.credit === 'direct' && placed.listed.includes(hamlet);
  return wasInvited || reaches(placed, hamlet) ? 'indirect' : 'none';
}

/** s(h,k): 1, κ or 0. */
export function creditValue(credit: Credit, indirectFactor: number): number {
  switch (credit) {
    case 'direct':
      return 1;
    case 'indirect':
      return indirectFactor;
    case 'none':
      return 0;
  }
}
