import { useState } from 'preact/hooks';
import type { ReportData } from '../../rpc/messages';
import type { ReportAdditionData } from '../../rpc/report-data';
import { REPORT } from '../../wording/report/ui-report';
import { saveFile } from '../browser';
import { underBorders } from '../parts/borders-select';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import type { ReportAnswers } from './questions';

type State =
  | { readonly kind: 'idle' }
  /** A copy for signature is asked for once more, since it is counted. */
  | { readonly kind: 'asking'; readonly issue: () => void }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'made'; readonly made: ReportData }
  | { readonly kind: 'saved'; readonly fileName: string; readonly notice: string }
  | { readonly kind: 'failed'; readonly failure: ServerFailure; readonly again: () => void };

/** Makes the report in Drive, or hands out the same file where Drive was not allowed or not wanted. */
export function MakeReport(props: {
  server: Server;
  period: string;
  former: string;
  answers: ReportAnswers;
  /** Null where nobody ticked anything. */
  additions: readonly ReportAdditionData['key'][] | null;
  /** Of the date line; null leaves it to the clerk. */
  day: number | null;
  /** As the preview promised it; `final` is refused where something has come to block it since. */
  stage: ReportData['stage'] | null;
  /** What the copy for signature would be called: its number and period. */
  edition: number | null;
  periodName: string;
  /** A copy for signature was made: the next one has another number. */
  issued: () => void;
}) {
  const { server, period, former, answers, additions, day, edition, periodName, issued } = props;
  // While nobody knows what it will be, it is one to look at.
  const stage = props.stage ?? 'draft';
  const request = {
    period,
    ...underBorders(former),
    answers,
    ...(additions === null ? {} : { additions: [...additions] }),
    ...(day === null ? {} : { dayOfDateLine: day }),
    stage,
  };
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** `retry` has the server look for a file that the last attempt may have left behind. */
  const make = async (retry: boolean) => {
    setState({ kind: 'busy', text: REPORT.making });
    const answer = await server.ask('report', { ...request, ...(retry ? { retry } : {}) });
    if (answer.ok) {
      setState({ kind: 'made', made: answer.data });
      if (answer.data.stage === 'final') issued();
    } else setState({ kind: 'failed', failure: answer.failure, again: () => void make(true) });
  };
  const download = async (as: ReportData['stage']) => {
    setState({ kind: 'busy', text: REPORT.downloading });
    const answer = await server.ask('reportDownload', { ...request, stage: as });
    if (!answer.ok) {
      setState({ kind: 'failed', failure: answer.failure, again: () => void download(as) });
      return;
    }
    const { fileName, mimeType, base64, notice } = answer.data;
    saveFile(fileName, mimeType, base64);
    setState({ kind: 'saved', fileName, notice });
    if (as === 'final') issued();
  };
  const ask = (issue: () => void) => setState({ kind: 'asking', issue });
  if (state.kind === 'busy') return <Busy text={state.text} />;
  if (state.kind === 'asking')
    return (
      <Notice tone="warning" title={REPORT.issue(edition, periodName)} alert>
        <p>{REPORT.issueText}</p>
        <div class="row">
          <button type="button" class="small primary" onClick={state.issue}>
            {REPORT.issueYes}
          </button>
          <button type="button" class="small" onClick={() => void download('draft')}>
            {REPORT.download}
          </button>
          <button type="button" class="small plain" onClick={() => setState({ kind: 'idle' })}>
            {REPORT.issueNo}
          </button>
        </div>
      </Notice>
    );
  const isIssue = stage === 'final';
  return (
    <div class="stack tight">
      <Outcome state={state} />
      <button
        type="button"
        class="primary"
        onClick={() => (isIssue ? ask(() => void make(false)) : void make(false))}
      >
        {REPORT.make}
      </button>
      <button type="button" onClick={() => void download('draft')}>
        {REPORT.download}
      </button>
      {isIssue ? (
        <button type="button" onClick={() => ask(() => void download('final'))}>
          {REPORT.issueFile}
        </button>
      ) : null}
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
