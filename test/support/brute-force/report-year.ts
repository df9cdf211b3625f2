import type { PeriodStyle } from '../../../src/domain/calendar/period';

/** The report year that holds a day, its months written `2024-03`, and its days written as they sort. */
export class ReportYear {
  /** E. */
  readonly day: string;
  private readonly style: PeriodStyle;

  constructor(style: PeriodStyle, day: string) {
    this.style = style;
    this.day = day;
  }

  /** By NĐ 09/2019 the 15th opens the month that comes. */
  monthOf(date: string): string {
    const month = date.slice(0, 7);
    return this.style === 'calendar' || date.slice(8) < '15' ? month : monthAfter(month);
  }

  lastDayOf(month: string): string {
    return this.style === 'calendar' ? dayBefore(`${monthAfter(month)}-01`) : `${month}-14`;
  }

  /** Twelve. */
  months(): readonly string[] {
    const year = this.monthOf(this.day).slice(0, 4);
    return ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (n) => `${year}-${n}`,
    );
  }

  first(): string {
    const january = this.months()[0] ?? '';
    return this.style === 'calendar' ? `${january}-01` : `${String(Number(january.slice(0, 4)) - 1)}-12-15`;
  }

  last(): string {
    return this.lastDayOf(this.months()[11] ?? '');
  }

  /** m: the months of the year whose last day is not after E. */
  complete(): number {
    return this.months().filter((month) => this.lastDayOf(month) <= this.day).length;
  }

  /** 1…12 for a day of the year. */
  numberOf(date: string): number {
    return this.months().indexOf(this.monthOf(date)) + 1;
  }

  /** How many report months, of whatever year, have their last day in the span. */
  monthsEndingIn(from: string, to: string): number {
    let count = 0;
    for (let month = this.monthOf(from); this.lastDayOf(month) <= to; month = monthAfter(month)) count += 1;
    return count;
  }
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
