import type { CalendarDate } from '../calendar/calendar-date';
import type { Catalogue } from '../reading/catalogue';
import type { FindWord } from './find-words';
import type { IntakeMapping } from './intake-mapping';
import type { IntakeColumn } from './intake-target';
import type { IntakeWords } from './intake-words';
import type { ProposedField } from './proposal';
import type { Questions } from './questions';

/** What the fields of one list are read against. */
export interface ReadingState {
  readonly catalogue: Catalogue;
  readonly words: IntakeWords;
  readonly mapping: IntakeMapping;
  readonly questions: Questions;
  /** Lent to days without a year; null where nobody knows it. */
  readonly year: number | null;
  readonly finders: ReadonlyMap<string, FindWord | null>;
  /** Fields whose days may be written month first. */
  readonly monthFirst: ReadonlySet<string>;
  /** Fields that a column of the list fills. */
  readonly mapped: ReadonlySet<string>;
  /** The header of a field's column. */
  readonly headerOf: (field: string) => string;
}

/** A row while it is read. */
export interface RowInMaking {
  readonly number: number;
  readonly fields: Record<string, ProposedField>;
  /** Texts of the list that became something else and are kept in the note. */
  readonly kept: string[];
  /** The day that hamlets are looked up on. */
  day: CalendarDate | null;
  /** All hamlets of the commune are meant. */
  isWholeCommune: boolean;
  isLeft: boolean;
}

export interface FieldCell {
  readonly column: IntakeColumn;
  /** As the list shows it. */
  readonly from: string;
}

export function put(row: RowInMaking, field: string, text: string, from: string): void {
  if (text !== '') row.fields[field] = { text, from };
}
