/**
 * The one way out of the script's realm. Runs inside the realm: whatever it makes or throws belongs to the
 * script (facts.md 39). Only JSON strings cross; the call blocks until the backend answers.
 */
import type { JsonValue } from '../json-value';
import { setHostTime } from './clock';

/** What budgets and histories see of a call: `{name: 'Range.getValues', note: 'Sổ!A1:B3'}`. */
export interface CountedCall {
  readonly name: string;
  readonly note: string;
}

/** `now` moves the realm's clock, where the host gives executions a clock of their own. */
export type ChannelAnswer = { readonly now?: number } & (
  { readonly value: JsonValue } | { readonly error: { readonly message: string; readonly name?: string } }
);

declare const globalThis: { hostBridge?: (request: string) => string };

const bridge = globalThis.hostBridge;
delete globalThis.hostBridge;

/** Taken before the script runs: it may replace them, but not what crosses. */
const { parse, stringify } = JSON;

/** An error of the bridge is of the host's realm (the stack used up, the thread ending): it goes no further. */
function crossed(request: string): string {
  if (bridge === undefined) throw exception('The realm has no bridge to the backend.');
  let answer: string | undefined;
  try {
    answer = bridge(request);
  } catch {
    answer = undefined;
  }
  if (answer === undefined) throw new RangeError('Maximum call stack size exceeded');
  return answer;
}

/**
 * Asks a backend service and waits. Leave `counted` out for handles that Google gives without a round trip
 * (getSheetByName, getRange). Throws an Exception of this realm with Google's message where the backend refuses.
 */
export function call(
  service: string,
  method: string,
  args: readonly JsonValue[],
  counted?: CountedCall,
): JsonValue {
  const answer = parse(crossed(stringify({ service, method, args, counted }))) as ChannelAnswer;
  if (answer.now !== undefined) setHostTime(answer.now);
  if ('error' in answer) throw exception(answer.error.message, answer.error.name);
  return answer.value;
}

/** An error as Apps Script's services throw it: `name` is `Exception`, made in the script's realm. */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
