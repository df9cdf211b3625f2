import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisterData, RegisteredReportData, TracedFigureData } from '../../rpc/messages';
import { REGISTER } from '../../wording/report/ui-register';
import { UI } from '../../wording/ui-common';
import { searchItems } from '../form/search';
import { Busy, Failure } from '../parts/notice';
import { useJump } from '../parts/use-jump';
import type { Place } from '../parts/use-jump';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';

interface TraceProps {
  readonly server: Server;
  readonly report: RegisteredReportData;
  readonly figures: RegisterData['figures'];
  readonly figure: string | null;
  /** Counts the times that everything was compared anew. */
  readonly refreshes: number;
  readonly choose: (figure: string | null) => void;
}

/** One figure of a report: first which, then its value then and now and the rows behind it. */
export function FigureTrace({ server, report, figures, figure, refreshes, choose }: TraceProps) {
  if (figure === null) return <FigureChooser figures={figures} choose={choose} />;
  return (
    <>
      <Traced server={server} report={report} figure={figure} refreshes={refreshes} />
      <button type="button" onClick={() => choose(null)}>
        {REGISTER.otherFigure}
      </button>
    </>
  );
}

function FigureChooser({ figures, choose }: Pick<TraceProps, 'figures' | 'choose'>) {
  const [query, setQuery] = useState('');
  const found = searchItems(figures, query, ({ id, title }) => `${id} ${title}`);
  return (
    <div class="field">
      <label for="figure-search">{REGISTER.figure}</label>
      <input
        id="figure-search"
        type="search"
        value={query}
        placeholder={REGISTER.searchFigure}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {found.length === 0 ? (
        <p role="status">{UI.noMatch}</p>
      ) : (
        <ul class="choices">
          {found.map(({ id, title, unit }) => (
            <li key={id}>
              <button type="button" class="choice" onClick={() => choose(id)}>
                <span>
                  <span class="code">{id}</span> {title}
                </span>
                <span class="muted">{unit}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Traced(props: Pick<TraceProps, 'server' | 'report' | 'refreshes'> & { figure: string }) {
  const { server, report, figure, refreshes } = props;
  const { code, row } = report;
  const { data, failure, loading, reload } = useQuery(`${String(row)} ${figure} ${String(refreshes)}`, () =>
    server.ask('traceFigure', { report: code, row, figure }),
  );
  return (
    <>
      {loading ? <Busy text={REGISTER.tracing} /> : null}
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {data === null || loading ? null : <TracedFigure server={server} data={data} />}
    </>
  );
}

function TracedFigure({ server, data }: { server: Server; data: TracedFigureData }) {
  const { jump, region } = useJump(server, { lost: '' });
  const { figure, title, then, now, cumulative, plan, how, note, rows, added, gone, changed } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const facts: readonly (readonly [string, string])[] = [
    [REGISTER.then, then ?? REGISTER.thenUnknown],
    [REGISTER.now, now],
    [REGISTER.cumulative, cumulative],
    [REGISTER.plan, plan],
  ];
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {figure} {title}
      </h3>
      <dl class="metrics">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="formula">{how}</p>
      <p role="status">{note}</p>
      <CountedHamlets data={data} />
      {rows.length === 0 && data.hamlets.length === 0 ? <p>{REGISTER.noRows}</p> : null}
      <TracedRows title={REGISTER.changedRows(changed.length)} rows={changed} jump={jump} />
      {changed.length === 0 ? null : <p class="muted">{REGISTER.changedHint}</p>}
      <TracedRows title={REGISTER.gone(gone.length)} rows={gone} jump={jump} />
      {gone.some(({ row }) => row !== null) ? <p class="muted">{REGISTER.goneHint}</p> : null}
      <TracedRows title={REGISTER.rows(rows.length)} rows={rows} added={added ?? []} jump={jump} />
      {region}
    </div>
  );
}

function CountedHamlets({ data: { hamlets, hamletGroups } }: { data: TracedFigureData }) {
  if (hamlets.length === 0) return null;
  if (hamletGroups.length === 0)
    return (
      <p>
        <strong>{REGISTER.hamlets(hamlets.length)}:</strong> {hamlets.join(', ')}
      </p>
    );
  return (
    <>
      <p>
        <strong>{REGISTER.hamlets(hamlets.length)}:</strong>
      </p>
      <ul class="bullets">
        {hamletGroups.map((group) => (
          <li key={group.title}>
            <strong>{REGISTER.hamletGroup(group.title, group.hamlets.length)}</strong>{' '}
            {group.hamlets.join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

const SHOWN = 10;

function TracedRows(props: {
  title: string;
  rows: TracedFigureData['gone'];
  /** Mã of those that are marked as new. */
  added?: readonly string[];
  jump: (place: Place) => void;
}) {
  const { title, rows, added = [], jump } = props;
  const [limit, setLimit] = useState(SHOWN);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, limit);
  return (
    <section class="stack tight" aria-label={title}>
      <h3>{title}</h3>
      <ul class="rows">
        {shown.map(({ id, tab, tabName, row, text }) => (
          <li key={`${tabName} ${id}`} class="row between nowrap">
            <p>
              <span class="code">{id.startsWith('@') ? REGISTER.place(tabName, row ?? 0) : id}</span>{' '}
              {added.includes(id) ? <span class="mark info">{REGISTER.isNew}</span> : null} {text}
            </p>
            {tab === null || row === null ? null : (
              <button type="button" class="small" onClick={() => jump({ tab, tabName, row })}>
                {UI.goToRow}
                <span class="unseen"> {row}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN * 3)}>
          {REGISTER.moreRows(rows.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}
