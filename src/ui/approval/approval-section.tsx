import { useState } from 'preact/hooks';
import type { PeriodApproval } from '../../rpc/requests/approval';
import { APPROVAL_UI as UI } from '../../wording/ui-approval';
import { Busy, Failure, Notice } from '../parts/notice';
import { SelectField } from '../parts/select-field';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { ActForm } from './act-form';

/** How the periods stand, and what this person may do with one; asked for when somebody wants to see it. */
export function ApprovalSection({ world, reload }: { world: SidebarWorld; reload: () => void }) {
  const [shown, setShown] = useState(false);
  return (
    <section class="stack tight" aria-labelledby="approval">
      <h3 id="approval">{UI.title}</h3>
      {shown ? (
        <Periods world={world} reload={reload} />
      ) : (
        <button type="button" class="small" onClick={() => setShown(true)}>
          {UI.show}
        </button>
      )}
    </section>
  );
}

function Periods({ world, reload }: { world: SidebarWorld; reload: () => void }) {
  const query = useQuery(`approvals ${String(world.changes)}`, () => world.server.ask('approvals'));
  const [code, setCode] = useState<string | null>(null);
  const { data, failure, loading } = query;
  const period = data?.periods.find((each) => each.code === code) ?? data?.periods[0];
  return (
    <>
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {loading ? <Busy text={UI.loading} /> : null}
      {data === null || data.broken === '' ? null : <Notice tone="error">{data.broken}</Notice>}
      {data === null || period === undefined ? null : (
        <>
          <SelectField
            label={UI.period}
            value={period.code}
            options={data.periods.map(({ code: each, name, stateName, isLocked }) => [
              each,
              UI.option(name, stateName, isLocked),
            ])}
            choose={setCode}
          />
          <Period key={period.code} period={period} world={world} done={reload} />
        </>
      )}
    </>
  );
}

function Period(props: { period: PeriodApproval; world: SidebarWorld; done: () => void }) {
  const { period, world, done } = props;
  return (
    <div class="stack tight">
      <p>
        <strong>{period.stateName}</strong>. {UI.rows(period.rows)}
      </p>
      {period.lockText === '' ? null : <p>{period.lockText}</p>}
      {period.changesText === '' ? null : <Changes period={period} world={world} />}
      {world.data.readOnly !== null ? null : period.acts.length === 0 ? (
        <p class="muted">{UI.noActs}</p>
      ) : (
        <ActForm period={period} world={world} done={done} />
      )}
      {period.history.length === 0 ? null : (
        <details>
          <summary>{UI.history}</summary>
          <ul>
            {period.history.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const SHOWN = 10;

/** What became of the rows since somebody spoke of them, cell by cell. */
function Changes({ period, world }: { period: PeriodApproval; world: SidebarWorld }) {
  const [limit, setLimit] = useState(SHOWN);
  const hidden = period.changes.length - limit;
  return (
    <Notice tone="warning" title={UI.changes(period.changesText)}>
      <ul>
        {period.changes.slice(0, limit).map(({ id, kind, text, tabKey, row }) => (
          <li key={`${kind} ${id}`}>
            {text}{' '}
            {row === null ? null : (
              <button type="button" class="link" onClick={() => world.openRow(tabKey, row)}>
                {UI.openRow}
              </button>
            )}
          </li>
        ))}
      </ul>
      {hidden <= 0 ? null : (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {UI.moreChanges(hidden)}
        </button>
      )}
    </Notice>
  );
}
