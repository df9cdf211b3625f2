import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryTab } from '../../domain/tables/fields';
import type { RowData, SavedRow, StaleConflict } from '../../rpc/messages';
import { FORM } from '../../wording/rows/ui-form';
import { newToken, pageStorage } from '../browser';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';
import { createDraftStore } from './draft-store';
import type { Cells, Entry } from './entry';
import { entryOfRow, isChanged, newEntry, nextEntry, withCell, withTouched } from './entry';
import { cellsToSave } from './cells-to-save';

/** What another part asks of the form. */
export type EntryRequest =
  | { readonly kind: 'new'; readonly cells: Cells; readonly tab?: EntryTab }
  | { readonly kind: 'row'; readonly tab: EntryTab; readonly row: number }
  | { readonly kind: 'active' };

/** What the part Ghi shows. */
export type EntryView =
  | { readonly kind: 'what' }
  | { readonly kind: 'loading'; readonly text: string }
  | { readonly kind: 'form'; readonly entry: Entry }
  | { readonly kind: 'conflict'; readonly entry: Entry; readonly conflict: StaleConflict }
  | { readonly kind: 'saved'; readonly entry: Entry; readonly saved: SavedRow };

export interface EntryControl {
  readonly view: EntryView;
  readonly saving: boolean;
  readonly failure: ServerFailure | null;
  /** Asked for while something typed would be lost. */
  readonly pending: EntryRequest | null;
  readonly open: (request: EntryRequest) => void;
  readonly keepTyped: () => void;
  readonly dropTyped: () => void;
  readonly set: (field: string, text: string) => void;
  /** Several fields at once; the others stay. */
  readonly setCells: (cells: Cells) => void;
  readonly touch: (fields: readonly string[]) => void;
  readonly save: (next: boolean) => void;
  /** Saves what was chosen of two versions, over the row as it stands now. */
  readonly resolve: (cells: Cells, rev: string) => void;
  readonly saveAsNew: () => void;
  readonly backToForm: () => void;
  readonly again: () => void;
  readonly editSaved: () => void;
  readonly reset: () => void;
}

/** The entry form's state: one row being written, its draft, its save. */
export function useEntry(world: SidebarWorld): EntryControl {
  const { server, data, announce, changed } = world;
  const drafts = useMemo(
    () => createDraftStore(pageStorage(), data.bookId ?? data.communeName, data.user.email),
    [data],
  );
  const [view, setView] = useState<EntryView>({ kind: 'what' });
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [pending, setPending] = useState<EntryRequest | null>(null);
  const warned = useRef(false);

  const show = useCallback((next: EntryView) => {
    setView(next);
    setFailure(null);
    setPending(null);
  }, []);
  /** By what stands in the form when it is applied: two changes in one tick must not undo each other. */
  const change = (next: (entry: Entry) => Entry) =>
    setView((before) => ('entry' in before ? { kind: 'form', entry: next(before.entry) } : before));
  useEffect(() => {
    if (view.kind !== 'form' || !isChanged(view.entry)) return;
    if (drafts.save(view.entry) || warned.current) return;
    warned.current = true;
    announce(FORM.draftNotKept);
  }, [view, drafts, announce]);
  useEffect(() => {
    const draft = drafts.load();
    if (draft === null) return;
    show({ kind: 'form', entry: draft });
    announce(FORM.draftRestored);
  }, [drafts, show, announce]);

  const fail = (to: EntryView, reason: ServerFailure) => {
    setView(to);
    setFailure(reason);
  };
  const openRow = async (tab: EntryTab, row: number) => {
    show({ kind: 'loading', text: FORM.loadingRow });
    const answer = await server.ask('rowAt', { tab, row });
    if (answer.ok) show({ kind: 'form', entry: entryOfRow(answer.data, newToken()) });
    else fail({ kind: 'what' }, answer.failure);
  };
  const openActive = async () => {
    show({ kind: 'loading', text: FORM.loadingRow });
    const answer = await server.ask('activeRow');
    if (!answer.ok) {
      fail({ kind: 'what' }, answer.failure);
      return;
    }
    const { tab, row } = answer.data;
    if (tab !== null && row !== null) return openRow(tab, row);
    fail({ kind: 'what' }, { kind: 'request', message: FORM.noActiveRow, retryable: false });
  };
  const start = (request: EntryRequest) => {
    drafts.clear();
    if (request.kind === 'new') {
      show({ kind: 'form', entry: newEntry(request.tab ?? 'activities', newToken(), request.cells) });
    } else if (request.kind === 'row') void openRow(request.tab, request.row);
    else void openActive();
  };
  const entry = 'entry' in view ? view.entry : null;
  const isTyping = (view.kind === 'form' || view.kind === 'conflict') && isChanged(view.entry);

  const fieldsOf = (tab: EntryTab) => data.tabs.find((each) => each.tab === tab)?.fields;
  const done = (saved: SavedRow, of: Entry, next: boolean) => {
    drafts.clear();
    changed();
    if (next) announce(saved.message);
    if (next) show({ kind: 'form', entry: nextEntry(of, newToken()) });
    else show({ kind: 'saved', entry: of, saved });
  };
  const send = async (of: Entry, next: boolean) => {
    setSaving(true);
    setFailure(null);
    const { tab, token, origin } = of;
    const at = origin === null ? {} : { rev: origin.rev, ...rowOf(origin) };
    const answer = await server.ask('saveRow', { tab, token, ...at, cells: cellsToSave(of, fieldsOf(tab)) });
    setSaving(false);
    if (answer.ok) {
      done(answer.data, of, next);
      return;
    }
    const { conflict } = answer.failure;
    if (conflict === undefined) {
      setFailure(answer.failure);
      return;
    }
    setView({ kind: 'conflict', entry: of, conflict });
  };

  return {
    view,
    saving,
    failure,
    pending,
    open: (request) => (isTyping ? setPending(request) : start(request)),
    keepTyped: () => setPending(null),
    dropTyped: () => pending !== null && start(pending),
    set: (field, text) => change((before) => withCell(before, field, text)),
    setCells: (cells) => change((before) => ({ ...before, cells: { ...before.cells, ...cells } })),
    touch: (fields) =>
      setView((before) =>
        before.kind === 'form' ? { ...before, entry: withTouched(before.entry, fields) } : before,
      ),
    save: (next) => entry !== null && void send(entry, next),
    resolve: (cells, rev) =>
      entry?.origin != null && void send({ ...entry, cells, origin: { ...entry.origin, rev } }, false),
    saveAsNew: () => entry !== null && void send({ ...entry, origin: null, token: newToken() }, false),
    backToForm: () => entry !== null && show({ kind: 'form', entry }),
    again: () => entry !== null && show({ kind: 'form', entry: nextEntry(entry, newToken()) }),
    editSaved: () =>
      view.kind === 'saved' && show({ kind: 'form', entry: entryOfRow(view.saved, newToken()) }),
    reset: () => {
      drafts.clear();
      show({ kind: 'what' });
    },
  };
}

/** A row is named by its number and, where it has one, its id; the server compares what it holds. */
const rowOf = ({ id, row }: Pick<RowData, 'id' | 'row'>): { id?: string; row?: number } =>
  id === null ? { row } : { id, row };
