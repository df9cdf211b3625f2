/** The smallest banknote still in use. */
const LEAST_DONG = 1000;

/** Money is written in đồng; a small figure was meant in thousands or millions. */
export const isTooFewDong = (dong: number): boolean => dong > 0 && dong < LEAST_DONG;
