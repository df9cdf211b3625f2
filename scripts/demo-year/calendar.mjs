const DAY = 86_400_000;

/** The made-up year: reporting year 2024 under decree 09/2019, 15/12/2023 to 14/12/2024. */
export const YEAR = 2024;

/** First and last day (UTC ms) of reporting month 1…12. */
export function reportingMonth(month) {
  return { from: Date.UTC(YEAR, month - 2, 15), to: Date.UTC(YEAR, month - 1, 14) };
}

export function dayIn(random, month) {
  const { from, to } = reportingMonth(month);
  return from + random.integer(0, Math.round((to - from) / DAY)) * DAY;
}

/** dd/MM/yyyy, as officials type it. */
export function toDateText(day) {
  const date = new Date(day);
  const two = (value) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
