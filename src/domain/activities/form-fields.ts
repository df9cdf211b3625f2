import type { CommForm } from '../plan/catalogues';
import type { FieldOf } from '../tables/fields';

type ActivityField = FieldOf<'activities'>;

/** What a done activity of some forms states besides the common fields. Forms are codes or groups (`HT2`). */
interface FieldNeed {
  readonly field: ActivityField;
  readonly forms: readonly string[];
}

/** docs/domain.md §1.7: fields that a rule asks for (HD-27 … HD-36) and that the form marks as needed. */
const NEEDED: readonly FieldNeed[] = [
  { field: 'attendance', forms: ['HT2', 'HT3', 'HT6'] },
  { field: 'newsItems', forms: ['HT1.2', 'HT1.7', 'HT1.8', 'HT1.11'] },
  { field: 'broadcastCount', forms: ['HT1.2'] },
  { field: 'minutesPerBroadcast', forms: ['HT1.2'] },
  { field: 'quantity', forms: ['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6', 'HT3.5'] },
  { field: 'place', forms: ['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6', 'HT6'] },
  { field: 'title', forms: ['HT4', 'HT5.1', 'HT7', 'HT8'] },
  { field: 'stage', forms: ['HT4'] },
  { field: 'participants', forms: ['HT6'] },
];

/** Fields that §1.7 names without asking for them, or that the report counts (§3.3.1). */
const OFFERED: readonly FieldNeed[] = [
  { field: 'householdsAttending', forms: ['HT2', 'HT3', 'HT4', 'HT5', 'HT7'] },
  { field: 'attendance', forms: ['HT4', 'HT5', 'HT7'] },
  { field: 'areaM2', forms: ['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6'] },
  { field: 'reachCount', forms: ['HT1.7', 'HT1.8', 'HT1.11', 'HT1.13', 'HT1.14'] },
  { field: 'newsItems', forms: ['HT1.12', 'HT1.13', 'HT1.14', 'HT1.15'] },
  { field: 'quantity', forms: ['HT1.10'] },
  { field: 'participants', forms: ['HT2', 'HT3', 'HT5', 'HT7'] },
  /** What a study tour was to learn. */
  { field: 'title', forms: ['HT6'] },
];

const DIRECT_NEEDS: readonly ActivityField[] = ['householdsAttending'];
const DIRECT_OFFERS: readonly ActivityField[] = ['householdsByHamlet'];

/** Whether a form is one of `forms`, written as codes or groups (`HT2`). */
export function isFormOf(code: string, forms: readonly string[]): boolean {
  return forms.some((form) => code === form || code.startsWith(`${form}.`));
}

/** The forms whose done activities must state the field. */
export function formsNeeding(field: ActivityField): readonly string[] {
  return NEEDED.filter((need) => need.field === field).flatMap(({ forms }) => forms);
}

/**
 * What the form asks for besides the common fields, and what it offers, each field once. A form that the catalogue calls
 * direct needs households, whatever its code.
 */
export function fieldsOfForm({ code, credit }: Pick<CommForm, 'code' | 'credit'>): {
  readonly needed: readonly ActivityField[];
  readonly offered: readonly ActivityField[];
} {
  const of = (needs: readonly FieldNeed[]): ActivityField[] =>
    needs.filter(({ forms }) => isFormOf(code, forms)).map(({ field }) => field);
  const isDirect = credit === 'direct';
  const needed = [...of(NEEDED), ...(isDirect ? DIRECT_NEEDS : [])];
  const offered = [...(isDirect ? DIRECT_OFFERS : []), ...of(OFFERED)];
  return { needed, offered: offered.filter((field) => !needed.includes(field)) };
}
