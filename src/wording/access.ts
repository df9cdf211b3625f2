import { KEEPERS } from '../domain/access/who-may';
import type { Action, Refusal } from '../domain/access/who-may';
import { labelOfChoice } from '../domain/cells/read-choice';
import type { OfficerRole } from '../domain/plan/catalogues';
import { hamletNoun } from '../workbook/hamlet-noun';
import { tabLabel } from './names';
import { CONSENT } from './upkeep/consent';

const ACTIONS: Readonly<Record<Action, string>> = {
  read: 'xem',
  compute: 'kiểm tra và tính',
  fill: 'ghi dòng',
  takeIn: 'nhận dòng từ danh sách bên ngoài',
  setUp: 'cài đặt, sửa danh mục, kế hoạch và cấu hình',
  issue: 'lập bản trình ký của báo cáo',
  submit: 'trình số liệu của kỳ',
  approve: 'duyệt, trả lại hoặc mở lại kỳ',
  lock: 'khóa kỳ hoặc mở kỳ đã khóa',
};

/** What an action is called in a sentence. */
export const actionName = (action: Action): string => ACTIONS[action];

const roleName = (role: OfficerRole): string => labelOfChoice('role', role);

/** Why an action is refused, and whom to ask. */
export function refusalText({ action, who, email, role, roles, people }: Refusal): string {
  const officers = tabLabel('officers');
  const wanted =
    roles.length === 0
      ? `không dành cho vai trò ${role === null ? '' : roleName(role)}`
      : `dành cho người có vai trò ${roles.map(roleName).join(', ')} ở tab ${officers}`;
  return [`Việc ${actionName(action)} ${wanted}.`, whoText(who, email, role), askText(people, roles)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whoText(who: Refusal['who'], email: string, role: OfficerRole | null): string {
  const officers = tabLabel('officers');
  if (who === 'nobody') return CONSENT.email;
  if (who === 'stranger') return `Tài khoản ${email} chưa có trong tab ${officers}.`;
  return role === null
    ? `Tài khoản ${email} chưa có Vai trò ở tab ${officers}.`
    : `Tài khoản ${email} có vai trò ${roleName(role)}.`;
}

const MOST_PEOPLE = 3;

function askText(people: readonly string[], roles: readonly OfficerRole[]): string {
  const officers = tabLabel('officers');
  if (people.length > 0) return `Xin nhờ ${people.slice(0, MOST_PEOPLE).join(' hoặc ')}.`;
  return roles.length === 0
    ? ''
    : `Tab ${officers} chưa ghi ai như vậy; xin nhờ người quản trị bảng tính ghi vai trò vào tab ấy.`;
}

/** The texts with those of GUARDED among them, each made when it is asked for: the workbook's word is known by then. */
export const withGuarded = <T extends object>(texts: T): T & Readonly<Record<keyof typeof GUARDED, string>> =>
  Object.defineProperties(
    texts,
    Object.fromEntries(Object.entries(GUARDED).map(([why, get]) => [why, { get, enumerable: true }])),
  ) as T & Readonly<Record<keyof typeof GUARDED, string>>;

/** Why a row is not written; nothing of it was. */
export const GUARDED = {
  'not-yours': (): string =>
    `Dòng này không phải của ${hamletNoun()} bạn phụ trách nên để nguyên. Xin báo cán bộ xã phụ trách.`,
  closed: (): string =>
    `Tab này chỉ người có vai trò ${KEEPERS.map(roleName).join(' hoặc ')} sửa được nên để nguyên.`,
  locked: (): string =>
    'Ngày của dòng này nằm trong kỳ đã khóa nên để nguyên. Người Tổng hợp, Lãnh đạo hoặc Quản trị mở kỳ đến một ngày (thanh bên, phần Trình duyệt) thì ghi được.',
} as const;
