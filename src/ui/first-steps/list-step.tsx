import { readPasted } from 'ooxml-read';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ForeignSheet } from '../../domain/intake/foreign-sheet';
import { readTypedList } from '../../domain/intake/typed-list';
import type { TypedList, TypedTab } from '../../domain/intake/typed-list';
import { createCatalogue } from '../../domain/reading/catalogue';
import { intakeTarget } from '../../workbook/intake-target';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { newToken } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { ServerFailure } from '../server';
import { addList } from './add-list';
import type { LineNotes } from './add-list';
import type { StepProps } from './step-props';
import { ReadRows } from './read-rows';
import { rolesFor, withRoles } from './roles';
import { Standing } from './standing-list';
import { StepFrame } from './step-frame';
import { isText, useDraft } from './use-draft';

interface ListProps extends StepProps {
  readonly tab: TypedTab;
  /** The intake that this sitting added last; null where none, or it was taken back. */
  readonly last: string | null;
  readonly added: (intake: string | null) => void;
}

const WORDS = FIRST_STEPS.lists;
const EMPTY: TypedList = { rows: [], leftOut: [] };

/** What Excel, Word and Sheets copy has tabs between its cells. */
function tableOf(text: string): ForeignSheet | null {
  if (!text.includes('\t')) return null;
  const read = readPasted({ text });
  return read.ok ? ((read.sheets[0] as ForeignSheet | undefined) ?? null) : null;
}

/** One box for a list that is pasted or typed, and below it what was understood. */
export function ListStep(props: ListProps) {
  const { server, book, data, tab, changed, next, last, added } = props;
  const words = FIRST_STEPS[tab];
  const draft = useDraft<string>(book.bookId, tab, '', isText);
  const lists = useQuery('lists', () => server.ask('intakeLists'));
  const [roles, setRoles] = useState<Readonly<Record<number, string>>>({});
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [notes, setNotes] = useState<LineNotes | null>(null);
  const token = useRef(newToken());
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const known = lists.data;
  const read = useMemo(() => {
    if (known === null || draft.value.trim() === '') return EMPTY;
    const reading = { catalogue: createCatalogue(known.lists), words: known.words };
    return readTypedList(draft.value, tableOf(draft.value), intakeTarget(tab), reading);
  }, [known, draft.value, tab]);
  const chosen = tab === 'officers' ? rolesFor(read.rows, roles, book, data.roles) : {};
  const standing = book[tab].length;
  const stop = (reason: ServerFailure | null, found: LineNotes | null = null) => {
    setBusy(null);
    setFailure(reason);
    setNotes(found);
    if (found !== null) box.current?.focus();
  };
  const save = async () => {
    if (draft.value.trim() === '') {
      if (standing > 0) next();
      else stop({ kind: 'request', message: WORDS.nothing, retryable: false });
      return;
    }
    if (read.rows.length === 0 || read.rows.some(({ problems }) => problems.length > 0)) {
      stop(null, new Map());
      return;
    }
    setBusy(FIRST_STEPS.saving);
    const rows = tab === 'officers' ? withRoles(read.rows, chosen) : read.rows;
    const done = await addList(server, {
      tab,
      rows,
      token: token.current,
      template: data.template,
      tell: setBusy,
    });
    if (!done.ok) {
      if ('notes' in done) stop(null, done.notes);
      else stop(done.failure);
      return;
    }
    draft.clear();
    added(done.added > 0 ? token.current : null);
    changed();
    next();
  };
  return (
    <StepFrame
      title={words.title}
      save={() => void save()}
      saveLabel={read.rows.length > 0 ? WORDS.add(read.rows.length) : WORDS.on}
      skip={standing > 0 && draft.value.trim() === '' ? null : next}
      busy={busy}
      failure={failure}
      kept={draft.kept}
    >
      <Standing {...props} undone={() => changed()} last={last} added={added} />
      {tab === 'officers' && book.email !== '' && book.officers.every(({ email }) => email !== book.email) ? (
        <p class="muted">{FIRST_STEPS.officers.you(book.email)}</p>
      ) : null}
      <label class="stack tight">
        <span>{words.paste}</span>
        <textarea
          ref={box}
          rows={6}
          value={draft.value}
          placeholder={words.example}
          aria-describedby="list-help"
          onInput={({ currentTarget }) => {
            draft.set(currentTarget.value);
            setNotes(null);
            setFailure(null);
          }}
        />
        <span class="help" id="list-help">
          {words.help}
        </span>
      </label>
      {known === null && lists.failure === null ? <Busy text={FIRST_STEPS.looking} /> : null}
      {lists.failure === null ? null : <Failure failure={lists.failure} retry={lists.reload} />}
      <ReadRows
        tab={tab}
        read={read}
        notes={notes}
        roles={{ chosen, all: data.roles, choose: (line, role) => setRoles({ ...roles, [line]: role }) }}
      />
      {notes === null ? null : (
        <Notice tone="error" alert>
          <p>{WORDS.mend}</p>
        </Notice>
      )}
    </StepFrame>
  );
}
