import type { CalendarDate } from '../calendar/calendar-date';

/** Catalogues that a new workbook may begin with: the plans of 2021-2025, and those of the communes of 2026. */
export const STARTER_NAMES = ['trang', 'xa-2026'] as const;

export type StarterName = (typeof STARTER_NAMES)[number];

/** QĐ 51/2025/QĐ-TTg is in force from this day. */
const SET_OF_2026_FROM = '2026-02-15' as CalendarDate;

/** The set of criteria that only starter `xa-2026` begins with. */
export const SET_OF_2026 = 'XM26';

/** What a workbook made on this day should begin with. */
export const starterOfDay = (today: CalendarDate): StarterName =>
  today >= SET_OF_2026_FROM ? 'xa-2026' : 'trang';
