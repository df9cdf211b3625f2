import type { Book } from '../../../src/domain/book';
import type { Period } from '../../../src/domain/calendar/period';
import type { BookBuilder } from '../book-builder';
import { bruteForceComposite } from '../brute-force-coverage';
import type { Judge, PaperRow } from './paper-row';
import { HAMLETS, HOUSEHOLDS, rememberingB } from './paper-row';

export interface Commune {
  /** Catalogues, settings and plan, without hamlets and rows. */
  readonly builder: BookBuilder;
  /** The period that ends on the day judged. */
  readonly period: Period;
  /** Share of the households that every meeting claims. */
  readonly attendance: number;
  readonly contents: readonly string[];
  readonly months: readonly string[];
}

/** The second definition, by brute force. */
export function secondDefinition(commune: Commune): Judge {
  const { contents, months } = commune;
  return {
    hamletB: rememberingB((rows) => {
      // Beside the first hamlet as many as its fullest meeting lists.
      const least = Math.max(1, ...rows.map(({ hamlets }) => hamlets?.length ?? 0));
      const seen = rows.map((row) => ({ ...row, hamlets: row.hamlets?.map((_, place) => place) ?? null }));
      return bruteForceComposite(paperBook(commune, seen, least), commune.period, 'X0') ?? 0;
    }),
    posts: ['HT1.8'],
    meetings: ['HT2.2', 'HT3.3', 'HT5.2'],
    sizes: [1, 2, 3, 4],
    contentsARow: [commune.builder.build().settings.topicsAnActivity],
    contents,
    days: months.flatMap((month) => [`${month}-05`, `${month}-09`]),
  };
}

/** The whole commune with these rows, as the workbook would hold them. */
export function paperBook(commune: Commune, rows: readonly PaperRow[], hamlets = HAMLETS): Book {
  let { builder } = commune;
  for (let place = 0; place < hamlets; place += 1)
    builder = builder.hamlet(`X${String(place)}`, { households: HOUSEHOLDS });
  for (const [i, row] of rows.entries()) {
    const named = row.hamlets ?? [];
    builder = builder.activity({
      id: `HD${String(i + 1)}`,
      date: row.date,
      form: row.form,
      topics: row.contents,
      hamlets: named.map((place) => `X${String(place)}`),
      households: named.length === 0 ? null : commune.attendance * HOUSEHOLDS * named.length,
      evidence: ['https://x.vn/1'],
      leadUnit: `Đơn vị ${String(i)}`,
    });
  }
  return builder.build();
}
