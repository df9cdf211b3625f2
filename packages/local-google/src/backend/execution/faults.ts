import type { Fault } from '../../contract';
import type { CallRequest } from '../../runtime/messages';
import { serviceError, type ExecutionContext, type ServiceError } from '../service';

/** Google's words for a run beyond its limit. */
export const TIMEOUT_MESSAGE = 'Exceeded maximum execution time';

/** Google's words where a Drive or cache backend falters. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The scope that a service needs, as Google lists it in its refusal. */
const SCOPE_BY_SERVICE: Readonly<Record<string, string>> = {
  Spreadsheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  Drive: 'https://www.googleapis.com/auth/drive.file',
  Ui: 'https://www.googleapis.com/auth/script.container.ui',
  Session: 'https://www.googleapis.com/auth/userinfo.email',
};

/** Google's refusal of a call whose scope the user has not granted (github ftomassetti/DriveInvoicing#1). */
export function scopeRefusal(name: string, scope: string): ServiceError {
  return serviceError(`You do not have permission to call ${name}. Required permissions: ${scope}`);
}

export function endsExecution(fault: Fault): fault is Extract<Fault, { kind: 'kill' | 'timeout' }> {
  return fault.kind === 'kill' || fault.kind === 'timeout';
}

/** The error that a `fail` or `refuse` fault puts in place of a call's answer. */
export function faultError(
  fault: Extract<Fault, { kind: 'fail' | 'refuse' }>,
  { service, counted, method }: CallRequest,
  context: ExecutionContext,
): ServiceError {
  const name = counted?.name ?? `${service}.${method}`;
  if (fault.kind === 'refuse') {
    if (fault.reason === 'protection') return serviceError(PROTECTED);
    return scopeRefusal(
      name,
      SCOPE_BY_SERVICE[service] ?? 'https://www.googleapis.com/auth/script.scriptapp',
    );
  }
  if (fault.message !== undefined) return serviceError(fault.message);
  if (service.startsWith('Spreadsheet')) {
    return serviceError(
      `Service Spreadsheets timed out while accessing document with id ${context.spreadsheetId}.`,
    );
  }
  return serviceError(SERVER_ERROR);
}
