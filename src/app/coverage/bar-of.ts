import { BAR_STEP } from '../../workbook/computed-tabs';

/** Each 10 %. */
const STEPS = 10;

/** A bar of text, which prints and copies everywhere; '' where there is no figure. */
export function barOf(percent: number | null): string {
  return percent === null ? '' : BAR_STEP.repeat(Math.round((Math.min(100, percent) / 100) * STEPS));
}
