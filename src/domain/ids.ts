/** Branded codes, so that one kind cannot be passed for another. All are kept as the catalogues write them. */
export type HamletCode = string & { readonly __brand: 'HamletCode' };
export type TopicCode = string & { readonly __brand: 'TopicCode' };
export type FormCode = string & { readonly __brand: 'FormCode' };
export type PlanItemCode = string & { readonly __brand: 'PlanItemCode' };
export type CriterionCode = string & { readonly __brand: 'CriterionCode' };

/** The row's Mã; a row without one is `@` and its row number. */
export type RowId = string & { readonly __brand: 'RowId' };
