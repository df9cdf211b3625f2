import { useState } from 'preact/hooks';
import type { EntryTab } from '../../domain/tables/fields';
import type { RowHistoryEntry } from '../../rpc/history-data';
import { HISTORY } from '../../wording/rows/ui-history';
import { Modal } from '../parts/modal';
import { momentOf } from '../parts/moment-of';
import { Busy, Failure } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';

/** A row by its `_id`, or by where it stands while it has none. */
interface AskedRow {
  readonly tab: EntryTab;
  readonly id: string | null;
  readonly row?: number;
}

/** «Lịch sử của dòng»: the button, and the dialog that it opens. `name` says to screen readers of which row. */
export function RowHistory({ server, of, name }: { server: Server; of: AskedRow; name: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="small plain" onClick={() => setOpen(true)}>
        {HISTORY.open}
        <span class="unseen">{HISTORY.openOf(name)}</span>
      </button>
      {isOpen ? <HistoryDialog server={server} of={of} name={name} close={() => setOpen(false)} /> : null}
    </>
  );
}

function HistoryDialog(props: { server: Server; of: AskedRow; name: string; close: () => void }) {
  const { server, of, name, close } = props;
  const asked = { tab: of.tab, ...(of.id === null ? { row: of.row } : { id: of.id }) };
  const { data, failure, reload } = useQuery(JSON.stringify(asked), () => server.ask('rowHistory', asked));
  return (
    <Modal title={HISTORY.title(name)} close={close}>
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {data === null && failure === null ? <Busy text={HISTORY.loading} /> : null}
      {data === null ? null : (
        <>
          <ol class="findings">
            {data.entries.map((entry, at) => (
              <Entry key={String(at)} entry={entry} />
            ))}
          </ol>
          {data.note === '' ? null : <p class="muted">{data.note}</p>}
        </>
      )}
    </Modal>
  );
}

function Entry({ entry: { at, who, what, cells, note } }: { entry: RowHistoryEntry }) {
  return (
    <li class="finding">
      <p class="finding-head">
        <strong>{what}</strong>
        <br />
        <span class="muted">{[momentOf(at), who].filter((text) => text !== '').join(' · ')}</span>
      </p>
      {note === '' ? null : <p>{note}</p>}
      {cells.length === 0 ? null : (
        <ul class="rows">
          {cells.map(({ column, before, after }) => (
            <li key={column}>
              {column}. {HISTORY.was}: {before === '' ? HISTORY.blank : <del>{before}</del>}. {HISTORY.is}:{' '}
              {after === '' ? HISTORY.blank : <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
