import { actorOf, may } from '../../src/domain/access/who-may';
import type { Action } from '../../src/domain/access/who-may';
import type { Officer, OfficerRole } from '../../src/domain/plan/catalogues';
import { labelOfChoice } from '../../src/domain/cells/read-choice';
import { COMMAND_ACTIONS, MENU_ACTIONS } from '../../src/entry/command-actions';

export const ROLES: readonly OfficerRole[] = ['admin', 'compiler', 'leader', 'communeOfficer', 'hamletHead'];

export const emailOf = (role: OfficerRole): string => `${role.toLowerCase()}@xa.example`;

/** Somebody of every role. */
export const OFFICERS: readonly Officer[] = ROLES.map((role, index) => ({
  row: index + 2,
  email: emailOf(role),
  name: role,
  unit: '',
  role,
  criteria: [],
}));

/** Whoever may ask: each role, one who stands in no row of Cán bộ, and one whose e-mail Google keeps back. */
export const ASKERS = [
  ...ROLES.map((role) => ({ label: labelOfChoice('role', role), email: emailOf(role) })),
  { label: 'không có trong Cán bộ', email: 'la@noi-khac.example' },
  { label: 'không rõ là ai', email: '' },
] as const;

const MENU_LINES: readonly (readonly [string, Action])[] = Object.entries(MENU_ACTIONS);
const COMMAND_LINES: readonly (readonly [string, Action])[] = Object.entries(COMMAND_ACTIONS);
/** What a message does only at times. */
const INSIDE: readonly (readonly [string, Action])[] = [['report, reportDownload: bản trình ký', 'issue']];

/** Every message and menu command by who may, as docs/who-may.md shows it. */
export function whoMayTable(): string {
  const heads = ['', 'việc', ...ASKERS.map(({ label }) => label)];
  const lines = [...COMMAND_LINES, ...INSIDE, ...MENU_LINES].map(([name, action]) => [
    `\`${name}\``,
    action,
    ...ASKERS.map(({ email }) => cellOf(action, email)),
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(action: Action, email: string): string {
  const actor = actorOf(OFFICERS, email);
  if (!may(action, actor)) return '–';
  return action === 'fill' && actor.officer?.role === 'hamletHead' ? 'dòng của mình' : 'được';
}
