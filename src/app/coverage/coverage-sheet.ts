import type { Book } from '../../domain/book';
import type { Coverage } from '../../domain/coverage/coverage';
import type { EarlierFigures } from '../../domain/coverage/period-figures';
import { changedSettings } from '../../domain/plan/changed-settings';
import type { Cell } from '../../domain/tables/cell';
import { formatDate } from '../../domain/text/format';
import { bookNames } from '../../wording/book-names';
import { changedSettingsNote, COVERAGE_SHEET, NO_HAMLETS_YET, periodName, stateNote } from '../../wording/vi';
import { coverageMark } from '../../workbook/coverage-mark';
import type { Rows } from './computed-rows';
import { notes, row } from './computed-rows';
import { comparisonsWith } from './earlier-rows';
import { hamletTable } from './hamlet-rows';
import { isKept } from './kept-figures';
import { matrixBlock } from './matrix-rows';
import { resultBlock } from './result-rows';

/** When and from what the tab is made, and what it is compared with. */
export interface CoverageMaking {
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly madeAt: string;
  readonly fingerprint: string;
  readonly earlier: EarlierFigures;
}

/**
 * Tab Độ bao phủ whole, as rows of cells: where the hamlets stand on the day of the state, what was done in the period,
 * the matrix hamlet × content of the state, and the settings by which it was computed.
 */
export function coverageSheet(book: Book, coverage: Coverage, making: CoverageMaking): Rows {
  const top = heading(book, coverage, making);
  if (coverage.hamlets.length === 0) return [...top, ...notes(NO_HAMLETS_YET)];
  const { settings } = book;
  const { state, commune, hamlets, period } = coverage;
  const comparisons = comparisonsWith(making.earlier, period, settings.periodStyle);
  const day = dayWords(coverage, making);
  const counted = stateNote(state, commune.hamletsWithB, hamlets.length, settings.meetingRhythm);
  const blank: Cell[] = [];
  return [
    ...top,
    row('section', COVERAGE_SHEET.stateSection(day, settings.bands)),
    ...notes(`${counted} ${COVERAGE_SHEET.dashNote}`),
    ...hamletTable(coverage, comparisons, bookNames(book).hamlet),
    blank,
    row('section', COVERAGE_SHEET.resultSection(periodName(period))),
    ...resultBlock(book, coverage, comparisons),
    blank,
    row('section', COVERAGE_SHEET.matrixSection(day)),
    ...matrixBlock(book, coverage),
    blank,
    ...notes(changedSettingsNote(changedSettings(settings))),
    ...(settings.trackedFrom === null
      ? []
      : notes(COVERAGE_SHEET.trackedFrom(formatDate(settings.trackedFrom)))),
  ];
}

/** Today by the clock that the tab was made by, else the day whose state it shows. */
function dayWords({ state }: Coverage, { madeAt }: CoverageMaking): string {
  const day = formatDate(state.day);
  return madeAt.startsWith(state.day) ? COVERAGE_SHEET.untilToday(day) : COVERAGE_SHEET.untilDay(day);
}

function heading(book: Book, coverage: Coverage, making: CoverageMaking): Rows {
  const { bands } = book.settings;
  const { before } = making.earlier;
  const wasChanged = before !== null && before.fingerprint !== making.fingerprint;
  const made = COVERAGE_SHEET.madeAt(making.madeAt, coverage.counted.length, wasChanged);
  const kept = isKept(coverage.period, coverage.asOf, book.settings) ? '' : ` ${COVERAGE_SHEET.notKept}`;
  return [
    [bands.good, COVERAGE_SHEET.title(book.settings.communeName)],
    [bands.fair, COVERAGE_SHEET.period(periodName(coverage.period), coverage.period)],
    [bands.average, `${made}${kept}`],
    [
      coverageMark({ ...making, period: coverage.period.code, computedAt: making.madeAt }),
      COVERAGE_SHEET.changedSince,
    ],
  ];
}
