import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';

const change = onDemand(() => ({
  kind: z.enum(['merge', 'split']),
  /** The first day of the new ones, as typed. */
  day: z.string(),
  /** Codes. */
  from: z.array(z.string()),
  /** As typed. */
  into: z.array(z.object({ name: z.string(), households: z.string(), people: z.string() })),
  /** Places in `into` of those that go on with what was done; a merger has its only one. */
  heirs: z.array(z.number()),
}));

/** Hamlets that become one or several on a day. */
export const hamletRequests = {
  /** Answer: `HamletChoices`. */
  hamletChoices: () => z.object({}),
  /** Answer: `HamletChangeData`. Writes both ends into tab Xóm in one batch, or with `preview` nothing. */
  changeHamlets: () => z.object({ preview: z.boolean(), ...change() }),
  /** Answer: `HamletUndoData`. Takes a change back where nobody has touched its rows since. */
  undoHamletChange: () =>
    z.object({
      rows: z.array(z.object({ code: z.string(), rev: z.string(), isNew: z.boolean() })),
    }),
};

export interface HamletChoices {
  /** Those in force today without a last day, in Vietnamese order. */
  readonly hamlets: readonly {
    readonly code: string;
    readonly name: string;
    readonly formerCommune: string;
    readonly households: number | null;
    readonly people: number | null;
  }[];
}

export interface HamletChangeData {
  readonly isWritten: boolean;
  /** What is written, a sentence for each row. */
  readonly lines: readonly string[];
  /** What to look at besides. */
  readonly notes: readonly string[];
  /** Goes back as `rows` to take it back; none for a preview. */
  readonly undo: readonly { readonly code: string; readonly rev: string; readonly isNew: boolean }[];
}

export interface HamletUndoData {
  readonly rows: number;
}
