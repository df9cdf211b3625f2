import { useState } from 'preact/hooks';
import type { FigureTableData } from '../../rpc/report-data';
import { FIGURE_TABLE_UI } from '../../wording/report/ui-figure-table';
import { copyText, saveFile } from '../browser';
import { underBorders } from '../parts/borders-select';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: ServerFailure; readonly again: () => void };

type Use = (table: FigureTableData) => Promise<string> | string;

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** «Xuất biểu»: the figures of the period in the order of tab Chỉ tiêu, as a file or for the clipboard. */
export function FigureTable(props: { server: Server; period: string; former: string }) {
  const { server, period, former } = props;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = async (use: Use) => {
    setState({ kind: 'busy' });
    const answer = await server.ask('figureTable', { period, ...underBorders(former) });
    if (answer.ok) setState({ kind: 'told', text: await use(answer.data) });
    else setState({ kind: 'failed', failure: answer.failure, again: () => void run(use) });
  };
  return (
    <details class="stack tight">
      <summary>{FIGURE_TABLE_UI.title}</summary>
      <p class="muted">{FIGURE_TABLE_UI.help}</p>
      {state.kind === 'busy' ? (
        <Busy text={FIGURE_TABLE_UI.making} />
      ) : (
        <div class="row">
          <button type="button" onClick={() => void run(asXlsx)}>
            {FIGURE_TABLE_UI.xlsx}
          </button>
          <button type="button" onClick={() => void run(asCsv)}>
            {FIGURE_TABLE_UI.csv}
          </button>
          <button type="button" onClick={() => void run(toClipboard)}>
            {FIGURE_TABLE_UI.copy}
          </button>
        </div>
      )}
      {state.kind === 'told' ? (
        <Notice tone="success" alert>
          <p>{state.text}</p>
        </Notice>
      ) : null}
      {state.kind === 'failed' ? <Failure failure={state.failure} retry={state.again} /> : null}
    </details>
  );
}

const asXlsx: Use = ({ name, xlsx }) => {
  saveFile(`${name}.xlsx`, XLSX, xlsx);
  return FIGURE_TABLE_UI.saved(`${name}.xlsx`);
};

const asCsv: Use = ({ name, csv }) => {
  saveFile(`${name}.csv`, CSV, base64Of(csv));
  return FIGURE_TABLE_UI.saved(`${name}.csv`);
};

const toClipboard: Use = async ({ cells, count }) =>
  (await copyText(cells)) ? FIGURE_TABLE_UI.copied(count) : FIGURE_TABLE_UI.notCopied;

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
