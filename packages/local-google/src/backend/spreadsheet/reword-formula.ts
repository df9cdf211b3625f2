import type { WireConditionalFormat } from './protocol';

const PIECES = /"(?:[^"]|"")*"|,|[<>=+*&]+/gu;

/**
 * A formula that means the same in other words: blanks around its operators, and `;` between arguments, as a sheet with a
 * decimal comma shows it (P: googleapis/google-api-nodejs-client#1994).
 */
export function rewordFormula(formula: string): string {
  const reworded = formula.slice(1).replace(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    return piece === ',' ? ';' : ` ${piece} `;
  });
  return `=${reworded}`;
}

/** A conditional rule as a sheet gives it back that does not keep a formula word for word (facts.md, riskiest 6). */
export function rewordRule(rule: WireConditionalFormat): WireConditionalFormat {
  const { condition } = rule;
  if (condition.type === 'gradient') return rule;
  const values = condition.values.map((value) =>
    typeof value === 'string' && value.startsWith('=') ? rewordFormula(value) : value,
  );
  return { ...rule, condition: { ...condition, values } };
}
