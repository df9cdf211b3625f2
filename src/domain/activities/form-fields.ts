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
  { field: 'householdsAttending', forms: ['HT2.2', 'HT3.3'] },
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
  { field: 'householdsByHamlet', forms: ['HT2.2', 'HT3.3', 'HT3.4'] },
  { field: 'householdsAttending', forms: ['HT2', 'HT3', 'HT4', 'HT5', 'HT7'] },
  { field: 'attendance', forms: ['HT4', 'HT5', 'HT7'] },
  { field: 'areaM2', forms: ['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6'] },
  { field: 'reachCount', forms: ['HT1.7', 'HT1.8', 'HT1.11'] },
  { field: 'quantity', forms: ['HT1.10'] },
  { field: 'participants', forms: ['HT2', 'HT3', 'HT5', 'HT7'] },
];

/** Whether a form is one of `forms`, written as codes or groups (`HT2`). */
export function isFormOf(code: string, forms: readonly string[]): boolean {
  return forms.some((form) => code === form || code.startsWith(`${form}.`));
}

/** The forms whose done activities must state the field. */
export function formsNeeding(field: ActivityField): readonly string[] {
  return NEEDED.filter((need) => need.field === field).flatMap(({ forms }) => forms);
}

/** What the form asks for besides the common fields, and what it offers, each field once. */
export function fieldsOfForm(code: string): {
  readonly needed: readonly ActivityField[];
  readonly offered: readonly ActivityField[];
} {
  const of = (needs: readonly FieldNeed[]): ActivityField[] =>
    needs.filter(({ forms }) => isFormOf(code, forms)).map(({ field }) => field);
  const needed = of(NEEDED);
  return { needed, offered: of(OFFERED).filter((field) => !needed.includes(field)) };
}
