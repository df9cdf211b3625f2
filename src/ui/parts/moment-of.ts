/** «10:32 ngày 05/04/2024»; as it stands where it is no moment. */
export function momentOf(text: string): string {
  const [, year = '', month = '', day = '', time = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(text) ?? [];
  return year === '' ? text : `${time} ngày ${day}/${month}/${year}`;
}
