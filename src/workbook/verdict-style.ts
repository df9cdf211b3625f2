/**
 * What the text in a Kiểm tra cell begins with; conditional formats and readers go by it. A row in order says
 * something else, or nothing.
 */
export const VERDICT_PREFIX = {
  error: 'Lỗi',
  warning: 'Cần xem',
  info: 'Gợi ý',
  unchecked: 'Chưa kiểm tra',
} as const;

export type VerdictLevel = keyof typeof VERDICT_PREFIX;

export interface VerdictStyle {
  readonly level: VerdictLevel;
  readonly prefix: string;
  /** The Kiểm tra cell itself. */
  readonly cellBackground: string;
  readonly cellText: string;
  /** The other cells of the row, under the sheet's black text; the same for prefixes with one initial (rowTintByInitial). */
  readonly rowBackground: string;
}

/** Worst first: the first format that holds wins. Text on background is at least 4.5 : 1 (WCAG AA; held by a test). */
export const VERDICT_STYLES: readonly VerdictStyle[] = [
  style('error', '#c5221f', '#ffffff', '#fce8e6'),
  style('warning', '#fdd663', '#202124', '#fef7e0'),
  style('info', '#1967d2', '#ffffff', '#e8f0fe'),
  style('unchecked', '#5f6368', '#ffffff', '#fef7e0'),
];

function style(
  level: VerdictLevel,
  cellBackground: string,
  cellText: string,
  rowBackground: string,
): VerdictStyle {
  return { level, prefix: VERDICT_PREFIX[level], cellBackground, cellText, rowBackground };
}

/**
 * Row tint by the first letter of the verdict: a formula of LEFT with one argument means the same in every locale
 * and in .xlsx, where a separator of arguments would not.
 */
export function rowTintByInitial(): ReadonlyMap<string, string> {
  return new Map(VERDICT_STYLES.map(({ prefix, rowBackground }) => [prefix.slice(0, 1), rowBackground]));
}
