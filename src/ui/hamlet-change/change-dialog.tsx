import { useState } from 'preact/hooks';
import type { HamletChangeData } from '../../rpc/requests/hamlets';
import { HAMLET_CHANGE } from '../../wording/hamlet-change';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Server, ServerFailure } from '../server';
import { ChooseOld } from './choose-old';
import { NewHamlets } from './new-hamlets';
import type { ChoiceOfHamlet, TypedChange } from './typed-change';
import { NOTHING_TYPED, ofKind } from './typed-change';

type State =
  | { readonly kind: 'form'; readonly failure: ServerFailure | null }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'preview'; readonly data: HamletChangeData; readonly failure: ServerFailure | null }
  | { readonly kind: 'written'; readonly data: HamletChangeData; readonly failure: ServerFailure | null }
  | { readonly kind: 'undone' };

/** Hamlets that become one or several on a day: a form, what it will write, one click, and the way back. */
export function ChangeDialog({ server }: { server: Server }) {
  const choices = useQuery('hamlets', () => server.ask('hamletChoices'));
  const [change, setChange] = useState<TypedChange>(NOTHING_TYPED);
  const [state, setState] = useState<State>({ kind: 'form', failure: null });
  const look = async (): Promise<void> => {
    setState({ kind: 'busy', text: HAMLET_CHANGE.previewing });
    const answer = await server.ask('changeHamlets', { ...change, preview: true });
    setState(
      answer.ok
        ? { kind: 'preview', data: answer.data, failure: null }
        : { kind: 'form', failure: answer.failure },
    );
  };
  const write = async (previewed: HamletChangeData): Promise<void> => {
    setState({ kind: 'busy', text: HAMLET_CHANGE.writing });
    const answer = await server.ask('changeHamlets', { ...change, preview: false });
    setState(
      answer.ok
        ? { kind: 'written', data: answer.data, failure: null }
        : { kind: 'preview', data: previewed, failure: answer.failure },
    );
  };
  const undo = async (written: HamletChangeData): Promise<void> => {
    setState({ kind: 'busy', text: HAMLET_CHANGE.writing });
    const answer = await server.ask('undoHamletChange', { rows: [...written.undo] });
    setState(answer.ok ? { kind: 'undone' } : { kind: 'written', data: written, failure: answer.failure });
  };
  const again = (): void => {
    choices.reload();
    setChange(NOTHING_TYPED);
    setState({ kind: 'form', failure: null });
  };
  if (choices.failure !== null) return <Failure failure={choices.failure} retry={choices.reload} />;
  if (choices.data === null) return <Busy text={HAMLET_CHANGE.loading} />;
  if (state.kind === 'busy') return <Busy text={state.text} />;
  if (state.kind === 'preview')
    return (
      <Previewed
        data={state.data}
        failure={state.failure}
        write={() => void write(state.data)}
        back={() => setState({ kind: 'form', failure: null })}
      />
    );
  if (state.kind === 'written' || state.kind === 'undone')
    return <Done state={state} undo={(data) => void undo(data)} again={again} />;
  return (
    <ChangeForm
      hamlets={choices.data.hamlets}
      change={change}
      set={setChange}
      failure={state.failure}
      look={() => void look()}
    />
  );
}

function ChangeForm(props: {
  hamlets: readonly ChoiceOfHamlet[];
  change: TypedChange;
  set: (change: TypedChange) => void;
  failure: ServerFailure | null;
  look: () => void;
}) {
  const { hamlets, change, set, failure, look } = props;
  if (hamlets.length === 0) return <p>{HAMLET_CHANGE.none}</p>;
  return (
    <>
      <p>{HAMLET_CHANGE.intro}</p>
      <fieldset class="stack tight">
        <legend>{HAMLET_CHANGE.kind}</legend>
        {(['merge', 'split'] as const).map((kind) => (
          <label key={kind} class="tick">
            <input
              type="radio"
              name="kind"
              checked={change.kind === kind}
              onChange={() => set(ofKind(change, kind))}
            />
            {HAMLET_CHANGE.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="change-day">{HAMLET_CHANGE.day}</label>
        <input
          id="change-day"
          type="text"
          inputMode="numeric"
          class="date"
          autocomplete="off"
          aria-describedby="change-day-help"
          value={change.day}
          onInput={({ currentTarget }) => set({ ...change, day: currentTarget.value })}
        />
        <p class="help" id="change-day-help">
          {HAMLET_CHANGE.dayHelp}
        </p>
      </div>
      <ChooseOld change={change} hamlets={hamlets} set={set} />
      <NewHamlets change={change} set={set} />
      {failure === null ? null : <Failure failure={failure} />}
      <div class="row">
        <button type="button" class="primary" onClick={look}>
          {HAMLET_CHANGE.preview}
        </button>
        <button type="button" class="plain" onClick={closePage}>
          {UI.cancel}
        </button>
      </div>
    </>
  );
}

function Previewed(props: {
  data: HamletChangeData;
  failure: ServerFailure | null;
  write: () => void;
  back: () => void;
}) {
  const { data, failure, write, back } = props;
  return (
    <>
      <h2>{HAMLET_CHANGE.will}</h2>
      <Bullets lines={data.lines} />
      <h2>{HAMLET_CHANGE.mind}</h2>
      <Bullets lines={data.notes} />
      {failure === null ? null : <Failure failure={failure} />}
      <div class="row">
        <button type="button" class="primary" onClick={write}>
          {HAMLET_CHANGE.write}
        </button>
        <button type="button" class="plain" onClick={back}>
          {HAMLET_CHANGE.back}
        </button>
      </div>
    </>
  );
}

function Done(props: {
  state: Extract<State, { kind: 'written' | 'undone' }>;
  undo: (data: HamletChangeData) => void;
  again: () => void;
}) {
  const { state, undo, again } = props;
  return (
    <>
      <Notice tone="success" alert>
        <p>
          {state.kind === 'undone' ? HAMLET_CHANGE.undone : HAMLET_CHANGE.written(state.data.lines.length)}
        </p>
      </Notice>
      {state.kind === 'undone' ? null : (
        <>
          <Bullets lines={state.data.lines} />
          {state.failure === null ? null : <Failure failure={state.failure} />}
          <button type="button" onClick={() => undo(state.data)}>
            {HAMLET_CHANGE.undo}
          </button>
        </>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={closePage}>
          {UI.close}
        </button>
        <button type="button" class="plain" onClick={again}>
          {HAMLET_CHANGE.another}
        </button>
      </div>
    </>
  );
}

const Bullets = ({ lines }: { lines: readonly string[] }) => (
  <ul class="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
