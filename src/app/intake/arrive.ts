import type { IntakeMapping } from '../../domain/intake/intake-mapping';
import { keepMapping, NOTHING_KEPT } from '../../domain/intake/kept-mapping';
import type { IntakeTab } from '../../domain/tables/fields';
import { textDigest } from '../../domain/tables/fingerprint';
import { ok } from '../../domain/result';
import { fieldsText, INBOX_STATE, proposalDigest } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { KEPT_STATE, keptMappingText } from '../../workbook/rows/kept-mapping-row';
import { tabName } from '../../workbook/workbook';
import { INTAKE } from '../../wording/intake/intake';
import { verdictTextAlone } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import type { CellsByField, TextByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import { hamletCodesFor } from './hamlet-codes';
import { cellsOf, judge, MOST_OF_AN_INTAKE, refuseIncoming } from './incoming';
import type { IncomingRow } from './incoming';
import { inboxNow, withInbox } from './open-inbox';
import type { Inbox } from './open-inbox';

/** A part of one intake: what a page or a command has read of a list. */
export interface Arrival {
  /** Names the intake; the same in all its parts. */
  readonly intake: string;
  /** File or place, for people. */
  readonly source: string;
  readonly tab: IntakeTab;
  readonly rows: readonly IncomingRow[];
  /** How the list was mapped, kept for the next one of its tab; absent where nothing is to be kept. */
  readonly mapping?: IntakeMapping | undefined;
}

export interface Arrived {
  /** Rows that stand in the inbox through this message. */
  readonly added: number;
  /** Of them those that are another version of a row, or a change of one that stands. */
  readonly edited: number;
  /** Rows that had arrived before as they are. */
  readonly known: number;
  /** The intakes in which they did; this one among them where its message came twice. */
  readonly knownIn: readonly string[];
}

/** How often the rows are written below the last one where somebody types there at that moment. */
const TRIES = 3;

/**
 * Puts rows into Hộp thư đến, under one lock in one block. A row that is there already, taken, waiting or left out, does not
 * come again; another version of it stands beside it as «Sửa lại».
 */
export function arrive(ports: Ports, arrival: Arrival): Outcome<Arrived> {
  const refused = refuseIncoming(arrival.tab, arrival.rows);
  return refused ?? withInbox(ports, (inbox) => arriveIn(ports, arrival, inbox, TRIES));
}

interface Fresh {
  readonly incoming: IncomingRow;
  readonly digest: string;
  /** The newest version that came before; null where none did, or what did was taken back. */
  readonly earlier: InboxRow | null;
  /** Another version of it comes before it in the same message. */
  readonly isLater: boolean;
}

function arriveIn(ports: Ports, arrival: Arrival, inbox: Inbox, tries: number): Outcome<Arrived> {
  const { fresh, known } = sortOut(arrival, inbox.rows);
  const standing = inbox.rows.filter(
    ({ intake, state }) => intake === arrival.intake && state !== 'undone',
  ).length;
  if (standing + fresh.length > MOST_OF_AN_INTAKE)
    return failure('request', INTAKE.tooManyInAll(MOST_OF_AN_INTAKE));
  const answer: Arrived = {
    added: fresh.length,
    edited: fresh.filter(isEdit).length,
    known: known.length,
    knownIn: [...new Set(known.map(({ intake }) => intake))],
  };
  if (fresh.length === 0) return ok(answer);
  const edits = [...editsOf(ports, arrival, fresh, inbox), ...keptEdit(ports, arrival, fresh.length, inbox)];
  const at = { tab: 'inbox', row: inbox.lastRow + 1, id: arrival.intake } as const;
  const told = INTAKE.arrived(fresh.length, arrival.source, tabName(arrival.tab));
  const log = auditRows(ports, 'arrived', at, [{ field: 'proposal', before: null, after: told }]);
  const displaced = writeRows(ports, edits, log);
  if (displaced.length === 0) return ok(answer);
  if (tries === 1 || displaced.some(({ restored }) => !restored)) return movedFailure('inbox', displaced, 1);
  const found = findLog(ports);
  const again = found.ok ? inboxNow(ports, inbox.lists, inbox.today) : found;
  return again.ok ? arriveIn(ports, arrival, again.value, tries - 1) : again;
}

const isEdit = ({ earlier, isLater, incoming }: Fresh): boolean =>
  earlier !== null || isLater || incoming.changes !== '';

/** What of a message is new to the inbox. */
function sortOut(
  { tab, rows }: Arrival,
  inbox: readonly InboxRow[],
): { readonly fresh: readonly Fresh[]; readonly known: readonly InboxRow[] } {
  const byKey = new Map<string, InboxRow[]>();
  for (const row of inbox) {
    if (row.tab !== tab || row.state === 'undone') continue;
    byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  }
  const known: InboxRow[] = [];
  const fresh = new Map<string, Fresh>();
  const seen = new Set<string>();
  for (const incoming of rows) {
    const digest = proposalDigest(tab, incoming.fields);
    const versions = byKey.get(incoming.key) ?? [];
    const same = versions.find((each) => each.digest === digest);
    if (same !== undefined) known.push(same);
    else {
      const isLater = seen.has(incoming.key);
      seen.add(incoming.key);
      const earlier = versions[versions.length - 1] ?? null;
      fresh.set(`${incoming.key} ${digest}`, { incoming, digest, earlier, isLater });
    }
  }
  return { fresh: [...fresh.values()], known };
}

/** A row of its own below the list, where the mapping says something that is not kept yet. */
function keptEdit(
  ports: Ports,
  { intake, source, tab, mapping }: Arrival,
  above: number,
  { kept, lastRow }: Inbox,
): readonly RowEdit[] {
  if (mapping === undefined) return [];
  const standing = kept.get(tab) ?? NOTHING_KEPT;
  const text = keptMappingText(keepMapping(standing, mapping));
  if (text === keptMappingText(standing)) return [];
  const written: CellsByField = {
    intake,
    source,
    key: KEPT_STATE,
    digest: textDigest(text),
    at: ports.clock.now(),
    target: tabName(tab),
    proposal: text,
    state: KEPT_STATE,
    reason: INTAKE.keptMapping,
    _id: ports.identity.newId(),
  };
  return [{ tab: 'inbox', row: lastRow + 1 + above, before: null, written }];
}

/** A hamlet that stands is changed under its Mã. */
const withCode = ({ fields, changes }: IncomingRow): TextByField =>
  changes === '' ? fields : { ...fields, code: changes };

function editsOf(
  ports: Ports,
  { intake, source, tab }: Arrival,
  fresh: readonly Fresh[],
  { rows, lastRow, lists, today }: Inbox,
): readonly RowEdit[] {
  const codes =
    tab === 'hamlets'
      ? hamletCodesFor(
          fresh.map(({ incoming }) => withCode(incoming)),
          rows,
          lists,
        )
      : [];
  const fields = fresh.map(({ incoming }, at) => ({
    ...(tab === 'hamlets' ? withCode(incoming) : incoming.fields),
    ...codes[at],
  }));
  const verdicts = judge(
    tab,
    fields.map((each) => cellsOf(tab, each)),
    lists,
    today,
  );
  const at = ports.clock.now();
  return fresh.map((each, index): RowEdit => {
    const { incoming, digest, earlier } = each;
    const written: CellsByField = {
      intake,
      source: INTAKE.sourceRow(source, incoming.sourceRow),
      key: incoming.key,
      digest,
      at,
      target: tabName(tab),
      proposal: fieldsText(tab, fields[index] ?? {}),
      verdict: verdictTextAlone(verdicts[index] ?? []),
      state: INBOX_STATE[isEdit(each) ? 'edited' : 'waiting'],
      reason: incoming.doubt,
      code: incoming.changes === '' ? (earlier?.code ?? '') : incoming.changes,
      _id: ports.identity.newId(),
    };
    return { tab: 'inbox', row: lastRow + 1 + index, before: null, written };
  });
}
