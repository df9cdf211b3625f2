import * as z from 'zod/mini';
import { onDemand } from '../domain/on-demand';

/** Of a workbook in which communes were merged: the name or sign of a former one, whose borders and lists are then meant. */
export const underOldBorders = onDemand(() => ({ former: z.optional(z.string()) }));
