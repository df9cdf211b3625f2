/** What a cell of the matrix hamlet × content says; its colours go by these words. */
export const CELL_MARK = { direct: 'Trực tiếp', indirect: 'Gián tiếp', none: 'Chưa có' } as const;

/** The same of a content that is not due yet: what is in brackets has the year still before it. */
export const CELL_MARK_NOT_DUE = {
  direct: CELL_MARK.direct,
  indirect: `(${CELL_MARK.indirect})`,
  none: `(${CELL_MARK.none})`,
} as const;
