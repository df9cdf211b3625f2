/** What stands where there is no figure. */
export const NO_FIGURE = '–';

/** Half-up, away from zero, at `decimals` places; binary dust such as 1.005 × 10 is brushed off before. */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  const rounded = Math.round(scaled) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whole number with dots between thousands: 12.345. */
export function formatCount(value: number): string {
  return formatFixed(value, 0);
}

/** Exactly one decimal, with a comma: 1.234,5 and 60,0. For percentages and million đồng. */
export function formatOneDecimal(value: number): string {
  return formatFixed(value, 1);
}

/** Whole where it is whole, else one decimal: 1.200 and 12,5. For m² and days of labour. */
export function formatAmount(value: number): string {
  return Number.isInteger(roundHalfUp(value, 1)) ? formatFixed(value, 0) : formatFixed(value, 1);
}

function formatFixed(value: number, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
