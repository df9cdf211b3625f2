/** What a «Mã việc» names: what a hamlet is to tell of with one link. Blank where the link leaves it open. */
export interface Job {
  /** Mã of the plan's item, MK05. */
  readonly item: string;
  /** Mã xóm. */
  readonly hamlet: string;
  /** A period's code, 2024-T06, or a year. */
  readonly period: string;
}

/** malformed: it has not the parts of one; mistyped: its check characters are not those of the rest. */
export type JobRead =
  | { readonly ok: true; readonly job: Job; readonly code: string }
  | { readonly ok: false; readonly problem: 'malformed' | 'mistyped' };

/** Stands in links as it is, and in no Mã. */
const JOINT = '_';
const OPEN = '-';
/** Without letters and digits that eyes take for one another. */
const CHECK = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const PERIOD = /^\d{4}(?:-[A-Z0-9]{1,4})?$/;
/** A prime below CHECK.length², so that one wrong letter, or two that changed places, always show. */
const MODULUS = 953;
const FACTOR = 37;

/** MK05_A_2024-T06_7K; throws where a part cannot stand in one. */
export function jobCode({ item, hamlet, period }: Job): string {
  const parts = [item, hamlet, period].map((part) => (part === '' ? OPEN : part.toUpperCase()));
  const body = parts.join(JOINT);
  if (parts.some((part) => part.includes(JOINT) || /\s/.test(part)) || !PERIOD.test(period.toUpperCase()))
    throw new Error(`No Mã việc of ${body}`);
  return `${body}${JOINT}${checkOf(body)}`;
}

/** Whether a Mã can stand in a Mã việc. */
export const fitsJobCode = (code: string): boolean => code !== OPEN && !/[\s_]/.test(code);

/** As people send it: in small letters, with spaces around, or with the blanks that a phone puts between. */
export function readJobCode(typed: string): JobRead {
  const text = typed.normalize('NFC').replace(/\s+/g, '').toUpperCase();
  const parts = text.split(JOINT);
  const [item, hamlet, period, check] = parts;
  const isWhole =
    parts.length === 4 && item && hamlet && period && check && PERIOD.test(period) && check.length === 2;
  if (!isWhole) return { ok: false, problem: 'malformed' };
  if (checkOf([item, hamlet, period].join(JOINT)) !== check) return { ok: false, problem: 'mistyped' };
  const said = (part: string): string => (part === OPEN ? '' : part);
  return { ok: true, job: { item: said(item), hamlet: said(hamlet), period }, code: text };
}

function checkOf(body: string): string {
  let sum = 0;
  for (const letter of body) sum = (sum * FACTOR + (letter.codePointAt(0) ?? 0)) % MODULUS;
  return `${CHECK.charAt(Math.floor(sum / CHECK.length))}${CHECK.charAt(sum % CHECK.length)}`;
}
