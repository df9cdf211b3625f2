/** What tab Độ bao phủ was computed from, as it bears it in a hidden cell. */
export interface CoverageMark {
  readonly fingerprint: string;
  /** Code of the period. */
  readonly period: string;
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  readonly computedAt: string;
}

const SEPARATOR = '|';

/** Row of the hidden first column that holds the mark. */
export const COVERAGE_MARK_ROW = 4;

export const coverageMark = ({ fingerprint, period, computedAt }: CoverageMark): string =>
  [fingerprint, period, computedAt].join(SEPARATOR);

/** Null where nothing was computed yet, or by an edition that left the fingerprint alone. */
export function readCoverageMark(text: string): CoverageMark | null {
  const [fingerprint = '', period = '', computedAt = ''] = text.split(SEPARATOR);
  return computedAt === '' ? null : { fingerprint, period, computedAt };
}
