import type { Province } from '../province';

/** Everything, for programs and for the next run (`--before`). */
export const printJson = ({ period, listed, results, findings, sentences, known }: Province): string =>
  `${JSON.stringify({ format: 1, period, listed, results, findings, sentences, known }, null, 1)}\n`;
