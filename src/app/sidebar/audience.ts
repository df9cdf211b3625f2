import type { KnownUser } from './open-sidebar';

/** For whom open work is told: what a person answers for. */
export interface Audience {
  /** Codes of their own hamlets. */
  readonly hamlets: ReadonlySet<string>;
  /** Whether they lead what this unit leads, or what stands under these officers’ criteria. A hamlet's head leads nothing of others. */
  readonly leads: (unit: string, criterionOfficers?: readonly string[]) => boolean;
  /** Administrators and compilers see what nobody else is named for. */
  readonly isCompiler: boolean;
}

export function audienceOf({ officer, hamlets }: KnownUser): Audience {
  const isHead = officer?.role === 'hamletHead';
  return {
    hamlets: new Set(hamlets.map(({ code }): string => code)),
    leads: (unit, criterionOfficers = []) =>
      officer !== null &&
      !isHead &&
      (isSameUnit(unit, officer.unit) || criterionOfficers.includes(officer.email)),
    isCompiler: officer?.role === 'admin' || officer?.role === 'compiler',
  };
}

function isSameUnit(unit: string, other: string): boolean {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return key(unit) !== '' && key(unit) === key(other);
}
