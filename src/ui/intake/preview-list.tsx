import { useEffect, useRef, useState } from 'preact/hooks';
import type { IntakeMapping } from '../../domain/intake/intake-mapping';
import type { IntakeProposal } from '../../domain/intake/proposal';
import type { PreviewedIntakeRow } from '../../rpc/messages';
import { intakeTarget } from '../../workbook/intake-target';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { newToken } from '../browser';
import { Busy, Failure } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { mappingToKeep, rowsToSend, sourceOf } from './opened-list';
import type { OpenedList, Place } from './opened-list';
import { PreviewedRows } from './previewed-rows';
import { letArrive, previewRows, takeList } from './run-intake';
import type { ListToTake } from './run-intake';
import type { Result } from './taken-result';

interface Props {
  readonly server: Server;
  readonly list: OpenedList;
  readonly place: Place;
  readonly proposal: IntakeProposal;
  readonly mapping: IntakeMapping;
  readonly again: () => void;
  readonly done: (result: Result) => void;
}

type State =
  | { readonly kind: 'before' }
  | { readonly kind: 'busy'; readonly text: string }
  /** `of`: what was looked at; another answer makes it stale. */
  | { readonly kind: 'seen'; readonly rows: readonly PreviewedIntakeRow[]; readonly of: IntakeProposal }
  | { readonly kind: 'failed'; readonly failure: ServerFailure; readonly retry: () => void };

/** What the list would be beside what stands, and the yes. */
export function PreviewList(props: Props) {
  const { server, list, place, proposal, again } = props;
  const [state, setState] = useState<State>({ kind: 'before' });
  const [agreed, setAgreed] = useState<ReadonlySet<number>>(new Set());
  const intake = useRef(newToken());
  const look = async (): Promise<void> => {
    const rows = rowsToSend(proposal, list, place);
    const tell = (done: number, all: number): void =>
      setState({ kind: 'busy', text: INTAKE_UI.previewing(done, all) });
    const answer = await previewRows(server, place.tab, rows, tell);
    setAgreed(new Set());
    setState(
      answer.ok
        ? { kind: 'seen', rows: answer.data, of: proposal }
        : { kind: 'failed', failure: answer.failure, retry: () => void look() },
    );
  };
  useEffect(() => {
    // Where nothing is asked the person has nothing to do before the preview.
    if (proposal.questions.length === 0 && proposal.proposals.length > 0) void look();
  }, []);
  const take = (rows: readonly PreviewedIntakeRow[]): Promise<void> =>
    takeIn(listToTake(props, rows, agreed, intake.current), props, setState);
  if (state.kind === 'busy') return <Busy text={state.text} />;
  const isSeen = state.kind === 'seen' && state.of === proposal;
  return (
    <>
      {isSeen ? (
        <PreviewedRows
          rows={state.rows}
          proposal={proposal}
          tab={place.tab}
          agreed={agreed}
          change={setAgreed}
        />
      ) : null}
      {state.kind === 'failed' ? <Failure failure={state.failure} retry={state.retry} /> : null}
      <div class="foot">
        <div class="row">
          {isSeen ? (
            <TakeButton rows={state.rows} agreed={agreed} take={() => void take(state.rows)} />
          ) : (
            <button
              type="button"
              class="primary"
              disabled={proposal.proposals.length === 0}
              onClick={() => void look()}
            >
              {INTAKE_UI.preview}
            </button>
          )}
          <button type="button" class="plain" onClick={again}>
            {INTAKE_UI.another}
          </button>
        </div>
      </div>
    </>
  );
}

function TakeButton(props: {
  rows: readonly PreviewedIntakeRow[];
  agreed: ReadonlySet<number>;
  take: () => void;
}) {
  const { rows, agreed, take } = props;
  const certain = rows.filter(({ kind }) => kind === 'new').length + agreed.size;
  const waiting = rows.filter(({ kind }) => kind === 'mend' || kind === 'changed').length - agreed.size;
  return (
    <button type="button" class="primary" disabled={certain + waiting === 0} onClick={take}>
      {certain + waiting === 0 ? INTAKE_UI.takeNone : INTAKE_UI.take(certain, waiting)}
    </button>
  );
}

/** Rows that stand already, or came before, stay out; all others arrive. */
function listToTake(
  { list, place, proposal, mapping }: Props,
  rows: readonly PreviewedIntakeRow[],
  agreed: ReadonlySet<number>,
  intake: string,
): ListToTake {
  const wanted = rowsToSend(proposal, list, place).flatMap((row, at) => {
    const seen = rows[at];
    if (seen === undefined || seen.kind === 'same' || seen.kind === 'known') return [];
    return [{ ...row, changes: seen.standing?.code ?? '' }];
  });
  const kept = mappingToKeep(proposal, mapping);
  return {
    intake,
    source: sourceOf(list, place),
    tab: place.tab,
    rows: wanted,
    mapping: { columns: [...kept.columns], answers: { ...kept.answers } },
    agreed,
  };
}

/** Broken off anywhere, the same again goes on where it was. */
async function takeIn(
  list: ListToTake,
  props: Pick<Props, 'server' | 'done'>,
  setState: (state: State) => void,
): Promise<void> {
  const { server, done } = props;
  const retry = (): void => void takeIn(list, props, setState);
  const arrived = await letArrive(server, list, (count, all) =>
    setState({ kind: 'busy', text: INTAKE_UI.arriving(count, all) }),
  );
  if (!arrived.ok) {
    setState({ kind: 'failed', failure: arrived.failure, retry });
    return;
  }
  const taken = await takeList(server, list, (count, all) =>
    setState({ kind: 'busy', text: INTAKE_UI.taking(count, all) }),
  );
  if (!taken.ok) setState({ kind: 'failed', failure: taken.failure, retry });
  else
    done({
      intake: list.intake,
      source: list.source,
      tabName: intakeTarget(list.tab).name,
      arrived: list.rows.length,
      ...taken.data,
    });
}
