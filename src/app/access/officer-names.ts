import type { Officer } from '../../domain/plan/catalogues';
import { keptLists } from '../checking/kept-lists';
import type { Ports } from '../ports/ports';

/** Name of an account in tab Cán bộ; null where nobody bears it, or the lists cannot be read. One call, by the cache. */
export function officerNames(ports: Ports): (account: string) => string | null {
  const lists = keptLists(ports, ports.clock.today());
  return namesOf(lists.ok ? lists.value.officers : []);
}

/** The same of officers that were read already. */
export function namesOf(
  officers: readonly Pick<Officer, 'email' | 'name'>[],
): (account: string) => string | null {
  const names = new Map(officers.map(({ email, name }) => [email.toLowerCase(), name]));
  return (account) => {
    const name = names.get(account.trim().toLowerCase()) ?? '';
    return name === '' ? null : name;
  };
}
