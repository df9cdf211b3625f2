import { FIRST_INDICATOR, LAST_INDICATOR } from '../../domain/activities/indicator-definitions';

/** Which figures there are, as part of a sentence. */
export const FIGURE_CODES = `từ ${FIRST_INDICATOR} đến ${LAST_INDICATOR}`;
