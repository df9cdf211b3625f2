import { inParts } from '../../domain/intake/in-parts';
import type { SentRow } from '../../domain/intake/incoming-rows';
import type { IntakeMapping } from '../../domain/intake/intake-mapping';
import type { IntakeTab } from '../../domain/tables/fields';
import type { RequestOf } from '../../rpc/answers';
import type { IntakeData, PreviewData, TakenData, UndoneData } from '../../rpc/messages';
import { INTAKE } from '../../wording/intake/intake';
import type { Answer, Server } from '../server';

/** Says how far the work is, in rows. */
type Tell = (done: number, all: number) => void;

const ok = <T>(data: T): Answer<T> => ({ ok: true, data });

/** What rows would be beside what stands, in parts that a message may carry. */
export async function previewRows(
  server: Server,
  tab: IntakeTab,
  rows: readonly SentRow[],
  tell: Tell,
): Promise<Answer<PreviewData['rows']>> {
  const seen: PreviewData['rows'][number][] = [];
  for (const part of inParts(rows)) {
    tell(seen.length, rows.length);
    const answer = await server.ask('intakePreview', { tab, rows: [...part] });
    if (!answer.ok) return answer;
    seen.push(...answer.data.rows);
  }
  return ok(seen);
}

export interface ListToTake {
  /** Names the intake; the same when it is tried again. */
  readonly intake: string;
  readonly source: string;
  readonly tab: IntakeTab;
  readonly rows: readonly SentRow[];
  readonly mapping: RequestOf<'intakeArrive'>['mapping'] & IntakeMapping;
  /** Rows of the list that a person lets change what stands. */
  readonly agreed: ReadonlySet<number>;
}

export interface TakenList {
  readonly taken: number;
  readonly left: TakenData['left'];
}

/** Lets rows arrive; nothing is written into their tab. The same again adds nothing. */
export async function letArrive(server: Server, list: ListToTake, tell: Tell): Promise<Answer<number>> {
  const { intake, source, tab, rows, mapping } = list;
  let arrived = 0;
  for (const part of inParts(rows)) {
    tell(arrived, rows.length);
    const own = arrived === 0 ? { mapping } : {};
    const answer = await server.ask('intakeArrive', { intake, source, tab, rows: [...part], ...own });
    if (!answer.ok) return answer;
    arrived += part.length;
  }
  return ok(arrived);
}

/** Takes all that is without doubt, then the changes that were agreed to. */
export async function takeList(server: Server, list: ListToTake, tell: Tell): Promise<Answer<TakenList>> {
  const plain = await takeRows(server, list.intake, undefined, tell);
  if (!plain.ok || list.agreed.size === 0) return plain;
  const own = await findIntake(server, list.intake);
  if (!own.ok) return own;
  const named = new Set([...list.agreed].map((row) => INTAKE.sourceRow(list.source, row)));
  const ids = (own.data?.open ?? [])
    .filter(({ source, state }) => state === 'edited' && named.has(source))
    .map(({ id }) => id);
  if (ids.length === 0) return plain;
  const changed = await takeRows(server, list.intake, ids, tell);
  if (!changed.ok) return changed;
  const left = [...plain.data.left, ...changed.data.left];
  return ok({ taken: plain.data.taken + changed.data.taken, left });
}

/** `rows`: ids, for those that need a yes; all that is without doubt where it is absent. */
export async function takeRows(
  server: Server,
  intake: string,
  rows: readonly string[] | undefined,
  tell: Tell,
): Promise<Answer<TakenList>> {
  let taken = 0;
  const left: TakenData['left'][number][] = [];
  const calls = rows === undefined ? [undefined] : chunksOf(rows, MOST_TAKEN);
  for (const named of calls) {
    for (let rest = 1; rest > 0;) {
      const answer = await server.ask('intakeTake', { intake, ...(named !== undefined && { rows: named }) });
      if (!answer.ok) return answer;
      taken += answer.data.rows.length;
      left.push(...answer.data.left);
      // Rows that were named go with one call; those that stay behind would only be named again.
      rest = named === undefined ? answer.data.rest : 0;
      tell(taken, rows?.length ?? taken + rest);
    }
  }
  return ok({ taken, left });
}

/** Rows that one call takes (docs/workbook.md «Hộp thư đến»). */
const MOST_TAKEN = 200;

const chunksOf = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));

export async function findIntake(server: Server, intake: string): Promise<Answer<IntakeData | null>> {
  const listed = await server.ask('intakeList', { intake });
  if (!listed.ok) return listed;
  return ok(listed.data.intakes.find((each) => each.intake === intake) ?? null);
}

export interface UndoneList {
  readonly undone: number;
  readonly kept: UndoneData['kept'];
}

/** Takes back what an intake wrote. */
export async function undoList(
  server: Server,
  intake: string,
  tell: (done: number) => void,
): Promise<Answer<UndoneList>> {
  let undone = 0;
  const kept: UndoneData['kept'][number][] = [];
  for (let [after, rest] = [1, 1]; rest > 0;) {
    const answer = await server.ask('intakeUndo', { intake, after });
    if (!answer.ok) return answer;
    undone += answer.data.undone;
    kept.push(...answer.data.kept);
    ({ rest, last: after } = answer.data);
    tell(undone);
  }
  return ok({ undone, kept });
}
