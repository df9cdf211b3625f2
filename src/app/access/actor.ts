import { refusalOf, actorOf } from '../../domain/access/who-may';
import type { Action, Actor } from '../../domain/access/who-may';
import { rowLimits } from '../../domain/access/row-limits';
import type { IsOwnRow } from '../../domain/access/row-limits';
import { hamletSuccession } from '../../domain/hamlets/hamlet-succession';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { Lists } from '../../domain/reading/catalogue';
import { officersOf, readOfficer } from '../../domain/reading/read-catalogues';
import { refusalText } from '../../wording/access';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

type ActorPorts = Pick<Ports, 'identity' | 'workbook'>;

/** Who asks: the account that Google names, never what a page says, against tab Cán bộ as it stands now. One read. */
export function currentActor({ identity, workbook }: ActorPorts): Actor {
  const read = workbook.read(['officers']);
  // Without that tab nobody is anybody, and whoever can edit may build it.
  const officers = read.ok
    ? officersOf(read.value.officers.map(({ row, cells }) => ({ row, fields: readOfficer(cells) })))
    : [];
  return actorOf(officers, identity.userEmail());
}

/** The refusal of an action in words; null where this account may. One read. */
export function refuseAction(ports: ActorPorts, action: Action): Outcome<never> | null {
  const refusal = refusalOf(action, currentActor(ports));
  return refusal === null ? null : failure('permission', refusalText(refusal));
}

/** Which rows this account may write; null for all of them. No call beside the account's own. */
export function ownRows(
  { identity, clock }: Pick<Ports, 'identity' | 'clock'>,
  lists: Lists,
): IsOwnRow | null {
  const { inForce } = hamletSuccession(lists.hamlets, clock.today());
  return rowLimits(actorOf(lists.officers, identity.userEmail()), inForce, createCatalogue(lists));
}
