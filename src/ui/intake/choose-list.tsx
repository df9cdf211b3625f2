import { useState } from 'preact/hooks';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import { Notice } from '../parts/notice';
import type { Server } from '../server';
import { readAnswers, readFile, readPaste } from './read-source';
import type { SourceRead } from './read-source';

interface Paste {
  readonly text: string;
  /** Of the clipboard, while the text stands as it was pasted: it knows merged cells and lines within cells. */
  readonly html: string;
}

const NO_PASTE: Paste = { text: '', html: '' };

export function ChooseList(props: {
  server: Server;
  problem: string | null;
  read: (source: () => Promise<SourceRead>) => void;
}) {
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState<Paste>(NO_PASTE);
  const [problem, setProblem] = useState<string | null>(props.problem);
  const start = (): void => {
    if (file !== null) props.read(() => readFile(file));
    else if (pasted.text.trim() !== '')
      props.read(() =>
        Promise.resolve(readPaste({ text: pasted.text, ...(pasted.html !== '' && { html: pasted.html }) })),
      );
    else setProblem(INTAKE_UI.nothingGiven);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>{INTAKE_UI.intro}</p>
      <label class="stack tight">
        <span>{INTAKE_UI.file}</span>
        <input
          type="file"
          accept=".xlsx,.csv,.docx,.txt,.tsv"
          onChange={({ currentTarget }) => {
            setFile(currentTarget.files?.[0] ?? null);
            setProblem(null);
          }}
        />
      </label>
      <PasteBox
        pasted={pasted}
        disabled={file !== null}
        change={(next) => {
          setPasted(next);
          setProblem(null);
        }}
      />
      {problem === null ? null : (
        <Notice tone="error" alert>
          <p>{problem}</p>
        </Notice>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {INTAKE_UI.read}
        </button>
        <button type="button" onClick={() => props.read(() => readAnswers(props.server))}>
          {INTAKE_UI.readAnswers}
        </button>
        <button type="button" class="plain" onClick={closePage}>
          {UI.close}
        </button>
      </div>
    </form>
  );
}

function PasteBox(props: { pasted: Paste; disabled: boolean; change: (next: Paste) => void }) {
  const { pasted, disabled, change } = props;
  return (
    <label class="stack tight">
      <span>{INTAKE_UI.paste}</span>
      <textarea
        rows={6}
        value={pasted.text}
        disabled={disabled}
        onPaste={(event) => {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const text = event.clipboardData?.getData('text/plain') ?? '';
          // A paste into what stands already is an edit like any other.
          if (pasted.text !== '' || text === '') return;
          event.preventDefault();
          change({ text, html });
        }}
        onInput={({ currentTarget }) => change({ text: currentTarget.value, html: '' })}
      />
    </label>
  );
}
