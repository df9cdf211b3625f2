import { hamletLabel } from '../../hamlets/hamlet-label';
import { formFollowing, topicsFollowing } from '../../plan/item-follows';
import { unitsAlone, unitsIn } from '../../plan/units';
import type { Catalogue } from '../../reading/catalogue';
import { codeKey } from '../../cells/code-index';
import { isDateCell } from '../../tables/cell';
import { parseDateText } from '../../text/date-text';
import type { ForeignCell, ForeignSheet } from '../foreign-sheet';
import { wordsKey } from '../header-text';
import type { IntakeTarget } from '../intake-target';
import { readJobCode } from './job-code';
import type { Job } from './job-code';
import { headerScorer } from '../match-columns';
import type { IntakeBook } from '../propose-rows';
import { foreignText, isNothing } from '../sheet-grid';

/** Answers of a form as their tab holds them; the first row holds the questions. */
export interface AnswerTable {
  readonly name: string;
  readonly rows: readonly (readonly ForeignCell[])[];
}

/** Why a «Mã việc» says nothing, or names what the workbook has not. */
export type JobProblem = 'malformed' | 'mistyped' | 'unknown-item' | 'unknown-hamlet';

export interface AnswerSheet {
  /** With columns of ours for what each «Mã việc» says, and without those of the form's own. */
  readonly sheet: ForeignSheet;
  /** By row number, from 1. */
  readonly problems: ReadonlyMap<number, { readonly code: string; readonly problem: JobProblem }>;
}

const SURE = 0.9;
const JOB = 'ma viec';
const TIMESTAMPS = ['dau thoi gian', 'timestamp', 'thoi gian gui'];

export const isJobHeader = (header: string): boolean => wordsKey(header).startsWith(JOB);

/**
 * The answers as a list for tab Hoạt động: what follows from «Mã việc» stands in columns of ours, where the form does not ask for it or
 * the answer left it blank. A row is known by its Mã việc and its day, wherever it stands and however often the form was linked:
 * two meetings through one link are two. Null where no question is «Mã việc».
 */
export function answerSheet(
  { name, rows }: AnswerTable,
  target: IntakeTarget,
  { catalogue, words }: IntakeBook,
): AnswerSheet | null {
  const [questions = [], ...answers] = rows;
  const headers = questions.map(foreignText);
  const at = headers.findIndex(isJobHeader);
  if (at < 0) return null;
  const scoreOf = headerScorer(target, words);
  const asked = (field: string): number => headers.findIndex((header) => scoreOf(header, field) >= SURE);
  const own = headers
    .map((_, index) => index)
    .filter((index) => index !== at && !isStamp(headers[index] ?? ''));
  const added = FOLLOWING.filter((field) => asked(field) < 0);
  const problems = new Map<number, { code: string; problem: JobProblem }>();
  const keys: (string | null)[] = [null];
  const body = answers.map((answer, index): readonly ForeignCell[] => {
    const job = jobOf(foreignText(answer[at] ?? null), catalogue);
    if (job.problem !== null) problems.set(index + 2, { code: job.text, problem: job.problem });
    const day = dayOf(answer[asked('date')] ?? null);
    keys.push(job.code === null || day === '' ? null : `${job.code} ${day}`);
    if (answer.every(isNothing)) return [];
    const follows = { ...TOLD, ...(job.said === null ? {} : followingFrom(job.said, catalogue)) };
    const filled = own.map((column) => {
      const cell = answer[column] ?? null;
      const field = FOLLOWING.find((each) => asked(each) === column);
      return isNothing(cell) && field !== undefined ? (follows[field] ?? null) : cell;
    });
    return [...filled, ...added.map((field) => follows[field] ?? null)];
  });
  const head = [
    ...own.map((column) => headers[column] ?? ''),
    ...added.map((field) => headerOf(target, field)),
  ];
  const sheet = {
    name,
    hidden: false,
    rows: [head, ...body],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    keys,
  };
  return { sheet, problems };
}

const FOLLOWING = ['planItem', 'hamlets', 'topics', 'form', 'leadUnit', 'status'] as const;
/** People tell of a meeting when it was held. */
const TOLD = { status: 'Đã thực hiện' } as const;
type Following = Partial<Readonly<Record<(typeof FOLLOWING)[number], string>>>;

const headerOf = ({ columns }: IntakeTarget, field: string): string =>
  columns.find((column) => column.field === field)?.header ?? field;

const isStamp = (header: string): boolean => TIMESTAMPS.includes(wordsKey(header));

interface ReadJob {
  readonly text: string;
  /** Null where it cannot be read; then the row is known by what it holds. */
  readonly code: string | null;
  readonly said: Job | null;
  readonly problem: JobProblem | null;
}

function jobOf(text: string, { lists, planItems }: Catalogue): ReadJob {
  if (text === '') return { text, code: null, said: null, problem: null };
  const read = readJobCode(text);
  if (!read.ok) return { text, code: null, said: null, problem: read.problem };
  const { item, hamlet } = read.job;
  const isHamlet = hamlet === '' || lists.hamlets.some(({ code }) => codeKey(code) === codeKey(hamlet));
  const isItem = item === '' || planItems.codeOf(item) !== undefined;
  const problem = !isHamlet ? 'unknown-hamlet' : isItem ? null : 'unknown-item';
  return { text, code: read.code, said: read.job, problem };
}

function followingFrom({ item, hamlet }: Job, { lists, planItems, planItemByCode }: Catalogue): Following {
  const code = item === '' ? undefined : planItems.codeOf(item);
  const planned = code === undefined ? null : (planItemByCode.get(code) ?? null);
  const named = lists.hamlets.find((each) => codeKey(each.code) === codeKey(hamlet));
  const follows = {
    planItem: planned?.code ?? '',
    hamlets: named === undefined ? '' : hamletLabel(named, lists.hamlets),
    topics: topicsFollowing(lists, planned).join('; '),
    form: formFollowing(lists, planned),
    leadUnit: unitsAlone(planned?.leadUnit ?? '', unitsIn(lists)),
  };
  return Object.fromEntries(Object.entries(follows).filter(([, text]) => text !== ''));
}

function dayOf(cell: ForeignCell): string {
  if (cell !== null && isDateCell(cell)) return cell.date;
  const day = parseDateText(foreignText(cell));
  return day.ok ? day.value : foreignText(cell);
}
