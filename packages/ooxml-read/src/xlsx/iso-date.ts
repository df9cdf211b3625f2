const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, as Sheets and Excel count from March 1900 on. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Serial of `2024-05-01T08:30:00`, the rare dates that are written as text (18.18.11); null for anything else. */
export function serialOfIsoDate(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u.exec(text.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day);
  const isDay = new Date(time).toISOString().startsWith(text.trim().slice(0, 10));
  if (!isDay || hour > 24 || minute > 59 || second >= 60) return null;
  return (time - EPOCH_MS) / DAY_MS + (hour * 3600 + minute * 60 + second) / 86_400;
}
