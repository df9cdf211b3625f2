/** Typed calls to the spreadsheet service. */
import type { JsonValue } from '../../json-value';
import type { AnswerOf, ArgsOf, Ops } from '../../backend/spreadsheet/protocol';
import { call } from '../channel';

export interface Ask {
  /** A handle or a second part of a counted call: free of charge. */
  free<K extends keyof Ops>(op: K, ...args: ArgsOf<K>): AnswerOf<K>;
  /** One service call, named as budgets and histories name it. */
  counted<K extends keyof Ops>(name: string, note: string, op: K, ...args: ArgsOf<K>): AnswerOf<K>;
}

/** Asks about one spreadsheet; null is the container of the script. */
export function createAsk(bookId: string | null): Ask {
  // Arguments and answers are JSON by protocol.ts; the channel itself knows only JsonValue.
  return {
    free: (op, ...args) => call(SERVICE, op, [bookId, ...(args as JsonValue[])]) as AnswerOf<typeof op>,
    counted: (name, note, op, ...args) =>
      call(SERVICE, op, [bookId, ...(args as JsonValue[])], { name, note }) as AnswerOf<typeof op>,
  };
}

const SERVICE = 'Spreadsheet';
