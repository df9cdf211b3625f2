import { linesOfDocx, readDocx } from 'ooxml-read';
import { useState } from 'preact/hooks';
import type { RequestOf } from '../../rpc/answers';
import { PLAN_DOCUMENT } from '../../wording/intake/plan-document';
import { Notice } from '../parts/notice';

export type Paragraphs = RequestOf<'readPlan'>['paragraphs'];

/** A .docx is taken apart here, in the page; only its text goes to the server. */
export function ChooseDocument(props: {
  read: (paragraphs: Paragraphs) => void;
  leave: { readonly name: string; readonly go: () => void };
}) {
  const { read, leave } = props;
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    if (file === null && text.trim() === '') {
      setProblem(PLAN_DOCUMENT.nothingGiven);
      return;
    }
    const paragraphs = file === null ? pastedLines(text) : await linesOf(file);
    if (paragraphs === null) setProblem(PLAN_DOCUMENT.notDocx);
    else read(paragraphs);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{PLAN_DOCUMENT.intro}</p>
      <label class="stack tight">
        <span>{PLAN_DOCUMENT.file}</span>
        <input
          type="file"
          accept=".docx"
          onChange={({ currentTarget }) => {
            setFile(currentTarget.files?.[0] ?? null);
            setProblem(null);
          }}
        />
      </label>
      <label class="stack tight">
        <span>{PLAN_DOCUMENT.paste}</span>
        <textarea
          rows={10}
          value={text}
          disabled={file !== null}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      {problem === null ? null : (
        <Notice tone="error" alert>
          <p>{problem}</p>
        </Notice>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {PLAN_DOCUMENT.read}
        </button>
        <button type="button" class="plain" onClick={leave.go}>
          {leave.name}
        </button>
      </div>
    </form>
  );
}

/** Tables that are pasted come with tabs between their cells. */
function pastedLines(text: string): Paragraphs {
  return text.split(/\r?\n/).map((line) => {
    const cells = line.split('\t');
    return cells.length < 3 ? { text: line } : { text: cells.join(' | '), cells };
  });
}

/** Null where it is no .docx. */
async function linesOf(file: File): Promise<Paragraphs | null> {
  try {
    return linesOfDocx(readDocx(new Uint8Array(await file.arrayBuffer())).blocks);
  } catch {
    return null;
  }
}
