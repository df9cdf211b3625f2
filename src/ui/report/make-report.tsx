import { useState } from 'preact/hooks';
import type { ReportData } from '../../rpc/messages';
import type { ReportAdditionData } from '../../rpc/report-data';
import { REPORT } from '../../wording/report/ui-report';
import { saveFile } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import type { ReportAnswers } from './questions';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'made'; readonly made: ReportData }
  | { readonly kind: 'saved'; readonly fileName: string; readonly notice: string }
  | { readonly kind: 'failed'; readonly failure: ServerFailure; readonly again: () => void };

/** Makes the report in Drive, or hands out the same file where Drive was not allowed or not wanted. */
export function MakeReport(props: {
  server: Server;
  period: string;
  answers: ReportAnswers;
  /** Null where nobody ticked anything. */
  additions: readonly ReportAdditionData['key'][] | null;
  /** As the preview promised it; `final` is refused where something has come to block it since. */
  stage: ReportData['stage'] | null;
}) {
  const { server, period, answers, additions, stage } = props;
  const request = {
    period,
    answers,
    ...(additions === null ? {} : { additions: [...additions] }),
    ...(stage === null ? {} : { stage }),
  };
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** `retry` has the server look for a file that the last attempt may have left behind. */
  const make = async (retry: boolean) => {
    setState({ kind: 'busy', text: REPORT.making });
    const answer = await server.ask('report', { ...request, ...(retry ? { retry } : {}) });
    if (answer.ok) setState({ kind: 'made', made: answer.data });
    else setState({ kind: 'failed', failure: answer.failure, again: () => void make(true) });
  };
  const download = async () => {
    setState({ kind: 'busy', text: REPORT.downloading });
    const answer = await server.ask('reportDownload', request);
    if (!answer.ok) {
      setState({ kind: 'failed', failure: answer.failure, again: () => void download() });
      return;
    }
    const { fileName, mimeType, base64, notice } = answer.data;
    saveFile(fileName, mimeType, base64);
    setState({ kind: 'saved', fileName, notice });
  };
  if (state.kind === 'busy') return <Busy text={state.text} />;
  return (
    <div class="stack tight">
      <Outcome state={state} />
      <button type="button" class="primary" onClick={() => void make(false)}>
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
    const { file, edition, notice } = state.made;
    return (
      <Notice tone="success" title={REPORT.made(file.name)} alert>
        <p>
          <a class="open" href={safeUrl(file.url)} target="_blank" rel="noopener noreferrer">
            {REPORT.open}
          </a>
        </p>
        <p>{REPORT.registered(edition)}</p>
        {notice === '' ? null : <p>{notice}</p>}
      </Notice>
    );
  }
  if (state.kind === 'saved') {
    return (
      <Notice tone="success" alert>
        <p>{REPORT.downloaded(state.fileName)}</p>
        {state.notice === '' ? null : <p>{state.notice}</p>}
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
