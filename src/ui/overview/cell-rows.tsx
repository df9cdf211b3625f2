import type { OverviewRow } from '../../rpc/overview-data';
import { OVERVIEW as UI } from '../../wording/ui-overview';
import { UI as COMMON } from '../../wording/ui-common';
import type { Server } from '../server';
import type { ChosenCell } from './chosen-cell';

/** The rows behind a cell of the matrix. */
export function CellRows(props: {
  server: Server;
  cell: ChosenCell;
  rows: readonly OverviewRow[];
  close: () => void;
}) {
  const { server, cell, rows, close } = props;
  const open = (row: number) => void server.ask('goTo', { tab: 'activities', row });
  return (
    <section class="tile no-print at-hand" aria-live="polite">
      <div class="row between nowrap">
        <h3>{UI.rows(cell.name)}</h3>
        <button type="button" class="small plain" onClick={close}>
          {COMMON.close}
        </button>
      </div>
      {rows.length === 0 ? (
        <p>{UI.noRows}</p>
      ) : (
        <ul class="cell-rows">
          {rows.map(({ row, text }) => (
            <li key={row}>
              {text}{' '}
              <button type="button" class="link" onClick={() => open(row)}>
                {UI.goTo}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
