/** A catalogue of `sheets-templates`, inlined by the build: the row of headers, then one row of cells each. */
declare module '*.csv' {
  const rows: readonly (readonly string[])[];
  export default rows;
}
