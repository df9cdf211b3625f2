import type { Officer, OfficerRole } from '../plan/catalogues';

/** What a message, a menu command or a button does, as far as it matters who asks for it. */
export type Action =
  /** Looks, and writes nothing but the lists in the cache. */
  | 'read'
  /** Checks or computes, and writes what the add-on itself writes. */
  | 'compute'
  /** Writes rows that people fill; a hamlet's head those of their own hamlets. */
  | 'fill'
  /** Takes rows of a list from outside, of whatever hamlets. */
  | 'takeIn'
  /** Builds the workbook or changes its lists, plan and settings; opens a year; merges; takes a name out. */
  | 'setUp'
  /** Makes the copy of a report that is signed. */
  | 'issue'
  /** Hands a period in. */
  | 'submit'
  /** Says yes to a period, gives it back, or takes the yes back. */
  | 'approve'
  /** Locks a period, or opens a locked one until a day. */
  | 'lock';

interface Permission {
  /** Roles of Cán bộ; `everyone` who may edit the spreadsheet, known or not. */
  readonly roles: 'everyone' | readonly OfficerRole[];
  /** Roles that are left out of `everyone`. */
  readonly without?: readonly OfficerRole[];
  /** While nobody is named as Quản trị there is nobody to ask. */
  readonly whileNoAdmin?: 'everyone';
}

/** Who keeps the lists, the plan and Cấu hình; Google's protection names the same. */
export const KEEPERS: readonly OfficerRole[] = ['admin', 'compiler'];

/** The one table of who may. */
export const PERMISSIONS: Readonly<Record<Action, Permission>> = {
  read: { roles: 'everyone' },
  compute: { roles: 'everyone' },
  fill: { roles: 'everyone' },
  takeIn: { roles: 'everyone', without: ['hamletHead'] },
  setUp: { roles: KEEPERS, whileNoAdmin: 'everyone' },
  issue: { roles: [...KEEPERS, 'leader'], whileNoAdmin: 'everyone' },
  submit: { roles: KEEPERS },
  approve: { roles: ['leader'] },
  lock: { roles: [...KEEPERS, 'leader'] },
};

/** Who asks, by the e-mail that Google gives and tab Cán bộ. */
export interface Actor {
  /** Lower case; '' where Google keeps it back: nobody that could be known. */
  readonly email: string;
  /** Null for a stranger. */
  readonly officer: Officer | null;
  readonly officers: readonly Officer[];
}

/** Why an action is refused, in facts. */
export interface Refusal {
  readonly action: Action;
  readonly who: 'nobody' | 'stranger' | 'role';
  readonly email: string;
  readonly role: OfficerRole | null;
  /** Roles that may. */
  readonly roles: readonly OfficerRole[];
  /** People who may, as tab Cán bộ has them. */
  readonly people: readonly string[];
}

export function actorOf(officers: readonly Officer[], email: string): Actor {
  const own = email.trim().toLowerCase();
  const officer = own === '' ? undefined : officers.find((each) => each.email === own);
  return { email: own, officer: officer ?? null, officers };
}

/** Null where they may. */
export function refusalOf(action: Action, actor: Actor): Refusal | null {
  const { roles, without = [], whileNoAdmin } = PERMISSIONS[action];
  const role = actor.officer?.role ?? null;
  const isNamed = roles === 'everyone' ? role === null || !without.includes(role) : isAmong(role, roles);
  if (isNamed || (whileNoAdmin === 'everyone' && !hasAdmin(actor.officers))) return null;
  const may = ({ role: each }: Officer): boolean =>
    roles === 'everyone' ? each !== null && !without.includes(each) : isAmong(each, roles);
  return {
    action,
    who: actor.email === '' ? 'nobody' : actor.officer === null ? 'stranger' : 'role',
    email: actor.email,
    role,
    roles: roles === 'everyone' ? [] : roles,
    people: actor.officers.filter(may).map(({ name, email }) => (name === '' ? email : name)),
  };
}

export const may = (action: Action, actor: Actor): boolean => refusalOf(action, actor) === null;

const isAmong = (role: OfficerRole | null, roles: readonly OfficerRole[]): boolean =>
  role !== null && roles.includes(role);

const hasAdmin = (officers: readonly Officer[]): boolean => officers.some(({ role }) => role === 'admin');
