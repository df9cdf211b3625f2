import * as z from 'zod/mini';
import type { Cell } from '../../domain/tables/cell';

/** Phones: the commune's form, its link, and what people answered. */
export const phoneRequests = {
  /** Answer: `PhonesData`. Writes nothing. */
  phones: () => z.object({}),
  /** Answer: `PhonesData`. `url`: a pre-filled link of the form, pasted once. */
  keepPhoneLink: () => z.object({ url: z.string() }),
  /** Answer: `PhoneAnswersData`. */
  phoneAnswers: () => z.object({}),
};

export interface PhonesData {
  /** Whether the link of the form is known. */
  readonly isLearnt: boolean;
  /** Tabs that forms write into. */
  readonly forms: readonly { readonly name: string; readonly asksJob: boolean; readonly answers: number }[];
  readonly communeName: string;
  /** Hamlets in force, each with its Mã việc and its link; '' where there is none. */
  readonly hamlets: readonly {
    readonly code: string;
    readonly name: string;
    readonly job: string;
    readonly link: string;
  }[];
}

export interface PhoneAnswersData {
  /** Tabs with a question «Mã việc»; the first row holds the questions. */
  readonly tabs: readonly {
    readonly name: string;
    readonly skipped: number;
    readonly rows: readonly (readonly Cell[])[];
  }[];
}
