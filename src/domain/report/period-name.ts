import type { Period, PeriodStyle } from '../calendar/period';
import { nextPeriod } from '../calendar/report-period';
import { formatDate } from '../text/format';
import { toRoman } from './numbering';
import type { Say } from './say';

/** «quý I năm 2024», «6 tháng đầu năm 2024», «từ ngày 03/01/2024 đến ngày 20/02/2024». */
export function periodName(period: Period, say: Say): string {
  const year = String(period.year ?? '');
  switch (period.kind) {
    case 'month':
      return say.text('period.month', { số: String(period.number), năm: year });
    case 'quarter':
      return say.text('period.quarter', { số: toRoman(period.number), năm: year });
    case 'half':
      return say.text(period.number === 1 ? 'period.half1' : 'period.half2', { năm: year });
    case 'nineMonths':
      return say.text('period.nineMonths', { năm: year });
    case 'year':
      return say.text('period.year', { năm: year });
    case 'free':
      return say.text('period.free', {
        'từ ngày': formatDate(period.from),
        'đến ngày': formatDate(period.to),
      });
  }
}

/** The period as a sentence within its report names it: «tháng 5», «quý II», «6 tháng đầu năm», «năm 2024». */
export function periodWithin(period: Period, say: Say): string {
  switch (period.kind) {
    case 'month':
      return say.text('period.inMonth', { số: String(period.number) });
    case 'quarter':
      return say.text('period.inQuarter', { số: toRoman(period.number) });
    case 'half':
      return say.text(period.number === 1 ? 'period.inHalf1' : 'period.inHalf2', {});
    case 'nineMonths':
      return say.text('period.inNineMonths', {});
    case 'year':
      return say.text('period.inYear', { năm: String(period.year ?? '') });
    case 'free':
      return say.text('period.inFree', {});
  }
}

/** What begins where the period does, for «từ đầu … đến hết ngày …»: «quý II», «năm», «kỳ». */
export function beginningOf(period: Period, say: Say): string {
  if (period.kind === 'month' || period.kind === 'quarter') return periodWithin(period, say);
  const isYear = period.kind === 'year' || period.kind === 'nineMonths' || period.number === 1;
  return say.text(isYear && period.kind !== 'free' ? 'period.openYear' : 'period.openOther', {});
}

/** The period that section IV plans for: after nine months the year's last quarter, after a free span no name. */
export function nextPeriodName(period: Period, style: PeriodStyle, say: Say): string {
  if (period.kind === 'free') return say.text('period.nextFree', {});
  if (period.kind === 'nineMonths') return say.text('period.lastQuarter', { năm: String(period.year ?? '') });
  return periodName(nextPeriod(period, style), say);
}
