import { useState } from 'preact/hooks';
import type { OverviewData } from '../../rpc/overview-data';
import { OVERVIEW as UI } from '../../wording/ui-overview';
import { GuideLink } from '../parts/guide-link';
import { Empty, Notice } from '../parts/notice';
import type { Server } from '../server';
import { CellRows } from './cell-rows';
import type { ChosenCell } from './chosen-cell';
import { Matrix } from './matrix';
import { Months } from './months';
import { Results } from './results';
import { LateItems, NotMet, Waiting } from './state-lists';

/** The state of the day on one screen, and on one sheet of paper. */
export function OverviewBoard({ server, data }: { server: Server; data: OverviewData }) {
  const [cell, setCell] = useState<ChosenCell | null>(null);
  return (
    <>
      <div class="row between">
        <h2>
          {data.communeName === '' ? '' : `${data.communeName} · `}
          {UI.asOf(data.periodName, data.day)}
        </h2>
        <span class="row no-print">
          <button type="button" class="small plain no-print" onClick={() => window.print()}>
            {UI.print}
          </button>
          <GuideLink page="trinh-duyet" />
        </span>
      </div>
      {data.told.length === 0 ? null : (
        <Notice tone="warning">
          {data.told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button type="button" class="small no-print" onClick={() => void server.ask('openRegister')}>
            {UI.register}
          </button>
        </Notice>
      )}
      {data.activities === 0 ? (
        <Empty title={UI.emptyTitle}>
          <p>{UI.empty}</p>
        </Empty>
      ) : null}
      <div class="overview-grid">
        <div class="stack">
          <NotMet data={data} />
          <LateItems data={data} server={server} />
          <Waiting data={data} />
          <Results data={data} />
          {data.activities === 0 ? null : <Months data={data} />}
        </div>
        <div class="stack">
          <Matrix data={data} chosen={cell} choose={setCell} />
          {cell === null ? null : (
            <CellRows
              server={server}
              cell={cell}
              rows={data.rows[cell.key] ?? []}
              close={() => setCell(null)}
            />
          )}
        </div>
      </div>
    </>
  );
}
