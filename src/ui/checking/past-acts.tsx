import { useState } from 'preact/hooks';
import type { PastActMessage, UndoneActData } from '../../rpc/requests/acts';
import { ACTS_UI } from '../../wording/rows/ui-acts';
import { LOST } from '../../wording/rows/ui-lost';
import { momentOf } from '../parts/moment-of';
import { Busy, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import type { ServerFailure } from '../server';

const SHOWN = 5;

/** What was mended or put into the plan with one click, and the way back at any later time; asked only when a person opens it. */
export function PastActs({ world }: { world: SidebarWorld }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{ACTS_UI.title}</summary>
      {isOpen ? <Acts world={world} /> : null}
    </details>
  );
}

function Acts({ world }: { world: SidebarWorld }) {
  const { data, failure, loading, reload } = useQuery(String(world.changes), () =>
    world.server.ask('pastActs', {}),
  );
  const undoing = useUndoing(world);
  const [limit, setLimit] = useState(SHOWN);
  const mayUndo = world.data.readOnly === null;
  const acts = data?.acts ?? [];
  return (
    <div class="stack">
      <p class="muted">{mayUndo ? ACTS_UI.what : ACTS_UI.readOnly}</p>
      <Told undoing={undoing} />
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading ? <Busy text={ACTS_UI.loading} /> : null}
      {data !== null && acts.length === 0 ? <p class="note success">{ACTS_UI.none}</p> : null}
      <ul class="findings">
        {acts.slice(0, limit).map((act) => (
          <li key={act.act} class="finding">
            <Act act={act} undo={mayUndo ? () => void undoing.undo(act) : null} busy={undoing.busy} />
          </li>
        ))}
      </ul>
      {acts.length <= limit ? null : (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {ACTS_UI.more(acts.length - limit)}
        </button>
      )}
    </div>
  );
}

function Act({ act, undo, busy }: { act: PastActMessage; undo: (() => void) | null; busy: boolean }) {
  const { title, at, user, places, count } = act;
  return (
    <>
      <p class="finding-head">
        <strong>{title}</strong> <span class="muted">{[momentOf(at), user].filter(Boolean).join(', ')}</span>
      </p>
      <ul>
        {places.map(({ place, before, after }) => (
          <li key={place}>
            <span class="muted">{place}</span>{' '}
            {act.kind === 'fill' ? null : <del>{before === '' ? LOST.blank : before}</del>}{' '}
            <ins>{after === '' ? LOST.blank : after}</ins>
          </li>
        ))}
        {count > places.length ? <li class="muted">{ACTS_UI.shown(count - places.length)}</li> : null}
      </ul>
      {undo === null ? null : (
        <div class="row">
          <button type="button" class="small" disabled={busy} onClick={undo}>
            {ACTS_UI.undo}
            <span class="unseen">{ACTS_UI.undoOf(title)}</span>
          </button>
        </div>
      )}
    </>
  );
}

interface Undoing {
  readonly busy: boolean;
  readonly failure: ServerFailure | null;
  readonly done: UndoneActData | null;
  readonly undo: (act: PastActMessage) => Promise<void>;
}

function useUndoing({ server, announce, changed }: SidebarWorld): Undoing {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [done, setDone] = useState<UndoneActData | null>(null);
  const undo = async ({ act }: PastActMessage) => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('undoAct', { act });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setDone(answer.data);
    announce(answer.data.message);
    changed();
  };
  return { busy, failure, done, undo };
}

function Told({ undoing: { busy, failure, done } }: { undoing: Undoing }) {
  return (
    <>
      {busy ? <Busy text={ACTS_UI.working} /> : null}
      {failure === null ? null : <Failure failure={failure} />}
      {done === null || busy ? null : (
        <Notice tone={done.left.length === 0 ? 'success' : 'warning'} title={done.message}>
          {done.left.length === 0 ? null : (
            <>
              <p>{ACTS_UI.left}</p>
              <ul>
                {done.left.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
    </>
  );
}
