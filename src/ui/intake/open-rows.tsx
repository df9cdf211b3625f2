import { useState } from 'preact/hooks';
import type { IntakeTab } from '../../domain/tables/fields';
import type { OpenIntakeRow } from '../../rpc/messages';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { FocusedHeading } from '../parts/focused-heading';
import { Busy, Empty, Failure, Notice } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Answer, Server, ServerFailure } from '../server';
import { MendRow } from './mend-row';
import { findIntake, takeRows } from './run-intake';

interface Props {
  readonly server: Server;
  readonly intake: string;
  readonly source: string;
  readonly back: () => void;
}

/** Rows of an intake that wait for a yes or a mend: taken or left out one by one, or several at once. */
export function OpenRows({ server, intake, source, back }: Props) {
  const query = useQuery('open', () => findIntake(server, intake));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const act = async (work: () => Promise<Answer<readonly string[]>>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const answer = await work();
    setBusy(false);
    if (answer.ok) setSaid(answer.data);
    else setFailure(answer.failure);
    setChosen(new Set());
    query.reload();
  };
  if (query.data === null && query.failure === null && query.loading) return <Busy />;
  const rows = (query.data?.open ?? []).filter(({ isReady }) => !isReady);
  const tab = query.data?.tab ?? 'activities';
  const mend = (row: OpenIntakeRow, fields: Readonly<Record<string, string>>) =>
    act(() => mendRow(server, row, fields));
  const ids = [...chosen];
  return (
    <>
      <FocusedHeading>{INTAKE_UI.openTitle(source)}</FocusedHeading>
      <p class="help">{INTAKE_UI.openHelp}</p>
      {failure === null ? null : <Failure failure={failure} />}
      {query.failure === null ? null : <Failure failure={query.failure} retry={query.reload} />}
      {said.length === 0 ? null : (
        <Notice tone="info" alert>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {rows.length === 0 ? <Empty title={INTAKE_UI.waiting(0)} /> : null}
      <OpenList
        rows={rows}
        chosen={chosen}
        change={setChosen}
        mending={{ tab, busy, mend: (row, fields) => void mend(row, fields) }}
      />
      <div class="foot">
        {chosen.size === 0 ? null : (
          <label class="stack tight">
            <span>{INTAKE_UI.reason}</span>
            <input
              type="text"
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </label>
        )}
        <div class="row">
          {chosen.size === 0 ? null : (
            <>
              <button
                type="button"
                class="primary"
                disabled={busy}
                onClick={() => void act(() => takeChosen(server, intake, ids))}
              >
                {INTAKE_UI.takeChosen(ids.length)}
              </button>
              <button
                type="button"
                disabled={busy}
                onClick={() => void act(() => leaveChosen(server, intake, ids, reason))}
              >
                {INTAKE_UI.leaveChosen(ids.length)}
              </button>
            </>
          )}
          <button type="button" class="plain" onClick={back}>
            {INTAKE_UI.back}
          </button>
        </div>
      </div>
    </>
  );
}

async function takeChosen(
  server: Server,
  intake: string,
  ids: readonly string[],
): Promise<Answer<readonly string[]>> {
  const answer = await takeRows(server, intake, ids, () => undefined);
  if (!answer.ok) return answer;
  const { taken, left } = answer.data;
  const why = left.map(({ source, message }) => `${source}: ${message}`);
  return { ok: true, data: [INTAKE_UI.takenRows(taken), ...why] };
}

async function leaveChosen(
  server: Server,
  intake: string,
  ids: readonly string[],
  reason: string,
): Promise<Answer<readonly string[]>> {
  const answer = await server.ask('intakeLeave', { intake, rows: [...ids], reason });
  return answer.ok ? { ok: true, data: [INTAKE_UI.left(answer.data.left)] } : answer;
}

async function mendRow(
  server: Server,
  { id, source }: OpenIntakeRow,
  fields: Readonly<Record<string, string>>,
): Promise<Answer<readonly string[]>> {
  const answer = await server.ask('intakeMend', { row: id, fields });
  if (!answer.ok) return answer;
  return { ok: true, data: [INTAKE_UI.mended(source, answer.data.hasError ? answer.data.verdict : '')] };
}

interface Mending {
  readonly tab: IntakeTab;
  readonly busy: boolean;
  readonly mend: (row: OpenIntakeRow, fields: Readonly<Record<string, string>>) => void;
}

/** More than a person goes through; the others come when these are done. */
const MOST_SHOWN = 200;

function OpenList(props: {
  mending: Mending;
  rows: readonly OpenIntakeRow[];
  chosen: ReadonlySet<string>;
  change: (chosen: ReadonlySet<string>) => void;
}) {
  const { rows, chosen, change, mending } = props;
  const [mended, setMended] = useState<string | null>(null);
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    change(next);
  };
  const rest = rows.length - MOST_SHOWN;
  return (
    <ul class="rows">
      {rows.slice(0, MOST_SHOWN).map((row) => {
        const { id, source, cells, verdict, reason, hasError } = row;
        return (
          <li key={id}>
            <label class="row nowrap">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                aria-label={INTAKE_UI.choose(source)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              <strong>{source}</strong>
            </label>
            {reason === '' ? null : <p>{reason}</p>}
            {hasError ? <p class="version-text">{verdict}</p> : null}
            <p class="muted">{cells.map(({ header, text }) => `${header}: ${text}`).join(' · ')}</p>
            {mended === id ? (
              <MendRow
                tab={mending.tab}
                row={row}
                busy={mending.busy}
                save={(fields) => {
                  setMended(null);
                  mending.mend(row, fields);
                }}
                close={() => setMended(null)}
              />
            ) : (
              <button type="button" class="small" onClick={() => setMended(id)}>
                {INTAKE_UI.mend}
                <span class="unseen">{INTAKE_UI.mendOf(source)}</span>
              </button>
            )}
          </li>
        );
      })}
      {rest > 0 ? <li class="muted">{INTAKE_UI.more(rest)}</li> : null}
    </ul>
  );
}
