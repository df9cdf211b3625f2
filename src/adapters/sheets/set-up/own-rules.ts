type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a conditional rule paints and where: all by which we know ours, since Google may word formulas anew. */
export interface RuleLook {
  /** A1 notation of each range. */
  readonly ranges: readonly string[];
  readonly background: string;
  readonly text: string;
  readonly bold: boolean;
}

/** Null for a colour scale, which is never ours. */
export function lookOfRule(rule: Rule): RuleLook | null {
  const condition = rule.getBooleanCondition();
  if (condition === null) return null;
  return {
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
    background: condition.getBackground()?.toLowerCase() ?? '',
    text: condition.getFontColor()?.toLowerCase() ?? '',
    bold: condition.getBold() ?? false,
  };
}

/** Whether the first rules paint what the wanted ones do, in their order, and no other one is ours. */
export function rulesStand(
  found: readonly Rule[],
  wanted: readonly Rule[],
  isOurs: (rule: Rule) => boolean,
): boolean {
  const look = (rules: readonly Rule[]): string => JSON.stringify(rules.map(lookOfRule));
  return look(found.slice(0, wanted.length)) === look(wanted) && !found.slice(wanted.length).some(isOurs);
}
