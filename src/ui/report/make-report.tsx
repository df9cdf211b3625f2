import { useState } from 'preact/hooks';
import { REPORT } from '../../wording/ui-report';
import { saveFile } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'made'; readonly name: string; readonly url: string }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly failure: ServerFailure; readonly again: () => void };

/** Makes the report in Drive, or hands out the same file where Drive was not allowed or not wanted. */
export function MakeReport({ server, period }: { server: Server; period: string }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const make = async () => {
    setState({ kind: 'busy', text: REPORT.making });
    const answer = await server.ask('report', { period });
    if (answer.ok) setState({ kind: 'made', ...answer.data.file });
    else setState({ kind: 'failed', failure: answer.failure, again: () => void make() });
  };
  const download = async () => {
    setState({ kind: 'busy', text: REPORT.downloading });
    const answer = await server.ask('reportDownload', { period });
    if (!answer.ok)
      return setState({ kind: 'failed', failure: answer.failure, again: () => void download() });
    const { fileName, mimeType, base64 } = answer.data;
    saveFile(fileName, mimeType, base64);
    setState({ kind: 'saved', fileName });
  };
  if (state.kind === 'busy') return <Busy text={state.text} />;
  return (
    <div class="stack tight">
      <Outcome state={state} />
      <button type="button" class="primary" onClick={() => void make()}>
        {REPORT.make}
      </button>
      <button type="button" onClick={() => void download()}>
        {REPORT.download}
      </button>
    </div>
  );
}

function Outcome({ state }: { state: State }) {
  if (state.kind === 'made') {
    return (
      <Notice tone="success" title={REPORT.made(state.name)} alert>
        <p>
          <a class="open" href={safeUrl(state.url)} target="_blank" rel="noopener noreferrer">
            {REPORT.open}
          </a>
        </p>
        <p>{REPORT.registered}</p>
      </Notice>
    );
  }
  if (state.kind === 'saved') {
    return (
      <Notice tone="success" alert>
        <p>{REPORT.downloaded(state.fileName)}</p>
      </Notice>
    );
  }
  if (state.kind === 'failed' && state.failure.kind === 'scope') {
    return (
      <Notice tone="warning" alert>
        <p>{REPORT.withoutDrive}</p>
      </Notice>
    );
  }
  return state.kind === 'failed' ? <Failure failure={state.failure} retry={state.again} /> : null;
}

/** Only addresses of the web are opened, whatever a cell or an answer holds. */
const safeUrl = (url: string): string => (/^https?:\/\//i.test(url) ? url : 'about:blank');
