import * as z from 'zod/mini';

/** Of a workbook in which communes were merged: the name or sign of a former one, whose borders and lists are then meant. */
export const underOldBorders = { former: z.optional(z.string()) } as const;
