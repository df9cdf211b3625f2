/** What a cell of the matrix hamlet × content says; its colours go by these words. */
export const CELL_MARK = { direct: 'Trực tiếp', indirect: 'Gián tiếp', none: 'Chưa có' } as const;

/** The same of a content that is not due yet and has the year still before it; * says that it was told indirectly. */
export const CELL_MARK_NOT_DUE = { direct: CELL_MARK.direct, indirect: 'Còn hạn*', none: 'Còn hạn' } as const;
