import { useState } from 'preact/hooks';
import type { IntakeData } from '../../rpc/messages';
import { INTAKE_UI, sourceName } from '../../wording/intake/ui-intake';
import { momentOf } from '../parts/moment-of';
import { Busy, Failure } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Server, ServerFailure } from '../server';
import { takeRows } from './run-intake';

/** An intake that is to be taken back, or whose waiting rows are to be seen. */
export interface ShownIntake {
  readonly what: 'undo' | 'open';
  readonly intake: string;
  readonly source: string;
  readonly taken: number;
}

const MOST_SHOWN = 12;

/** The last intakes as Hộp thư đến keeps them: each can be gone on with, looked through and taken back. */
export function RecentIntakes(props: { server: Server; show: (shown: ShownIntake) => void }) {
  const { server, show } = props;
  const query = useQuery('recent', () => server.ask('intakeList'));
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const takeRest = async ({ intake }: IntakeData): Promise<void> => {
    setFailure(null);
    const tell = (done: number, all: number): void => setBusy(INTAKE_UI.taking(done, all));
    tell(0, 0);
    const answer = await takeRows(server, intake, undefined, tell);
    setBusy(null);
    if (!answer.ok) setFailure(answer.failure);
    query.reload();
  };
  const intakes = query.data?.intakes.slice(0, MOST_SHOWN) ?? [];
  return (
    <section class="stack tight">
      <h2>{INTAKE_UI.recent}</h2>
      {query.data === null && query.loading ? <Busy /> : null}
      {busy === null ? null : <Busy text={busy} />}
      {query.failure === null ? null : <Failure failure={query.failure} retry={query.reload} />}
      {failure === null ? null : <Failure failure={failure} />}
      {query.data !== null && intakes.length === 0 ? <p class="muted">{INTAKE_UI.noRecent}</p> : null}
      <ul class="rows">
        {intakes.map((each) => (
          <Intake
            key={each.intake}
            of={each}
            busy={busy !== null}
            show={(what) =>
              show({
                what,
                intake: each.intake,
                source: sourceName(each.source),
                taken: each.counts.taken,
              })
            }
            takeRest={() => void takeRest(each)}
          />
        ))}
      </ul>
    </section>
  );
}

function Intake(props: {
  of: IntakeData;
  busy: boolean;
  show: (what: 'undo' | 'open') => void;
  takeRest: () => void;
}) {
  const { of, busy, show, takeRest } = props;
  const { counts, ready, tabName, at } = of;
  const source = sourceName(of.source);
  const waiting = counts.waiting + counts.edited - ready;
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      class="small"
      disabled={busy}
      aria-label={INTAKE_UI.about(label, source)}
      onClick={act}
    >
      {label}
    </button>
  );
  return (
    <li class="stack tight">
      <div>
        <strong>{INTAKE_UI.intake(source, tabName)}</strong>
        <p class="muted">
          {momentOf(at)}: {INTAKE_UI.states(counts)}
        </p>
      </div>
      <div class="row">
        {ready === 0 ? null : button(INTAKE_UI.takeRest(ready), takeRest)}
        {waiting === 0 ? null : button(INTAKE_UI.showOpen(waiting), () => show('open'))}
        {counts.taken === 0 ? null : button(INTAKE_UI.undo, () => show('undo'))}
      </div>
    </li>
  );
}
