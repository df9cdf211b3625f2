const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/;
const LOGGED = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}:\d{2})$/;

/** A moment as tabs show it, «15/06/2024 12:00:00», of `YYYY-MM-DDTHH:MM:SS` in local time; another text stays as it is. */
export function loggedMoment(iso: string): string {
  const [, year = '', month = '', day = '', time = ''] = ISO.exec(iso) ?? [];
  return year === '' ? iso : `${day}/${month}/${year} ${time}`;
}

/** The ISO of a moment that a tab shows; rows of before show the ISO itself. */
export function isoMoment(text: string): string {
  const [, day = '', month = '', year = '', time = ''] = LOGGED.exec(text.trim()) ?? [];
  return year === '' ? text : `${year}-${month}-${day}T${time}`;
}
