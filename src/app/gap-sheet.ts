import type { Book } from '../domain/book';
import type { Coverage, RankedGap } from '../domain/coverage/coverage';
import type { Cell } from '../domain/tables/cell';
import { formatDate } from '../domain/text/format';
import { GAP_HEADERS, ROW_KIND_MARK } from '../workbook/computed-tabs';
import type { RowKind } from '../workbook/computed-tabs';
import { GAP_LABELS, gapAdvice } from '../wording/coverage';
import { GAP_SHEET, periodName } from '../wording/vi';

/** A gap in the words that people read: in the sheet, and in the summary of a command. */
export interface DescribedGap {
  readonly gap: RankedGap;
  readonly hamletName: string;
  readonly topicTitle: string;
  readonly responsible: string;
  readonly advice: string;
}

/** Tab Khoảng trống whole: one row a gap, the worst first. */
export function gapSheet(book: Book, coverage: Coverage, madeAt: string): readonly (readonly Cell[])[] {
  const described = describeGaps(book, coverage.gaps);
  return [
    [ROW_KIND_MARK.title, GAP_SHEET.title(book.settings.communeName)],
    [ROW_KIND_MARK.info, GAP_SHEET.period(periodName(coverage.period), coverage.period)],
    [ROW_KIND_MARK.info, GAP_SHEET.madeAt(madeAt, formatDate(coverage.asOf), described.length)],
    [],
    [ROW_KIND_MARK.head, ...Object.values(GAP_HEADERS)],
    ...(described.length === 0 ? [[ROW_KIND_MARK.note, '', GAP_SHEET.none]] : described.map(gapRow)),
  ];
}

/** Names, the responsible officer and the advice for each gap, in the same order. */
export function describeGaps(book: Book, gaps: readonly RankedGap[]): readonly DescribedGap[] {
  const hamletByCode = new Map(book.hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const topicByCode = new Map(book.topics.map((topic) => [topic.code, topic]));
  const planByCode = new Map(book.plan.map((item) => [item.code, item]));
  const officerByEmail = new Map(book.officers.map((officer) => [officer.email, officer]));
  return gaps.map((gap) => {
    const hamletName = gap.hamlets.map((code) => hamletByCode.get(code)?.name ?? code).join(', ');
    const topicTitle = (gap.topic && topicByCode.get(gap.topic)?.title) ?? '';
    const planItemTitle = (gap.planItem && planByCode.get(gap.planItem)?.title) ?? '';
    const officer = gap.hamletOfficer ?? '';
    return {
      gap,
      hamletName,
      topicTitle,
      responsible: officerByEmail.get(officer)?.name ?? officer,
      advice: gapAdvice(gap, { hamlet: GAP_SHEET.hamletPhrase(hamletName), topicTitle, planItemTitle }),
    };
  });
}

function gapRow({ gap, hamletName, topicTitle, responsible, advice }: DescribedGap, index: number): readonly Cell[] {
  return [
    ROW_KIND_MARK[urgencyOf(gap)],
    index + 1,
    GAP_LABELS[gap.kind],
    hamletName,
    gap.households ?? '',
    responsible,
    gap.topic ?? '',
    topicTitle,
    gap.planItem ?? '',
    gap.activity ?? '',
    advice,
  ];
}

/** G1 and G6 are what people never heard; G5 and G1b can wait for the next occasion. */
function urgencyOf(gap: RankedGap): RowKind {
  switch (gap.kind) {
    case 'G1':
    case 'G2':
    case 'G6':
      return 'high';
    case 'G3':
    case 'G4':
    case 'G7':
      return 'medium';
    case 'G1b':
    case 'G5':
      return 'low';
  }
}
