/** `HT6` stands for itself and for finer codes that a commune may add under it (`HT6.1`). */
export const isFormAmong = (form: string, forms: readonly string[]): boolean =>
  forms.some((wanted) => form === wanted || form.startsWith(`${wanted}.`));
