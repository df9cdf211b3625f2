import type { ChoiceList } from '../tables/choices';
import type { IntakeTab } from '../tables/fields';

/** Tabs that take lists from outside. */
export const INTAKE_TABS: readonly IntakeTab[] = [
  'activities',
  'plan',
  'hamlets',
  'officers',
  'contributions',
  'examples',
  'otherFigures',
];

/** Catalogues whose codes stand in other tabs. */
export type CodedList = 'topics' | 'forms' | 'plan' | 'criteria' | 'indicators' | 'officers';

/** What a column of ours takes. `codes` and `choices` take words; `several` of them, separated as our cells are. */
export type IntakeKind =
  | { readonly is: 'text' | 'email' | 'lines' | 'month' }
  | { readonly is: 'date' }
  | { readonly is: 'number'; readonly of: 'count' | 'decimal' | 'money' | 'area' }
  | { readonly is: 'codes'; readonly list: CodedList; readonly several: boolean }
  | { readonly is: 'choices'; readonly list: ChoiceList; readonly several: boolean }
  | { readonly is: 'hamlets'; readonly several: boolean };

/** A column of ours that a column from outside may fill. */
export interface IntakeColumn {
  readonly field: string;
  /** As our tab writes it. */
  readonly header: string;
  readonly kind: IntakeKind;
}

/** A tab of ours with the columns that people fill, in its order. */
export interface IntakeTarget {
  readonly tab: IntakeTab;
  /** As users see it. */
  readonly name: string;
  readonly columns: readonly IntakeColumn[];
  /** The field of the row's Mã where the add-on gives it; it finds the standing row, and is never written. */
  readonly ownCode: string | null;
}
