import { useState } from 'preact/hooks';
import type { AppliedFixes, PageFinding } from '../../rpc/messages';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';

export interface Mends {
  readonly busy: boolean;
  readonly failure: ServerFailure | null;
  /** What the last click did, and what it left, each with its sentence. */
  readonly told: { readonly message: string; readonly left: readonly string[] } | null;
  readonly apply: (findings: readonly PageFinding[]) => Promise<void>;
  /** Takes the last click back; null where nothing was written. Later «Việc vừa sửa» does it. */
  readonly undo: (() => void) | null;
}

/** Applies mends and checks again afterwards. */
export function useMends({ server, announce, changed }: SidebarWorld, reload: () => void): Mends {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [told, setTold] = useState<Mends['told']>(null);
  const [act, setAct] = useState<string | null>(null);
  const done = (next: NonNullable<Mends['told']>, undoable: string | null) => {
    setTold(next);
    setAct(undoable);
    announce(next.message);
    changed();
    reload();
  };
  const apply = async (findings: readonly PageFinding[]) => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('applyFixes', { fixes: findings.flatMap(fixOf) });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { message, applied } = answer.data;
    done({ message, left: sentencesOf(answer.data, findings) }, applied === 0 ? null : answer.data.act);
  };
  const undo = async (wanted: string) => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('undoAct', { act: wanted });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    done(answer.data, null);
  };
  return { busy, failure, told, apply, undo: act === null ? null : () => void undo(act) };
}

function fixOf({ tabKey, row, id, field, received, mend }: PageFinding) {
  return mend === undefined ? [] : [{ tab: tabKey, row, id, field, before: received, after: mend.cell }];
}

function sentencesOf({ left }: AppliedFixes, findings: readonly PageFinding[]): readonly string[] {
  return left.map(({ index, message }) => {
    const finding = findings[index];
    return finding === undefined ? message : `${finding.tab} ${finding.a1}: ${message}`;
  });
}
