const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+/giu, '(liên kết)'],
  [/[\p{L}\d._%+-]+@[\p{L}\d.-]+/giu, '(e-mail)'],
  // Ids of files and scripts are long and mix letters and digits.
  [/(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,}/giu, '(mã tệp)'],
];

/** Words of Google's, fit to be sent to somebody: addresses, links and ids of files are left out. */
export const withoutPersonalData = (text: string): string =>
  HIDDEN.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
