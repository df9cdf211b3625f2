import { useState } from 'preact/hooks';
import type { AppliedFixes, PageFinding } from '../../rpc/messages';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';

export interface Mends {
  readonly busy: boolean;
  readonly failure: ServerFailure | null;
  /** What was left undone last time, each with its sentence. */
  readonly left: readonly string[];
  readonly apply: (findings: readonly PageFinding[]) => Promise<void>;
}

/** Applies mends and checks again afterwards. */
export function useMends({ server, announce, changed }: SidebarWorld, reload: () => void): Mends {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const apply = async (findings: readonly PageFinding[]) => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('applyFixes', { fixes: findings.flatMap(fixOf) });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    announce(answer.data.message);
    setLeft(sentencesOf(answer.data, findings));
    changed();
    reload();
  };
  return { busy, failure, left, apply };
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
