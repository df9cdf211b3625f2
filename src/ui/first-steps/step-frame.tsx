import type { ComponentChildren } from 'preact';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { Busy, Failure, Notice } from '../parts/notice';
import type { ServerFailure } from '../server';

interface FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Pressed by the button or by Enter in a field. */
  readonly save: () => void;
  readonly saveLabel?: string;
  readonly skip: (() => void) | null;
  readonly busy: string | null;
  readonly failure: ServerFailure | null;
  /** Whether the browser keeps what is typed. */
  readonly kept?: boolean;
}

/** A step: its heading, what it asks, what went wrong, and the way on. */
export function StepFrame(props: FrameProps) {
  const { title, children, save, saveLabel, skip, busy, failure, kept } = props;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null) save();
      }}
    >
      <h2>{title}</h2>
      {children}
      {kept === false ? (
        <Notice tone="warning">
          <p>{FIRST_STEPS.notKept}</p>
        </Notice>
      ) : null}
      {failure === null ? null : <Failure failure={failure} />}
      {busy === null ? (
        <div class="row">
          <button type="submit" class="primary">
            {saveLabel ?? FIRST_STEPS.save}
          </button>
          {skip === null ? null : (
            <button type="button" class="plain" onClick={skip}>
              {FIRST_STEPS.skip}
            </button>
          )}
        </div>
      ) : (
        <Busy text={busy} />
      )}
    </form>
  );
}
