import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OverviewData } from '../../rpc/overview-data';
import { OVERVIEW as UI } from '../../wording/ui-overview';
import type { Server } from '../server';

const SHOWN = 3;

/** The first few; the others on a click, and none of them on paper. */
function FewFirst<T>(props: { items: readonly T[]; shown?: number; draw: (item: T) => ComponentChildren }) {
  const { items, draw, shown = SHOWN } = props;
  const [all, setAll] = useState(false);
  const hidden = items.length - shown;
  return (
    <>
      <ul>{(all ? items : items.slice(0, shown)).map(draw)}</ul>
      {hidden <= 0 || all ? null : (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {UI.more(hidden)}
        </button>
      )}
    </>
  );
}

export function NotMet({ data: { notMet, hamletCount } }: { data: OverviewData }) {
  return (
    <section class={`tile ${notMet.length === 0 ? 'good' : 'late'}`}>
      <h3>{notMet.length === 0 ? UI.allMet() : UI.notMet(notMet.length, hamletCount)}</h3>
      <FewFirst
        items={notMet}
        draw={({ name, officer }) => (
          <li key={name}>
            {name}
            {officer === '' ? '' : <span class="muted"> {officer}</span>}
          </li>
        )}
      />
    </section>
  );
}

export function LateItems({ data: { late }, server }: { data: OverviewData; server: Server }) {
  const open = (row: number) => void server.ask('goTo', { tab: 'plan', row });
  return (
    <section class={`tile ${late.length === 0 ? 'good' : 'late'}`}>
      <h3>{late.length === 0 ? UI.noneLate : UI.late(late.length)}</h3>
      <FewFirst
        items={late}
        shown={2}
        draw={({ title, detail, officer, row }) => (
          <li key={title} class="late-item">
            <button type="button" class="link" title={title} onClick={() => open(row)}>
              {title}
            </button>
            <p title={detail}>
              {officer === '' ? '' : <span class="muted">{officer}: </span>}
              {detail}
            </p>
          </li>
        )}
      />
    </section>
  );
}

export function Waiting({ data: { waiting } }: { data: OverviewData }) {
  const { periods, inbox, errors } = waiting;
  const lines = [
    ...periods.map(UI.waitingPeriod),
    ...(inbox === 0 ? [] : [UI.inbox(inbox)]),
    ...(errors === 0 ? [] : [UI.errors(errors)]),
  ];
  return (
    <section class={`tile ${lines.length === 0 ? 'good' : 'waiting'}`}>
      <h3>{lines.length === 0 ? UI.nothingWaits : UI.waiting}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
