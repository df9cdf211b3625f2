import type { Finding } from './finding';

/** The rules that speak of a row that is no entry: one of totals (totals-row.ts), and one that was emptied by hand. */
const ALONE_RULES: ReadonlySet<string> = new Set([
  ...['HD-65', 'KH-22', 'DG-18', 'GM-17', 'SL-12'],
  ...['HD-71', 'KH-26', 'DG-21', 'GM-23', 'SL-14'],
]);

/** A row that is no entry is spoken of once: that it lacks a day, a form and the rest helps nobody. */
export function totalsAlone(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ tab, row }: Finding): string => `${tab} ${String(row)}`;
  const totals = new Set(findings.filter(({ rule }) => ALONE_RULES.has(rule)).map(placeOf));
  if (totals.size === 0) return findings;
  return findings.filter((finding) => ALONE_RULES.has(finding.rule) || !totals.has(placeOf(finding)));
}
