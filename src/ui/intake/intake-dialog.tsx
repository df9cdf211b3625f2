import { useState } from 'preact/hooks';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { wait } from '../browser';
import { Busy, Failure } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { ChooseList } from './choose-list';
import { openList } from './opened-list';
import type { OpenedList } from './opened-list';
import type { SourceRead } from './read-source';
import { OpenRows } from './open-rows';
import { RecentIntakes } from './recent-intakes';
import type { ShownIntake } from './recent-intakes';
import { ReviewList } from './review-list';
import { TakenResult } from './taken-result';
import type { Result } from './taken-result';
import { UndoIntake } from './undo-intake';

type State =
  | { readonly kind: 'choose'; readonly failure: ServerFailure | null; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'review'; readonly list: OpenedList }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'intake'; readonly shown: ShownIntake };

const START = { kind: 'choose', failure: null, problem: null } as const satisfies State;
/** So that the wait is painted before the page is busy. */
const PAINT_MS = 30;

/** List, columns and words, preview, a yes; then the way back. Nothing is written before the yes. */
export function IntakeDialog({ server }: { server: Server }) {
  const [state, setState] = useState<State>(START);
  const read = async (source: () => Promise<SourceRead>): Promise<void> => {
    setState({ kind: 'reading' });
    await wait(PAINT_MS);
    const given = await source();
    if ('problem' in given) {
      setState({ ...START, problem: given.problem });
      return;
    }
    const lists = await server.ask('intakeLists');
    setState(
      lists.ok ? { kind: 'review', list: openList(given, lists.data) } : { ...START, failure: lists.failure },
    );
  };
  const again = (): void => setState(START);
  const show = (shown: ShownIntake): void => setState({ kind: 'intake', shown });
  if (state.kind === 'reading') return <Busy text={INTAKE_UI.reading} />;
  if (state.kind === 'review')
    return (
      <ReviewList
        server={server}
        list={state.list}
        again={again}
        done={(result) => setState({ kind: 'done', result })}
      />
    );
  if (state.kind === 'done') return <TakenResult result={state.result} show={show} again={again} />;
  if (state.kind === 'intake') {
    const { what, ...about } = state.shown;
    const props = { ...about, server, back: again };
    return what === 'undo' ? <UndoIntake {...props} /> : <OpenRows {...props} />;
  }
  return (
    <>
      {state.failure === null ? null : <Failure failure={state.failure} />}
      <ChooseList server={server} problem={state.problem} read={(source) => void read(source)} />
      <RecentIntakes server={server} show={show} />
    </>
  );
}
