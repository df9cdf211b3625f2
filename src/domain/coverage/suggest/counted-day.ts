import type { CalendarDate } from '../../calendar/calendar-date';
import { earlierOf, laterOf } from '../../calendar/calendar-date';
import type { PeriodView } from '../period-view';

/** The day on which a suggested activity is thought done: the last one that counts, and a day of the period. */
export const countedDay = ({ period, asOf }: Pick<PeriodView, 'period' | 'asOf'>): CalendarDate =>
  laterOf(period.from, earlierOf(period.to, asOf));
