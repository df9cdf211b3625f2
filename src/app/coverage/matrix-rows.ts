import { hamletPhrase } from '../../workbook/hamlet-noun';
import type { Book } from '../../domain/book';
import type { Coverage, Credit, HamletCoverage } from '../../domain/coverage/coverage';
import { isDue } from '../../domain/coverage/metrics/content-coverage';
import type { ContentTopic } from '../../domain/plan/catalogues';
import type { Cell } from '../../domain/tables/cell';
import type { BookNames } from '../../wording/book-names';
import { bookNames } from '../../wording/book-names';
import { NOTHING } from '../../wording/coverage/coverage';
import { COVERAGE_SHEET } from '../../wording/vi';
import { CELL_MARK, CELL_MARK_NOT_DUE } from '../../workbook/cell-mark';
import { barOf } from './bar-of';
import type { Rows } from './computed-rows';
import { notes, row } from './computed-rows';
import { groupedRows } from './grouped-rows';

/** The matrix hamlet × content, how far each content has come in the commune, and what codes and words mean. */
export function matrixBlock(book: Book, coverage: Coverage): Rows {
  const { hamlets, commune, topics, overCovered, state } = coverage;
  const required = book.topics.filter((topic) => topic.required);
  const reach = new Map(topics.map((each) => [each.topic, each]));
  const { direct } = commune.cells;
  const { due, direct: dueDirect } = commune.dueCells;
  const names = bookNames(book);
  const monthOf = ({ dueMonth }: ContentTopic): string =>
    COVERAGE_SHEET.dueMonth(state.months[dueMonth - 1]?.month ?? dueMonth);
  return [
    row(
      'head',
      ...COVERAGE_SHEET.matrixHead,
      ...required.map((topic) => COVERAGE_SHEET.topicHead(topic.code, monthOf(topic))),
    ),
    ...groupedRows(
      hamlets,
      ({ title, members }) => groupRow(title, members, required, state),
      (each) => matrixRow(each, required, coverage, names),
    ),
    row(
      'topics',
      '',
      COVERAGE_SHEET.topics,
      direct,
      due - dueDirect,
      ...shareOf(dueDirect, due),
      ...required.map(({ code }) => COVERAGE_SHEET.topicReach(reach.get(code))),
    ),
    ...notes(COVERAGE_SHEET.matrixNote(commune.cells)),
    ...notes(
      required
        .map(({ code, title }) => COVERAGE_SHEET.topicLegend(code, title, reach.get(code)?.activities ?? 0))
        .join('; '),
    ),
    ...(overCovered.length === 0
      ? []
      : notes(COVERAGE_SHEET.overCovered(overCovered, (code) => hamletPhrase(names.hamlet(code))))),
  ];
}

function matrixRow(
  { hamlet, credits }: HamletCoverage,
  topics: readonly ContentTopic[],
  { state }: Coverage,
  names: BookNames,
): readonly Cell[] {
  const cells = topics.map((topic) => ({
    credit: credits.get(topic.code) ?? ('none' satisfies Credit),
    due: isDue(topic, state),
  }));
  const due = cells.filter((cell) => cell.due);
  const dueDirect = due.filter(({ credit }) => credit === 'direct').length;
  return row(
    'cells',
    hamlet.code,
    names.hamlet(hamlet.code),
    cells.filter(({ credit }) => credit === 'direct').length,
    due.length - dueDirect,
    ...shareOf(dueDirect, due.length),
    ...cells.map((cell) => (cell.due ? CELL_MARK : CELL_MARK_NOT_DUE)[cell.credit]),
  );
}

/** A former commune or a cluster over its hamlets, by the sums of their columns. */
function groupRow(
  title: string,
  members: readonly HamletCoverage[],
  topics: readonly ContentTopic[],
  state: Coverage['state'],
): readonly Cell[] {
  const directOf = (some: readonly ContentTopic[]): number =>
    members.reduce(
      (sum, { credits }) => sum + some.filter(({ code }) => credits.get(code) === 'direct').length,
      0,
    );
  const dueTopics = topics.filter((topic) => isDue(topic, state));
  const due = dueTopics.length * members.length;
  const dueDirect = directOf(dueTopics);
  return row('group', '', title, directOf(topics), due - dueDirect, ...shareOf(dueDirect, due));
}

function shareOf(part: number, whole: number): readonly Cell[] {
  const share = whole === 0 ? null : (100 * part) / whole;
  return [barOf(share), share ?? NOTHING];
}
