/** What a cell of the matrix hamlet × content says; its colours go by these words. */
export const CELL_MARK = { direct: 'Trực tiếp', indirect: 'Gián tiếp', none: 'Chưa có' } as const;
