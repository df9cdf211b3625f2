import * as z from 'zod/mini';
import { onDemand } from '../domain/on-demand';
import { underOldBorders } from './under-old-borders';
import { STARTER_NAMES } from '../domain/plan/starter-names';
import { actRequests } from './requests/acts';
import { approvalRequests } from './requests/approval';
import { archiveRequests } from './requests/archive';
import { firstStepsRequests } from './requests/first-steps';
import { hamletRequests } from './requests/hamlets';
import { mergeRequests } from './requests/merge';
import { reportManner, reportRequests } from './requests/report';
import { intakeRequests } from './requests/intake';
import { phoneRequests } from './requests/phones';
import { planDocumentRequests } from './requests/plan-document';
import { selfCheckRequests } from './requests/self-check';
import { sidebarRequests } from './requests/sidebar';
import type { StaleConflict } from './rows';

export type * from './archive-data';
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

const records = onDemand(() => z.record(z.string(), z.array(z.record(z.string(), z.string()))));

/** What pages, menus and the local commands ask of the server: one JSON document each way, dates as ISO text. */
const REQUESTS = {
  /**
   * `template`: the catalogues to begin with, by default those of `setUpPlan`, or `trang` under a `starter`: rows in their place by tab name, each by
   * header, as a commune edits them in sheets-templates. `beside`: a yes to building beside what stands in a file of something else.
   */
  setUp: () =>
    z.object({
      template: z.optional(z.enum(STARTER_NAMES)),
      starter: z.optional(records()),
      beside: z.optional(z.boolean()),
    }),
  check: () => z.object({ asOf: z.optional(z.string()) }),
  /** Writes the mends that are certain, lists the rest. */
  fix: () => z.object({ asOf: z.optional(z.string()) }),
  coverage: () =>
    z.object({
      period: z.string(),
      asOf: z.optional(z.string()),
      ...underOldBorders(),
    }),
  /** Why a figure of tab Độ bao phủ is what it is. */
  explain: () =>
    z.object({
      period: z.string(),
      asOf: z.optional(z.string()),
      figure: figureRequest(),
      ...underOldBorders(),
    }),
  /** The meetings to hold next for what is lacking today. */
  suggest: () => z.object({ period: z.string(), asOf: z.optional(z.string()) }),
  /** The report as a Google Doc, registered in tab Báo cáo. */
  report: () =>
    z.object({
      period: z.string(),
      asOf: z.optional(z.string()),
      ...reportManner(),
      ...underOldBorders(),
      /** The last attempt gave no answer: its file is looked for first. */
      retry: z.optional(z.boolean()),
    }),
  ...planningRequests,
  ...sidebarRequests,
  ...reportRequests,
  ...selfCheckRequests,
  ...approvalRequests,
  ...archiveRequests,
  ...actRequests,
  ...intakeRequests,
  ...phoneRequests,
  ...mergeRequests,
  ...hamletRequests,
  ...planDocumentRequests,
  ...firstStepsRequests,
};

type Requests = typeof REQUESTS;
export type RpcCommand = keyof Requests;

export type RpcRequest = {
  readonly [C in RpcCommand]: { command: C } & Fields<z.infer<ReturnType<Requests[C]>>>;
}[RpcCommand];

/** Nothing but its name: zod gives such a schema a type that no name fits. */
type Fields<T> = T extends Record<string, never> ? object : T;

const isCommand = (name: unknown): name is RpcCommand => Object.keys(REQUESTS).includes(name as string);

/** Null for what is no message. A schema is built when its command is asked for: all of them cost each execution an eighth of its start (bench/load.mjs). */
export function parseRequest(message: unknown): RpcRequest | null {
  const command =
    typeof message === 'object' && message !== null && 'command' in message ? message.command : null;
  if (!isCommand(command)) return null;
  const parsed = z.safeParse(REQUESTS[command](), message);
  return parsed.success ? ({ ...parsed.data, command } as RpcRequest) : null;
}

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
  /** Which copy for signature of this period it is, from 1; null for a draft. */
  readonly edition: number | null;
  /** What the person should know besides, such as that Drive kept the .docx; '' where nothing. */
  readonly notice: string;
}
