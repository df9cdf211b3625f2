import { DEFAULT_LIMITS, type OoxmlBound, type OoxmlLimits } from './limits';
import { tooLarge } from './ooxml-error';

/** What reading one file has taken so far, against what it may take. */
export interface Budget {
  readonly limits: OoxmlLimits;
  readonly spent: Record<OoxmlBound, number>;
  /** Characters of markup looked at; a reader in one pass looks at each once or twice. */
  looked: number;
}

export function createBudget(limits: Partial<OoxmlLimits> = {}): Budget {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const spent = Object.fromEntries(Object.keys(all).map((bound) => [bound, 0]));
  return { limits: all, spent: spent as Record<OoxmlBound, number>, looked: 0 };
}

/** Throws OoxmlError `too-large` where the file asks for more than it may. */
export function spend(budget: Budget, bound: OoxmlBound, amount = 1): void {
  budget.spent[bound] += amount;
  requireWithin(budget, bound, budget.spent[bound]);
}

export function requireWithin({ limits }: Budget, bound: OoxmlBound, amount: number): void {
  if (amount > limits[bound]) throw tooLarge(bound, limits[bound]);
}
