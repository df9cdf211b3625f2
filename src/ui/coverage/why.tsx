import { useState } from 'preact/hooks';
import type { ExplainData, ExplainedRowMessage, FigureRequestMessage } from '../../rpc/coverage-messages';
import { UI } from '../../wording/ui-common';
import { WHY } from '../../wording/coverage/ui-why';
import { underBorders } from '../parts/borders-select';
import { Modal } from '../parts/modal';
import { Busy, Failure } from '../parts/notice';
import { useJump } from '../parts/use-jump';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';

/** Opens the answer to «vì sao?» for a figure. */
export type AskWhy = (figure: FigureRequestMessage) => void;

/** `what` says to screen readers which figure is asked about. */
export const WhyButton = (props: { what: string; figure: FigureRequestMessage; ask: AskWhy }) => (
  <button type="button" class="link why" onClick={() => props.ask(props.figure)}>
    {WHY.ask}
    <span class="unseen"> {props.what}</span>
  </button>
);

/** Why a figure is what it is: its formula with its numbers, the rows that made it, and those left out, with reasons. */
export function WhyDialog(props: {
  server: Server;
  period: string;
  former: string;
  figure: FigureRequestMessage;
  close: () => void;
}) {
  const { server, period, former, figure, close } = props;
  const query = useQuery(JSON.stringify(figure), () =>
    server.ask('explain', { period, figure, ...underBorders(former) }),
  );
  const { data, failure } = query;
  return (
    <Modal title={data === null ? WHY.ask : `${WHY.ask} ${data.title}`} close={close}>
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {data !== null ? <Explained data={data} figure={figure} server={server} /> : null}
      {data === null && failure === null ? <Busy text={WHY.loading} /> : null}
    </Modal>
  );
}

interface ExplainedProps {
  readonly data: ExplainData;
  readonly figure: FigureRequestMessage;
  readonly server: Server;
}

function Explained({ data, figure, server }: ExplainedProps) {
  const { jump, region } = useJump(server);
  const goTo = (row: number) => jump({ tab: 'activities', tabName: WHY.tab, row });
  const { value, number, formula, details, contributions, leftOut } = data;
  return (
    <>
      <p class="figure-number">{value}</p>
      <section class="stack tight" aria-label={WHY.formula}>
        <h3>{WHY.formula}</h3>
        <p class="formula">{formula}</p>
        <ul class="muted">
          {details.map((line, at) => (
            <li key={String(at)}>{line}</li>
          ))}
        </ul>
        {number === null ? <p>{WHY.unknown}</p> : null}
      </section>
      <Rows title={WHY.made(contributions.length)} rows={contributions} goTo={goTo} />
      {contributions.length === 0 ? <p>{withoutRows(figure, data)}</p> : null}
      <LeftOut rows={leftOut} goTo={goTo} />
      {region}
    </>
  );
}

/** Cells without credit come from no row, so their count is not one to raise. */
function withoutRows(figure: FigureRequestMessage, { number, leftOut }: ExplainData): string {
  const isLack = figure.kind === 'commune-cells' && figure.credit === 'none';
  if (isLack && number === 0) return WHY.lackingNone;
  return `${isLack ? WHY.lacking : WHY.madeNone} ${WHY.howToRaise(leftOut.length)}`;
}

interface RowsProps {
  readonly rows: readonly ExplainedRowMessage[];
  readonly goTo: (row: number) => void;
}

/** By reason, the rarest first: the one row with an error matters more than the three hundred out of the period. */
function LeftOut({ rows, goTo }: RowsProps) {
  if (rows.length === 0) return null;
  const byReason = new Map<string, ExplainedRowMessage[]>();
  for (const row of rows) byReason.set(row.text, [...(byReason.get(row.text) ?? []), row]);
  const groups = [...byReason].sort(([, a], [, b]) => a.length - b.length);
  return (
    <section class="stack tight" aria-label={WHY.leftOut(rows.length)}>
      <h3>{WHY.leftOut(rows.length)}</h3>
      {groups.map(([reason, members]) => (
        <details key={reason}>
          <summary class="reason">{WHY.reason(reason, members.length)}</summary>
          <RowList rows={members} goTo={goTo} />
        </details>
      ))}
    </section>
  );
}

function Rows({ title, rows, goTo }: RowsProps & { title: string }) {
  if (rows.length === 0) return null;
  return (
    <section class="stack tight" aria-label={title}>
      <h3>{title}</h3>
      <RowList rows={rows} goTo={goTo} />
    </section>
  );
}

const SHOWN = 10;

function RowList({ rows, goTo }: RowsProps) {
  const [limit, setLimit] = useState(SHOWN);
  const shown = rows.slice(0, limit);
  return (
    <>
      <ul class="rows">
        {shown.map(({ id, row, what, text }) => (
          <li key={row}>
            <p>
              <span class="code">{id.startsWith('@') ? WHY.row(row) : id}</span>{' '}
              {what === '' ? WHY.unreadable : what}
            </p>
            <div class="row between">
              <span class="muted">{text}</span>
              <button type="button" class="small" onClick={() => goTo(row)}>
                {UI.goToRow}
                <span class="unseen"> {row}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN * 3)}>
          {WHY.more(rows.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
