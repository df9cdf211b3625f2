import { labelsOf } from '../tables/choices';
import type { IntakeTab } from '../tables/fields';
import type { IntakeTarget } from './intake-target';
import type { Candidate } from './proposal';
import { isOtherYear } from './read-day-field';
import type { ReadingState, RowInMaking } from './reading-state';
import { put } from './reading-state';

/** What rows cannot do without, and lists often say once for all or not at all. */
const NEEDED: Partial<Readonly<Record<IntakeTab, readonly string[]>>> = {
  activities: ['status', 'form', 'topics'],
  contributions: ['kind'],
  examples: ['kind'],
  plan: ['scope'],
};

/** Fills what follows from the rest of the row, and asks once for what no column of the list says. */
export function fillMissing(row: RowInMaking, target: IntakeTarget, state: ReadingState): void {
  leaveOtherYear(row, target, state);
  if (row.isLeft) return;
  for (const field of NEEDED[target.tab] ?? []) {
    if (!state.mapped.has(field)) fillFromAnswer(row, field, candidatesOf(field, target, state), state);
  }
  if (target.tab === 'activities' && !state.mapped.has('scope')) fillScope(row, state);
  keepInNote(row, target);
}

function leaveOtherYear(
  row: RowInMaking,
  { tab }: IntakeTarget,
  { catalogue, questions }: ReadingState,
): void {
  if (row.day === null || tab === 'plan' || tab === 'hamlets' || !isOtherYear(row.day, catalogue)) return;
  const candidates = ['leave', 'take'].map((text) => ({ text, label: text }));
  const ask = { kind: 'other-year', field: 'date', row: row.number, candidates } as const;
  row.isLeft = questions.ask({ ...ask, word: row.day.slice(0, 4) }) === 'leave';
}

function fillFromAnswer(
  row: RowInMaking,
  field: string,
  candidates: readonly Candidate[],
  { questions }: ReadingState,
): void {
  const answer = questions.ask({ kind: 'missing', field, word: '', row: row.number, candidates });
  if (answer !== null) put(row, field, answer, '');
}

function candidatesOf(
  field: string,
  target: IntakeTarget,
  { catalogue }: ReadingState,
): readonly Candidate[] {
  const kind = target.columns.find((column) => column.field === field)?.kind;
  if (kind?.is === 'choices') return labelsOf(kind.list).map((text) => ({ text, label: text }));
  if (kind?.is !== 'codes' || (kind.list !== 'forms' && kind.list !== 'topics')) return [];
  return catalogue.lists[kind.list].map(({ code, title }) => ({ text: code, label: `${code} ${title}` }));
}

/** One hamlet or several say the scope themselves; a row without any is asked about. */
function fillScope(row: RowInMaking, state: ReadingState): void {
  const hamlets = row.fields['hamlets']?.text ?? '';
  const follows = row.isWholeCommune ? 'Toàn xã' : hamlets.includes(';') ? 'Liên xóm' : 'Một xóm';
  if (row.isWholeCommune || hamlets !== '') {
    put(row, 'scope', follows, '');
    return;
  }
  const isAsked = state.questions.doubtsOf(row.number).some((id) => id.startsWith('word:hamlets:'));
  if (isAsked) return;
  fillFromAnswer(
    row,
    'scope',
    ['Toàn xã', 'Ngoài xã'].map((text) => ({ text, label: text })),
    state,
  );
}

/** What became something else stands as it was written in the note. */
function keepInNote(row: RowInMaking, { columns }: IntakeTarget): void {
  if (row.kept.length === 0 || !columns.some(({ field }) => field === 'note')) return;
  const standing = row.fields['note'];
  const text = [...(standing === undefined ? [] : [standing.text]), ...row.kept].join('; ');
  put(row, 'note', text, standing?.from ?? row.kept.join('; '));
}
