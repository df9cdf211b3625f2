import { useState } from 'preact/hooks';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { UI } from '../../wording/ui-common';
import { FocusedHeading } from '../parts/focused-heading';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { undoList } from './run-intake';
import type { UndoneList } from './run-intake';

type State =
  | { readonly kind: 'ask'; readonly failure: ServerFailure | null }
  | { readonly kind: 'busy'; readonly done: number }
  | { readonly kind: 'done'; readonly undone: UndoneList };

/** One question, then the way back of a whole intake; what somebody changed since is named and stays. */
export function UndoIntake(props: {
  server: Server;
  intake: string;
  source: string;
  taken: number;
  back: () => void;
}) {
  const { server, intake, source, taken, back } = props;
  const [state, setState] = useState<State>({ kind: 'ask', failure: null });
  const undo = async (): Promise<void> => {
    setState({ kind: 'busy', done: 0 });
    const answer = await undoList(server, intake, (done) => setState({ kind: 'busy', done }));
    setState(answer.ok ? { kind: 'done', undone: answer.data } : { kind: 'ask', failure: answer.failure });
  };
  if (state.kind === 'busy') return <Busy text={INTAKE_UI.undoing(state.done)} />;
  if (state.kind === 'done') return <Undone undone={state.undone} back={back} />;
  return (
    <>
      <FocusedHeading>{INTAKE_UI.undoTitle(source)}</FocusedHeading>
      <p>{INTAKE_UI.undoText(taken)}</p>
      {state.failure === null ? null : <Failure failure={state.failure} />}
      <div class="row">
        <button type="button" class="primary" onClick={() => void undo()}>
          {INTAKE_UI.undoNow(taken)}
        </button>
        <button type="button" class="plain" onClick={back}>
          {UI.cancel}
        </button>
      </div>
    </>
  );
}

function Undone({ undone: { undone, kept }, back }: { undone: UndoneList; back: () => void }) {
  return (
    <>
      <Notice tone={kept.length > 0 ? 'warning' : 'success'} title={INTAKE_UI.undone(undone)} alert>
        {kept.length === 0 ? null : (
          <ul class="bullets">
            {kept.map(({ row, code, message }) => (
              <li key={row}>{INTAKE_UI.kept(row, code, message)}</li>
            ))}
          </ul>
        )}
      </Notice>
      <div class="row">
        <button type="button" class="primary" onClick={back}>
          {INTAKE_UI.back}
        </button>
      </div>
    </>
  );
}
