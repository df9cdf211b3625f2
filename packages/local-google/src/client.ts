/** The only door to the local Google: what it takes and answers (contract.ts), and how to start one. */
export * from './contract';
export { HostEndedError } from './host-ended-error';
export { startHost } from './start-host';
export { takeLock, type Lock } from './backend/files/process-lock';
export { writeFileAtomically } from './backend/files/write-file-atomically';
export type { CellState, SheetState, SpreadsheetState, UserRole } from './backend/model';
export type { CellView, SheetView, WorkbookView } from './backend/view/view-types';
