import { useState } from 'preact/hooks';
import type { LostCellMessage, LostData, RestoredCellsData } from '../../rpc/messages';
import { LOST } from '../../wording/rows/ui-lost';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { Answer, ServerFailure } from '../server';

export type DeletedRowMessage = LostData['deleted'][number];
export type ChangedRowMessage = LostData['changed'][number];

/** A cell of a row that stands. */
export interface AskedCell {
  readonly row: ChangedRowMessage;
  readonly cell: LostCellMessage;
}

interface Done {
  readonly message: string;
  /** What was not done, each with its sentence. */
  readonly left: readonly string[];
  /** Null where nothing was done. */
  readonly undo: (() => Promise<Answer<Done>>) | null;
}

export interface Restoring {
  readonly busy: boolean;
  readonly failure: ServerFailure | null;
  /** What was done last. */
  readonly done: Done | null;
  readonly rows: (asked: readonly DeletedRowMessage[]) => void;
  readonly cell: (row: ChangedRowMessage, cell: LostCellMessage) => void;
  readonly cells: (asked: readonly AskedCell[]) => void;
  readonly undo: () => void;
}

/** Brings rows and cells back, and takes that back; `reload` asks again what is lost. */
export function useRestoring(world: SidebarWorld, reload: () => void): Restoring {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const run = async (work: () => Promise<Answer<Done>>) => {
    setBusy(true);
    setFailure(null);
    const answer = await work();
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setDone(answer.data);
    world.announce(answer.data.message);
    world.changed();
    reload();
  };
  return {
    busy,
    failure,
    done,
    rows: (asked) => void run(() => restoreRows(world, asked)),
    cell: (row, cell) => void run(() => restoreCell(world, row, cell)),
    cells: (asked) => void run(async () => cellsDone(world.server, await restoreChanged(world, asked))),
    undo: () => {
      const undo = done?.undo;
      if (undo != null) void run(undo);
    },
  };
}

const then = <A, B>(answer: Answer<A>, toData: (data: A) => B): Answer<B> =>
  answer.ok ? { ok: true, data: toData(answer.data) } : answer;

const UNDONE = (left: readonly string[]): Done => ({
  message: left.length === 0 ? LOST.undone : LOST.left,
  left,
  undo: null,
});

async function restoreRows(
  { server }: SidebarWorld,
  asked: readonly DeletedRowMessage[],
): Promise<Answer<Done>> {
  const rows = asked.map(({ tabKey, id }) => ({ tab: tabKey, id }));
  const restored = await server.ask('restoreRows', { rows });
  return then(restored, ({ rows: made, left, message }) => ({
    message,
    left: left.map((each) => each.message),
    undo: made.length === 0 ? null : () => takeBack(made),
  }));

  /** A tab each; the first that fails ends it, and what is left stands as it is. */
  async function takeBack(made: readonly MadeRow[]): Promise<Answer<Done>> {
    const left: string[] = [];
    for (const tab of new Set(made.map(({ tabKey }) => tabKey))) {
      const ofTab = made.filter(({ tabKey }) => tabKey === tab).map(({ id, rev }) => ({ id, rev }));
      const taken = await server.ask('takeBackRows', { tab, rows: ofTab });
      if (!taken.ok) return taken;
      left.push(...taken.data.left.map(({ message }) => message));
    }
    return { ok: true, data: UNDONE(left) };
  }
}

type MadeRow = { readonly tabKey: DeletedRowMessage['tabKey']; readonly id: string; readonly rev: string };

async function restoreCell(
  { server }: SidebarWorld,
  { tabKey, id }: ChangedRowMessage,
  { field, digest }: LostCellMessage,
): Promise<Answer<Done>> {
  return cellsDone(server, await server.ask('restoreCells', { tab: tabKey, id, digest, field }));
}

const restoreChanged = ({ server }: SidebarWorld, asked: readonly AskedCell[]) =>
  server.ask('restoreChanged', {
    cells: asked.map(({ row: { tabKey, id }, cell: { field, digest } }) => ({
      tab: tabKey,
      id,
      digest,
      field,
    })),
  });

const cellsDone = (server: SidebarWorld['server'], restored: Answer<RestoredCellsData>): Answer<Done> =>
  then(restored, ({ message, undo }) => ({
    message,
    left: [],
    undo:
      undo.length === 0
        ? null
        : async () =>
            then(await server.ask('applyFixes', { fixes: [...undo] }), ({ left }) =>
              UNDONE(left.map((each) => each.message)),
            ),
  }));
