import type { CellValueType, ICellData } from '@univerjs/core';

/** How the library tells texts and booleans from numbers. */
export const isOfType = (cell: ICellData, type: CellValueType): boolean => cell.t === type;
