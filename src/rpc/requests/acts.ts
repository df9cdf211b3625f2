import * as z from 'zod/mini';

/** Mends and fills that stand in Nhật ký, and the way back. */
export const actRequests = {
  /** Answer: `PastActsData`, the newest first. Writes nothing. */
  pastActs: () => z.object({}),
  /** Answer: `UndoneActData`. `act` as `pastActs` or `applyFixes` gave it. */
  undoAct: () => z.object({ act: z.string() }),
};

/** What one click wrote and nobody has taken back. */
export interface PastActMessage {
  readonly act: string;
  readonly kind: 'mend' | 'fill';
  /** ISO. */
  readonly at: string;
  readonly user: string;
  readonly title: string;
  /** The first places, with what stood there and what was written. */
  readonly places: readonly { readonly place: string; readonly before: string; readonly after: string }[];
  readonly count: number;
}

export interface PastActsData {
  readonly acts: readonly PastActMessage[];
}

export interface UndoneActData {
  readonly undone: number;
  /** What stays as it is, each with its sentence. */
  readonly left: readonly string[];
  readonly message: string;
}
