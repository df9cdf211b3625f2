import type { PeriodKind } from '../calendar/period';

const BRIEF: readonly PeriodKind[] = ['month', 'quarter', 'free'];

/** Reports of a few pages, which say in a table or in a sentence what longer ones say in both. */
export const isBrief = (kind: PeriodKind): boolean => BRIEF.includes(kind);
