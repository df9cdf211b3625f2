import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import { mappingToKeep, propose, rowsToSend, sourceOf } from '../../src/ui/intake/opened-list';
import type { OpenedList } from '../../src/ui/intake/opened-list';
import { letArrive, previewRows, takeList } from '../../src/ui/intake/run-intake';
import type { TakenList } from '../../src/ui/intake/run-intake';
import type { Answer } from '../../src/ui/server';
import { newToken } from './commune-host';
import type { Commune } from './commune-host';
import { serverOf } from './list-intake';

const tell = (): void => undefined;
function dataOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.data;
}

/** What the dialog does of answers after the yes: what is new arrives, all without doubt is taken. */
export async function takeAnswers(
  commune: Commune,
  user: string,
  list: OpenedList,
  mapping: IntakeMapping = {},
): Promise<TakenList> {
  const server = serverOf(commune, user);
  const proposal = propose(list, list.first, mapping);
  const rows = rowsToSend(proposal, list, list.first);
  const seen = dataOf(await previewRows(server, list.first.tab, rows, tell));
  const kept = mappingToKeep(proposal, mapping);
  const toTake = {
    intake: newToken(),
    source: sourceOf(list, list.first),
    tab: list.first.tab,
    rows: rows.flatMap((row, at) => {
      const each = seen[at];
      if (each === undefined || each.kind === 'known' || each.kind === 'same') return [];
      return [{ ...row, changes: each.standing?.code ?? '' }];
    }),
    mapping: { columns: [...kept.columns], answers: { ...kept.answers } },
    agreed: new Set<number>(),
  };
  dataOf(await letArrive(server, toTake, tell));
  return dataOf(await takeList(server, toTake, tell));
}
