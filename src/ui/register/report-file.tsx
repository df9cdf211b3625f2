import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VerifyData } from '../../rpc/messages';
import { REPORT_FILE } from '../../wording/report/ui-register';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { readReportFile } from './read-report-file';

type Checked =
  | { readonly kind: 'none' | 'no-file' | 'not-docx' | 'no-proof' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: ServerFailure }
  | { readonly kind: 'told'; readonly data: VerifyData };

/** A report's file held against the sheet: what no longer holds of it, and where it was changed after it was made. */
export function ReportFile({ server }: { server: Server }) {
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<Checked>({ kind: 'none' });
  const turn = useRef(0);
  const choose = (chosen: File | null) => {
    turn.current += 1;
    setFile(chosen);
    setChecked({ kind: 'none' });
  };
  const check = async (): Promise<void> => {
    if (file === null) {
      setChecked({ kind: 'no-file' });
      return;
    }
    const mine = ++turn.current;
    setChecked({ kind: 'busy' });
    const told = await heldAgainst(server, file);
    // Another file was chosen meanwhile.
    if (mine === turn.current) setChecked(told);
  };
  return (
    <section class="stack" aria-labelledby="report-file">
      <h2 id="report-file">{REPORT_FILE.title}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <p class="muted">{REPORT_FILE.intro}</p>
        <label class="stack tight">
          <span>{REPORT_FILE.file}</span>
          <input
            type="file"
            accept=".docx"
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0] ?? null)}
          />
        </label>
        <div class="row">
          <button type="submit" disabled={checked.kind === 'busy'}>
            {REPORT_FILE.check}
          </button>
        </div>
      </form>
      <Told checked={checked} again={() => void check()} />
    </section>
  );
}

async function heldAgainst(server: Server, file: File): Promise<Checked> {
  const read = await readReportFile(file);
  if (typeof read === 'string') return { kind: read };
  const answer = await server.ask('verifyReport', read);
  return answer.ok ? { kind: 'told', data: answer.data } : { kind: 'failed', failure: answer.failure };
}

function Told({ checked, again }: { checked: Checked; again: () => void }) {
  switch (checked.kind) {
    case 'none':
      return null;
    case 'busy':
      return <Busy text={REPORT_FILE.checking} />;
    case 'failed':
      return <Failure failure={checked.failure} retry={again} />;
    case 'no-proof':
      return (
        <Notice tone="warning" title={REPORT_FILE.noProofTitle} alert>
          <p>{REPORT_FILE.noProof}</p>
        </Notice>
      );
    case 'told':
      return <ToldOfFile data={checked.data} />;
    case 'no-file':
    case 'not-docx':
      return (
        <Notice tone="error" alert>
          <p>{checked.kind === 'no-file' ? REPORT_FILE.noFile : REPORT_FILE.notDocx}</p>
        </Notice>
      );
  }
}

function ToldOfFile({ data }: { data: VerifyData }) {
  const { holds, note, figures, printed, caution, codeVersion, schemaVersion } = data;
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => region.current?.focus(), []);
  return (
    <div class="stack" ref={region} tabIndex={-1}>
      <Notice tone={holds ? 'success' : 'warning'} alert>
        <p>{note}</p>
      </Notice>
      <ToldRows title={REPORT_FILE.figures(figures.length)} rows={figures} />
      <ToldRows title={REPORT_FILE.printed(printed.length)} rows={printed} />
      <p class="muted">
        {REPORT_FILE.madeBy(codeVersion, schemaVersion)} {caution}
      </p>
    </div>
  );
}

function ToldRows({
  title,
  rows,
}: {
  title: string;
  rows: readonly { readonly id: string; readonly text: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <section class="stack tight" aria-label={title}>
      <h3>{title}</h3>
      <ul class="rows">
        {rows.map(({ id, text }, at) => (
          <li key={`${String(at)} ${id}`}>
            <span class="code">{id}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
