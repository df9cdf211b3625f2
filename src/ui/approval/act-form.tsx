import { useState } from 'preact/hooks';
import type { ActCommand, PeriodApproval } from '../../rpc/requests/approval';
import { APPROVAL_UI as UI } from '../../wording/ui-approval';
import { Busy, Failure } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';

/** What this person may do with a period. The rows that were seen go along: others are not approved unseen. */
export function ActForm(props: { period: PeriodApproval; world: SidebarWorld; done: () => void }) {
  const { period, world, done } = props;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const act = async (command: ActCommand) => {
    setBusy(true);
    setFailure(null);
    const asked = { period: period.code, reason, seen: period.seen };
    const answer =
      command === 'openPeriod'
        ? await world.server.ask(command, { ...asked, until })
        : await world.server.ask(command, asked);
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setReason('');
    world.announce(answer.data.message);
    world.changed();
    done();
  };
  return (
    <div class="stack tight">
      <label class="field">
        <span>{UI.reason}</span>
        <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {period.acts.includes('openPeriod') ? (
        <label class="field">
          <span>{UI.until}</span>
          <input type="date" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
        </label>
      ) : null}
      {failure === null ? null : <Failure failure={failure} />}
      {busy ? (
        <Busy />
      ) : (
        <div class="row">
          {period.acts.map((command) => (
            <button type="button" key={command} class="small" onClick={() => void act(command)}>
              {UI.acts[command]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
