import * as z from 'zod/mini';
import { underOldBorders } from './under-old-borders';
import { STARTER_NAMES } from '../domain/plan/starter-names';
import { mergeRequests } from './requests-merge';
import { reportManner, reportRequests } from './requests-report';
import { intakeRequests } from './requests-intake';
import { selfCheckRequests } from './requests-self-check';
import { sidebarRequests } from './requests-sidebar';
import type { StaleConflict } from './rows';

export type * from './check-data';
export type * from './coverage-data';
export type * from './coverage-view';
export type * from './finding-message';
export type * from './fix-data';
export type * from './intake-data';
export type * from './report-data';
export type * from './rows';
export type * from './sidebar-data';
export type * from './verify-data';
import { figureRequest, planningRequests } from './coverage-messages';

const records = z.record(z.string(), z.array(z.record(z.string(), z.string())));

/** What pages, menus and the local commands ask of the server: one JSON document each way, dates as ISO text. */
export const rpcRequest = z.discriminatedUnion('command', [
  /**
   * `template`: the catalogues to begin with, by default those of `setUpPlan`, or `trang` under a `starter`: rows in their place by tab name, each by
   * header, as a commune edits them in sheets-templates.
   */
  z.object({
    command: z.literal('setUp'),
    template: z.optional(z.enum(STARTER_NAMES)),
    starter: z.optional(records),
  }),
  z.object({ command: z.literal('check'), asOf: z.optional(z.string()) }),
  /** Writes the mends that are certain, lists the rest. */
  z.object({ command: z.literal('fix'), asOf: z.optional(z.string()) }),
  z.object({
    command: z.literal('coverage'),
    period: z.string(),
    asOf: z.optional(z.string()),
    ...underOldBorders,
  }),
  /** Why a figure of tab Độ bao phủ is what it is. */
  z.object({
    command: z.literal('explain'),
    period: z.string(),
    asOf: z.optional(z.string()),
    figure: figureRequest,
    ...underOldBorders,
  }),
  /** The meetings to hold next for what is lacking today. */
  z.object({ command: z.literal('suggest'), period: z.string(), asOf: z.optional(z.string()) }),
  /** The report as a Google Doc, registered in tab Báo cáo. */
  z.object({
    command: z.literal('report'),
    period: z.string(),
    asOf: z.optional(z.string()),
    ...reportManner,
    /** The last attempt gave no answer: its file is looked for first. */
    retry: z.optional(z.boolean()),
  }),
  ...planningRequests,
  ...sidebarRequests,
  ...reportRequests,
  ...selfCheckRequests,
  ...intakeRequests,
  ...mergeRequests,
]);

export type RpcRequest = z.infer<typeof rpcRequest>;

/**
 * `structure`, `schema`, `period` and `request` are what the commands answer with exit 2. `busy`: somebody else was
 * writing, retryable. `timeout`: Google did not answer in time; whether it was written is unknown, so retry with the same
 * token. `permission`: protected cells or a viewer. `scope`: Drive was not allowed (use `reportDownload`). `stale`: see
 * `conflict`. `internal`: our mistake; the message holds Google's words.
 */
export type RpcErrorCode =
  | 'structure'
  | 'schema'
  | 'period'
  | 'busy'
  | 'timeout'
  | 'permission'
  | 'scope'
  | 'stale'
  | 'request'
  | 'internal';

export type RpcResponse<T> = (
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly code: RpcErrorCode;
      readonly message: string;
      readonly retryable: boolean;
      /** With `stale` of `saveRow` only. */
      readonly conflict?: StaleConflict;
    }
) & {
  /** What the person should hear beside the answer; absent where there is nothing. */
  readonly notices?: readonly string[];
  /** What this commune's units of residents are called; absent where the command has not read it. */
  readonly hamletNoun?: string;
};

export interface SetUpData {
  readonly createdTabs: readonly string[];
  readonly repairedHeaders: readonly string[];
  readonly filledRows: number;
  /** What set-up left as it was, each a sentence that says what the owner can do. */
  readonly left: readonly string[];
  /** What the person should know or look at besides, a sentence each. */
  readonly notices: readonly string[];
}

export interface ReportData {
  readonly figures: Readonly<
    Record<
      string,
      {
        readonly period: number | null;
        readonly cumulative: number | null;
        readonly plan: number | null;
        readonly sources: readonly string[];
      }
    >
  >;
  readonly file: { readonly id: string; readonly url: string; readonly name: string };
  readonly errors: number;
  readonly stage: 'draft' | 'final';
  /** Which report of this period it is, from 1. */
  readonly edition: number;
  /** What the person should know besides, such as that Drive kept the .docx; '' where nothing. */
  readonly notice: string;
}
