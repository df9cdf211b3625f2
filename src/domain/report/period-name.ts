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

/** The period that section IV plans for: after nine months the year's last quarter, after a free span no name. */
export function nextPeriodName(period: Period, style: PeriodStyle, say: Say): string {
  if (period.kind === 'free') return say.text('period.nextFree', {});
  if (period.kind === 'nineMonths') return say.text('period.lastQuarter', { năm: String(period.year ?? '') });
  return periodName(nextPeriod(period, style), say);
}
