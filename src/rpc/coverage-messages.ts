import * as z from 'zod/mini';
import { onDemand } from '../domain/on-demand';
import { entryTab, token } from './requests/sidebar';

const metric = onDemand(() => z.enum(['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC']));

/** A figure that somebody asks «why?» of; hamlets and contents by code (domain/coverage/explanation). */
export const figureRequest = onDemand(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('metric'), hamlet: z.string(), metric: metric() }),
    z.object({ kind: z.literal('composite'), hamlet: z.string() }),
    z.object({ kind: z.literal('cell'), hamlet: z.string(), topic: z.string() }),
    z.object({ kind: z.literal('commune-composite') }),
    z.object({ kind: z.literal('commune-metric'), metric: metric() }),
    z.object({ kind: z.literal('commune-cells'), credit: z.enum(['direct', 'indirect', 'none']) }),
  ]),
);

export type FigureRequestMessage = z.infer<ReturnType<typeof figureRequest>>;

export interface ExplainedRowMessage {
  /** Mã, or `@` and the row number. */
  readonly id: string;
  readonly row: number;
  /** The activity in a few words: «10/01/2024, Họp xóm, Bình Xuân»; '' where the row could not be read. */
  readonly what: string;
  /** What it adds, or why it adds nothing. */
  readonly text: string;
}

export interface ExplainData {
  readonly title: string;
  /** Percent, a count for commune-cells, s for a cell; null where undefined. */
  readonly number: number | null;
  /** As people read it. */
  readonly value: string;
  readonly formula: string;
  readonly details: readonly string[];
  readonly contributions: readonly ExplainedRowMessage[];
  readonly leftOut: readonly ExplainedRowMessage[];
}

export interface SuggestedActivityMessage {
  /** 1, 2, 3 … in the order in which to do them. */
  readonly number: number;
  readonly form: string;
  readonly formTitle: string;
  readonly topics: readonly { readonly code: string; readonly title: string }[];
  readonly hamlets: readonly { readonly code: string; readonly name: string }[];
  /** Who leads: the plan's Chủ trì, else the hamlet's officer, by name. */
  readonly lead: string;
  /** ISO date: a day still free. */
  readonly date: string;
  /** All households of its hamlets; null where one states no Số hộ. */
  readonly householdsInvited: number | null;
  /** Households that have to come; null where a hamlet states no Số hộ. */
  readonly householdsNeeded: number | null;
  /** Plan items that it counts for. */
  readonly planItems: readonly string[];
  /** «tất cả 118 hộ; có từ 59 hộ dự thì đạt». */
  readonly invite: string;
  /** What it adds: «lấp 14 khoảng trống». */
  readonly adds: string;
  /** A filled form of tab Hoạt động for it. */
  readonly prefill: Readonly<Record<string, string>>;
}

/** What people do with the list of next activities. */
export const planningRequests = {
  /**
   * Answer: `PlannedData`. Up to ten activities become rows of «Dự kiến» in one write. `token` becomes the row's `_id`: the
   * same token again finds that row. `cells`: the prefill of the suggestion, Trạng thái «Dự kiến».
   */
  planActivities: () =>
    z.object({
      activities: z.array(z.object({ token: token(), cells: z.record(z.string(), z.string()) })),
    }),
  /** Answer: `TakenBackData`. Empties rows that `planActivities` or `restoreRows` made, those that nobody has changed since. */
  takeBackRows: () =>
    z.object({
      /** Hoạt động where it is left out. */
      tab: z.optional(entryTab()),
      rows: z.array(z.object({ id: token(), rev: z.string() })),
    }),
};

export interface PlannedData {
  /** The rows as they stand, also those of an earlier click; `id` and `rev` are what `takeBackRows` wants. */
  readonly rows: readonly {
    readonly id: string;
    readonly row: number;
    readonly code: string;
    readonly rev: string;
  }[];
  /** What was not written, each with its sentence. */
  readonly left: readonly { readonly index: number; readonly message: string }[];
  /** A sentence for the live region. */
  readonly message: string;
}

export interface TakenBackData {
  readonly taken: number;
  /** What stayed, each with its sentence. */
  readonly left: readonly { readonly index: number; readonly message: string }[];
  readonly message: string;
}

export interface SuggestData {
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly activities: readonly SuggestedActivityMessage[];
  /** Gaps today: those that the list closes, that planned rows will, that wait for later, that no meeting closes. */
  readonly gaps: {
    readonly total: number;
    readonly closed: number;
    readonly planned: number;
    readonly later: number;
    readonly other: number;
  };
}
