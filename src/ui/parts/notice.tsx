import type { ComponentChildren } from 'preact';
import { UI } from '../../wording/ui-common';
import type { ServerFailure } from '../server';
import { useElapsed } from './use-elapsed';

type Tone = 'error' | 'warning' | 'info' | 'success';

const SIGN: Readonly<Record<Tone, string>> = { error: '!', warning: '!', info: 'i', success: '✓' };

/** A framed message: its sign and words say what its colour says. */
export function Notice(props: { tone: Tone; title?: string; children?: ComponentChildren; alert?: boolean }) {
  const { tone, title, children, alert = false } = props;
  return (
    <div class={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      <span class="sign" aria-hidden="true">
        {SIGN[tone]}
      </span>
      <div class="notice-body">
        {title === undefined ? null : <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** Why something could not be done, with a button that does it again. */
export function Failure(props: { failure: ServerFailure; retry?: (() => void) | undefined }) {
  const { failure, retry } = props;
  return (
    <Notice tone="error" title={UI.failedTitle} alert>
      <p>{failure.message}</p>
      {retry === undefined ? null : (
        <button type="button" class="small" onClick={retry}>
          {UI.retry}
        </button>
      )}
    </Notice>
  );
}

/** A wait that is short needs no clock. */
const SHORT_SECONDS = 3;

/** A wait, said and shown; one that lasts shows for how long, which is all that the server lets a page know. */
export function Busy({ text = UI.loading }: { text?: string }) {
  const seconds = useElapsed();
  return (
    <div class="busy">
      <div class="bar" aria-hidden="true" />
      <span role="status">{text}</span>
      {seconds < SHORT_SECONDS ? null : <span aria-hidden="true">{UI.elapsed(seconds)}</span>}
    </div>
  );
}

/** Nothing to show yet, and what would bring something here. */
export function Empty(props: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <strong>{props.title}</strong>
      {props.children}
    </div>
  );
}
