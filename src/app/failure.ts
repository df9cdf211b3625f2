import type { Result } from '../domain/result';

/** Why a command could not be done; `message` is a Vietnamese sentence that says what to do next. */
export interface Failure {
  readonly code: 'structure' | 'schema' | 'period' | 'busy' | 'permission' | 'request';
  readonly message: string;
  readonly retryable: boolean;
}

export type Outcome<T> = Result<T, Failure>;

export const failure = (code: Failure['code'], message: string, retryable = false): Outcome<never> => ({
  ok: false,
  error: { code, message, retryable },
});
