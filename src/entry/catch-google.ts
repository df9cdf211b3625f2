import { googleFailure, wordsOf } from '../adapters/platform/google-failure';
import type { Failure, Outcome } from '../app/ports/failure';
import { failure } from '../app/ports/failure';
import { GRID_CHANGED, PROTECTED, TIMED_OUT, UNEXPECTED, VIEWER_ONLY } from '../wording/rows/saving';
import { CONSENT } from '../wording/upkeep/consent';
import { BUSY } from '../wording/vi';

/** The one place where what Google throws becomes an answer. */
export function catchGoogle<T>(work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const outcome = refusalOf(error);
  return outcome.ok ? { code: 'internal', message: '', retryable: false } : outcome.error;
}

function refusalOf(error: unknown): Outcome<never> {
  switch (googleFailure(error)) {
    case 'protected':
      return failure('permission', PROTECTED);
    case 'viewer':
      return failure('permission', VIEWER_ONLY);
    case 'sheet':
      return failure('scope', CONSENT.sheet);
    case 'drive':
      return failure('scope', CONSENT.drive);
    case 'pages':
      return failure('scope', CONSENT.pages);
    case 'email':
      return failure('scope', CONSENT.email);
    case 'moved':
      return failure('stale', GRID_CHANGED, true);
    case 'busy':
      return failure('busy', BUSY, true);
    case 'timeout':
      return failure('timeout', TIMED_OUT, true);
    case 'unknown':
      return failure('internal', UNEXPECTED(wordsOf(error)));
  }
}
