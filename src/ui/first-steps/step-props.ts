import type { FirstStepsBook, FirstStepsData } from '../../rpc/first-steps-data';
import type { Server } from '../server';

/** What a step is given. */
export interface StepProps {
  readonly server: Server;
  readonly book: FirstStepsBook;
  readonly data: FirstStepsData;
  /** Something stands in the workbook now that did not before. */
  readonly changed: () => void;
  /** To the step after this one. */
  readonly next: () => void;
}
