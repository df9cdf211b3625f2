import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import type { Coverage, GapKind, HamletCoverage } from '../../src/domain/coverage/coverage';
import type { BookBuilder } from './book-builder';
import { aPeriod, day } from './book-builder';

/** Coverage of a book for a period by its code (quarter I of 2024 unless given), at its last day unless given. */
export function coverageOf(builder: BookBuilder, code = '2024-Q1', asOf?: string): Coverage {
  const book = builder.build();
  const period = aPeriod(code, book.settings.periodStyle);
  return computeCoverage(book, period, asOf === undefined ? period.to : day(asOf));
}

/** The figures of one hamlet, which must be there. */
export function figuresOf(coverage: Coverage, hamlet: string): HamletCoverage {
  const found = coverage.hamlets.find((h) => h.hamlet.code === hamlet);
  if (found === undefined) throw new Error(`No hamlet ${hamlet} in the period`);
  return found;
}

/** The gaps of a kind as `hamlet-topic`, `hamlet-item` or the activity's id, in the order found. */
export function gapsOfKind(coverage: Coverage, kind: GapKind): readonly string[] {
  return coverage.gaps
    .filter((gap) => gap.kind === kind)
    .map(({ hamlet, topic, planItem, activity }) =>
      [hamlet, topic ?? planItem ?? activity].filter((part) => part !== undefined).join('-'),
    );
}
