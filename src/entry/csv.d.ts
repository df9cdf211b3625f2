/** A catalogue of `sheets-templates`, inlined by the build: one record a row, by header. */
declare module '*.csv' {
  const rows: readonly Readonly<Record<string, string>>[];
  export default rows;
}
