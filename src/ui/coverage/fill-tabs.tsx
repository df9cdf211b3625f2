import { useState } from 'preact/hooks';
import { COVERAGE } from '../../wording/ui-coverage';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';

type State = 'idle' | 'busy' | 'done' | ServerFailure;

/** Writes the period into the tabs that everybody opens and prints: what is seen here stands in them then. */
export function FillTabs({ server, period }: { server: Server; period: string }) {
  const [state, setState] = useState<State>('idle');
  const fill = async (): Promise<void> => {
    setState('busy');
    const answer = await server.ask('coverage', { period });
    setState(answer.ok ? 'done' : answer.failure);
  };
  if (state === 'busy') return <Busy text={COVERAGE.filling} />;
  return (
    <>
      {typeof state === 'string' ? null : <Failure failure={state} retry={() => void fill()} />}
      {state === 'done' ? (
        <Notice tone="success">
          <p role="status">{COVERAGE.filled}</p>
        </Notice>
      ) : null}
      <button type="button" class="wide" onClick={() => void fill()}>
        {COVERAGE.fill}
      </button>
    </>
  );
}
