import type { HistoryEntry, RowHistory } from '../../app/history/row-history';
import { rowHistory } from '../../app/history/row-history';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { shownText } from '../../domain/cells/cell-text';
import { ok } from '../../domain/result';
import type { Answers, Request } from '../../rpc/answers';
import type { RowHistoryData, RowHistoryEntry } from '../../rpc/history-data';
import { INTAKE_TOKEN } from '../../workbook/rows/inbox-row';
import { ANY_STYLE, nameOfPeriod } from '../../wording/approval';
import { AUDIT_ACTION } from '../../wording/rows/saving';
import { amountText, isAmount, oldAmountText, ROW_HISTORY } from '../../wording/rows/history';
import { headerName } from '../../wording/vi';

/** Newest first; what is older stands in Nhật ký. */
const MOST = 100;

export const HISTORY_HANDLERS = {
  rowHistory: (ports: Ports, request: Request<'rowHistory'>): Outcome<Answers['rowHistory']> => {
    const history = rowHistory(ports, request);
    return history.ok ? ok(historyData(history.value, request.id ?? '')) : history;
  },
} as const;

function historyData(history: RowHistory, id: string): RowHistoryData {
  const { tab, code, entries } = history;
  const left = entries.length - MOST;
  return {
    name: ROW_HISTORY.title(tab, code),
    entries: entries.slice(0, MOST).map((entry) => entryData(entry, history, id)),
    note: entries.length === 0 ? ROW_HISTORY.empty : left > 0 ? ROW_HISTORY.more(left) : '',
  };
}

function entryData(entry: HistoryEntry, history: RowHistory, id: string): RowHistoryEntry {
  const { at } = entry;
  switch (entry.kind) {
    case 'written':
      return {
        at,
        who: whoOf(entry.user, history),
        what: entry.action,
        cells: writtenCells(entry, history),
        note: id.startsWith(INTAKE_TOKEN) && entry.action === AUDIT_ACTION.created ? ROW_HISTORY.taken : '',
      };
    case 'edited':
      return found(at, 'edited', editedCells(entry, history));
    case 'said': {
      const { act, period, until, by, reason } = entry.event;
      const what = ROW_HISTORY.said(act, nameOfPeriod(period, ANY_STYLE), until);
      return { at, who: whoOf(by, history), what, cells: [], note: reason };
    }
    case 'met':
    case 'back':
    case 'gone':
      return found(at, entry.kind, []);
  }
}

const found = (
  at: string,
  kind: 'met' | 'back' | 'gone' | 'edited',
  cells: RowHistoryEntry['cells'],
): RowHistoryEntry => ({ at, who: '', what: ROW_HISTORY[kind], cells, note: ROW_HISTORY[`${kind}Note`] });

const whoOf = (email: string, { nameOf }: RowHistory): string =>
  email === '' ? ROW_HISTORY.nobody : (nameOf(email) ?? ROW_HISTORY.stranger(email));

function writtenCells(
  { cells }: Extract<HistoryEntry, { kind: 'written' }>,
  { tab, cells: row }: RowHistory,
): RowHistoryEntry['cells'] {
  const amount = tab === 'contributions' ? headerName(tab, 'value') : null;
  const kindOf = (pick: 'before' | 'after') =>
    cells.find(({ header }) => header === headerName(tab, 'kind'))?.[pick] ?? row['kind'] ?? null;
  return cells.map(({ header, before, after }) =>
    header === amount
      ? {
          column: header,
          before: oldAmountText(before, kindOf('before')),
          after: oldAmountText(after, kindOf('after')),
        }
      : { column: header, before, after },
  );
}

const editedCells = (
  { changes }: Extract<HistoryEntry, { kind: 'edited' }>,
  { tab, cells: row }: RowHistory,
): RowHistoryEntry['cells'] =>
  changes.map(({ field, before, after }) => {
    const text = isAmount(tab, field)
      ? (cell: typeof before) => amountText(cell, row['kind'] ?? null)
      : shownText;
    return { column: headerName(tab, field), before: text(before), after: text(after) };
  });
