import { useState } from 'preact/hooks';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import { Busy, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';

/** `filledAt`: how many changes the workbook had seen from here when the tabs were written. */
type State = { readonly filledAt: number } | { readonly failure: ServerFailure } | 'idle' | 'busy';

/** Writes the period into the tabs that everybody opens and prints: what is seen here stands in them then. */
export function FillTabs({ world, period }: { world: SidebarWorld; period: string }) {
  const [state, setState] = useState<State>('idle');
  const fill = async (): Promise<void> => {
    setState('busy');
    const answer = await world.server.ask('coverage', { period });
    setState(answer.ok ? { filledAt: world.changes } : { failure: answer.failure });
  };
  if (state === 'busy') return <Busy text={COVERAGE.filling} />;
  const failure = typeof state === 'object' && 'failure' in state ? state.failure : null;
  const isFilled = typeof state === 'object' && 'filledAt' in state && state.filledAt === world.changes;
  return (
    <>
      {failure === null ? null : (
        <Failure failure={failure} retry={failure.retryable ? () => void fill() : undefined} />
      )}
      {isFilled ? (
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
