import { useState } from 'preact/hooks';
import { LOST } from '../../wording/rows/ui-lost';
import { momentOf } from '../parts/moment-of';
import { Busy, Failure, Notice } from '../parts/notice';
import { RowHistory } from '../history/row-history';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { useRestoring } from './use-restoring';
import type { AskedCell, ChangedRowMessage, DeletedRowMessage, Restoring } from './use-restoring';

/** What was deleted or changed since a check met it, and the way back; asked only when a person opens it. */
export function LostRows({ world }: { world: SidebarWorld }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{LOST.title}</summary>
      {isOpen ? <Lost world={world} /> : null}
    </details>
  );
}

function Lost({ world }: { world: SidebarWorld }) {
  const query = useQuery(String(world.changes), () => world.server.ask('lostRows', {}));
  const restoring = useRestoring(world, query.reload);
  const { data, failure, loading, reload } = query;
  const mayRestore = world.data.readOnly === null;
  return (
    <div class="stack">
      <p class="muted">{mayRestore ? LOST.what : LOST.readOnly}</p>
      <Told restoring={restoring} />
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading ? <Busy text={LOST.loading} /> : null}
      {data === null ? null : data.deleted.length + data.changed.length === 0 ? (
        <p class="note success">{LOST.none}</p>
      ) : (
        <>
          <DeletedRows world={world} rows={data.deleted} restoring={mayRestore ? restoring : null} />
          <ChangedRows world={world} rows={data.changed} restoring={mayRestore ? restoring : null} />
        </>
      )}
    </div>
  );
}

function Told({ restoring: { busy, failure, done, undo } }: { restoring: Restoring }) {
  return (
    <>
      {busy ? <Busy text={LOST.working} /> : null}
      {failure === null ? null : <Failure failure={failure} />}
      {done === null || busy ? null : (
        <Notice tone={done.left.length === 0 ? 'success' : 'warning'} title={done.message}>
          {done.left.length === 0 ? null : (
            <ul>
              {done.left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {done.undo === null ? null : (
            <button type="button" class="small" onClick={undo}>
              {LOST.undo}
            </button>
          )}
        </Notice>
      )}
    </>
  );
}

interface ListProps<T> {
  readonly world: SidebarWorld;
  readonly rows: readonly T[];
  /** Null for a viewer. */
  readonly restoring: Restoring | null;
}

function DeletedRows({ world, rows, restoring }: ListProps<DeletedRowMessage>) {
  const { shown, more } = useShown(rows);
  if (rows.length === 0) return null;
  return (
    <section class="stack tight" aria-label={LOST.deleted(rows.length)}>
      <h3>{LOST.deleted(rows.length)}</h3>
      {restoring === null || rows.length < 2 ? null : (
        <button type="button" class="wide" disabled={restoring.busy} onClick={() => restoring.rows(rows)}>
          {LOST.restoreAll(rows.length)}
        </button>
      )}
      <ul class="findings">
        {shown.map((row) => (
          <li key={`${row.tabKey} ${row.id}`} class="finding warning">
            <Head row={row} />
            <p>
              {row.cells.length === 0
                ? LOST.unreadable
                : row.cells.map(({ column, then }) => LOST.cell(column, then)).join('; ')}
            </p>
            <div class="row">
              {restoring === null || row.cells.length === 0 ? null : (
                <button
                  type="button"
                  class="small primary"
                  disabled={restoring.busy}
                  onClick={() => restoring.rows([row])}
                >
                  {LOST.restore}
                  <span class="unseen"> {LOST.restoreRow(nameOf(row))}</span>
                </button>
              )}
              <History world={world} row={row} />
            </div>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function ChangedRows({ world, rows, restoring }: ListProps<ChangedRowMessage>) {
  const { shown, more } = useShown(rows);
  const last = cellsOfLastChange(rows);
  const lastRows = rows.filter((row) => last.some((each) => each.row === row));
  if (rows.length === 0) return null;
  return (
    <section class="stack tight" aria-label={LOST.changed(rows.length)}>
      <h3>{LOST.changed(rows.length)}</h3>
      {restoring === null || lastRows.length < 2 ? null : (
        <button type="button" class="wide" disabled={restoring.busy} onClick={() => restoring.cells(last)}>
          {LOST.restoreAllCells(lastRows.length)}
        </button>
      )}
      <ul class="findings">
        {shown.map((row) => (
          <li key={`${row.tabKey} ${row.id}`} class="finding">
            <Head row={row} />
            {row.cells.map((cell) => (
              <div key={cell.field} class="row between">
                <p>
                  <strong>{cell.column}</strong>. {LOST.then}: <del>{shownOr(cell.then)}</del>. {LOST.now}:{' '}
                  <ins>{shownOr(cell.now)}</ins>
                </p>
                {restoring === null ? null : (
                  <button
                    type="button"
                    class="small"
                    disabled={restoring.busy}
                    onClick={() => restoring.cell(row, cell)}
                  >
                    {LOST.restore}
                    <span class="unseen"> {LOST.restoreCell(cell.column, nameOf(row))}</span>
                  </button>
                )}
              </div>
            ))}
            <div class="row">
              <History world={world} row={row} />
            </div>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

/** What was changed together last: by no check yet, else by the newest; not all that was ever mended. */
function cellsOfLastChange(rows: readonly ChangedRowMessage[]): readonly AskedCell[] {
  const all = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const moments = all.map(({ cell }) => cell.since);
  const newest = moments.includes('') ? '' : [...moments].sort().slice(-1)[0];
  return all.filter(({ cell }) => cell.since === newest);
}

const History = ({ world, row }: { world: SidebarWorld; row: DeletedRowMessage | ChangedRowMessage }) => (
  <RowHistory server={world.server} of={{ tab: row.tabKey, id: row.id }} name={nameOf(row)} />
);

const nameOf = ({ tab, code }: { readonly tab: string; readonly code: string }): string =>
  code === '' ? tab : `${tab} ${code}`;
const shownOr = (text: string): string => (text === '' ? LOST.blank : text);

const Head = ({ row }: { row: DeletedRowMessage | ChangedRowMessage }) => (
  <p class="finding-head">
    <strong>{nameOf(row)}</strong> <span class="muted">{LOST.keptAt(momentOf(row.at))}</span>
  </p>
);

const SHOWN = 10;

function useShown<T>(rows: readonly T[]) {
  const [limit, setLimit] = useState(SHOWN);
  const hidden = rows.length - limit;
  const more =
    hidden <= 0 ? null : (
      <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
        {LOST.more(hidden)}
      </button>
    );
  return { shown: rows.slice(0, limit), more };
}
