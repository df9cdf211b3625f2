import { changeHamlets } from '../../app/merging/change-hamlets';
import { undoHamletChange } from '../../app/merging/undo-hamlet-change';
import { renewLists } from '../../app/checking/kept-lists';
import type { Outcome } from '../../app/ports/failure';
import { failure } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { valueOf } from '../../domain/cells/read';
import { readDate } from '../../domain/cells/read-date';
import { readNumber } from '../../domain/cells/read-number';
import { hamletSuccession } from '../../domain/hamlets/hamlet-succession';
import type { HamletCode } from '../../domain/ids';
import { ok } from '../../domain/result';
import type { Request } from '../../rpc/answers';
import type { HamletChangeData, HamletChoices } from '../../rpc/requests/hamlets';
import { NO_SUCH_DAY, NOT_A_COUNT } from '../../wording/hamlet-change';
import { headerName } from '../../wording/vi';

/** The hamlets that a change may begin with. */
export function hamletChoices(ports: Ports): Outcome<HamletChoices> {
  const lists = renewLists(ports, ports.clock.today());
  if (!lists.ok) return lists;
  const { inForce } = hamletSuccession(lists.value.hamlets, ports.clock.today());
  return ok({
    hamlets: inForce
      .filter(({ validTo }) => validTo === null)
      .map(({ code, name, formerCommune, households, people }) => ({
        code,
        name,
        formerCommune: formerCommune ?? '',
        households,
        people,
      })),
  });
}

/** What the form's texts mean, then the change itself. */
export function answerHamletChange(
  ports: Ports,
  request: Request<'changeHamlets'>,
): Outcome<HamletChangeData> {
  const day = valueOf(readDate(request.day));
  if (day === null) return failure('request', NO_SUCH_DAY(request.day));
  const into: { name: string; households: number | null; people: number | null }[] = [];
  for (const { name, ...counts } of request.into) {
    const read = {
      households: readNumber(counts.households, 'count'),
      people: readNumber(counts.people, 'count'),
    };
    for (const field of ['households', 'people'] as const)
      if (read[field].state === 'unreadable')
        return failure('request', NOT_A_COUNT(headerName('hamlets', field), counts[field]));
    into.push({ name, households: valueOf(read.households), people: valueOf(read.people) });
  }
  const { kind, heirs, preview } = request;
  return changeHamlets(ports, { kind, heirs, preview, day, into, from: request.from as HamletCode[] });
}

export const HAMLET_HANDLERS = {
  hamletChoices,
  changeHamlets: answerHamletChange,
  undoHamletChange: (ports: Ports, { rows }: Request<'undoHamletChange'>) => undoHamletChange(ports, rows),
} as const;
