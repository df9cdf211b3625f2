import type { Finding } from './finding';

/** The rules that speak of a row of totals (totals-row.ts). */
const TOTALS_RULES: ReadonlySet<string> = new Set(['HD-65', 'KH-22', 'DG-18', 'GM-17']);

/** A row of totals is spoken of once: that it lacks a day, a form and the rest helps nobody. */
export function totalsAlone(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ tab, row }: Finding): string => `${tab} ${String(row)}`;
  const totals = new Set(findings.filter(({ rule }) => TOTALS_RULES.has(rule)).map(placeOf));
  if (totals.size === 0) return findings;
  return findings.filter((finding) => TOTALS_RULES.has(finding.rule) || !totals.has(placeOf(finding)));
}
