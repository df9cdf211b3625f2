import type { RowTab } from '../../domain/tables/fields';

/** The add-on's own registers grow at the end only and may be long: they are not read to find that end. */
export const REGISTERS: readonly RowTab[] = ['inbox', 'reports', 'approvals', 'audit'];
