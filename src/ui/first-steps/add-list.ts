import type { TypedRow, TypedTab } from '../../domain/intake/typed-list';
import type { StarterName } from '../../domain/plan/starter-names';
import type { PreviewedIntakeRow } from '../../rpc/intake-data';
import type { RequestOf } from '../../rpc/answers';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import type { Answer, Server, ServerFailure } from '../server';

/** What is said of single lines, by their number. */
export type LineNotes = ReadonlyMap<number, readonly string[]>;

export type Added =
  | { readonly ok: true; readonly added: number }
  | { readonly ok: false; readonly failure: ServerFailure }
  /** Nothing was added: these lines have to be mended. */
  | { readonly ok: false; readonly notes: LineNotes };

interface Addition {
  readonly tab: TypedTab;
  readonly rows: readonly TypedRow[];
  /** Names the intake: the same after an answer that was lost. */
  readonly token: string;
  readonly template: StarterName;
  readonly tell: (text: string) => void;
}

type Incoming = RequestOf<'intakeArrive'>['rows'][number];

/** Takes a list by way of Hộp thư đến, so that it comes in exactly once and can be taken back; all of it or, where a line is wrong, nothing. */
export async function addList(server: Server, addition: Addition): Promise<Added> {
  const { tab, rows, token } = addition;
  const incoming = rows.map((row) => incomingOf(row, token));
  const previewed = await server.ask('intakePreview', { tab, rows: [...incoming] });
  if (!previewed.ok) return previewed;
  const notes = notesOf(rows, previewed.data.rows);
  if (notes.size > 0) return { ok: false, notes };
  const wanted = incoming.flatMap((row, at): readonly Incoming[] => {
    const seen = previewed.data.rows[at];
    if (seen === undefined || seen.kind === 'same') return [];
    return [{ ...row, changes: seen.kind === 'changed' ? (seen.standing?.code ?? '') : '' }];
  });
  if (wanted.length > 0) {
    const taken = await takeIn(server, addition, wanted);
    if (!taken.ok) return taken;
  }
  const opened = await openLocks(server, addition);
  return opened.ok ? { ok: true, added: wanted.length } : opened;
}

const incomingOf = ({ line, fields }: TypedRow, token: string): Incoming => ({
  key: `${token}-${String(line)}`,
  sourceRow: line,
  fields: { ...fields },
  doubt: '',
  changes: '',
});

function notesOf(rows: readonly TypedRow[], seen: readonly PreviewedIntakeRow[]): LineNotes {
  return new Map(
    rows.flatMap(({ line }, at) => {
      const row = seen[at];
      if (row?.kind !== 'mend') return [];
      const errors = row.messages.filter(({ severity }) => severity === 'error');
      return [[line, (errors.length > 0 ? errors : row.messages).map(({ text }) => text)] as const];
    }),
  );
}

async function takeIn(
  server: Server,
  { tab, token }: Addition,
  rows: readonly Incoming[],
): Promise<Answer<unknown> | { readonly ok: false; readonly notes: LineNotes }> {
  const source = FIRST_STEPS.label;
  const arrived = await server.ask('intakeArrive', { intake: token, source, tab, rows: [...rows] });
  if (!arrived.ok) return arrived;
  const plain = await takeAll(server, token);
  if (!plain.ok || rows.every(({ changes }) => changes === '')) return plain;
  // Changes of rows that stand need a yes of their own; the person has seen them and pressed the button.
  const listed = await server.ask('intakeList');
  if (!listed.ok) return listed;
  const open = listed.data.intakes.find(({ intake }) => intake === token)?.open ?? [];
  return open.length === 0
    ? plain
    : server.ask('intakeTake', { intake: token, rows: open.map(({ id }) => id) });
}

async function takeAll(
  server: Server,
  intake: string,
): Promise<Answer<unknown> | { ok: false; notes: LineNotes }> {
  for (;;) {
    const taken = await server.ask('intakeTake', { intake });
    if (!taken.ok) return taken;
    const { left, rest } = taken.data;
    if (left.length > 0)
      return { ok: false, notes: new Map(left.map(({ source, message }) => [lineOf(source), [message]])) };
    if (rest === 0) return taken;
  }
}

/** The inbox names a row by its source and line. */
const lineOf = (source: string): number => Number(/\d+$/.exec(source)?.[0] ?? 0);

/** Set-up again lets those edit catalogues whose role says so; tab Kế hoạch stays as it is, also blank. */
async function openLocks(server: Server, { tab, rows, template, tell }: Addition): Promise<Answer<unknown>> {
  if (tab !== 'officers' || rows.every(({ fields }) => fields['role'] === undefined))
    return { ok: true, data: null };
  tell(FIRST_STEPS.officers.locking);
  return server.ask('setUp', { template, starter: { 'Kế hoạch': [] } });
}
