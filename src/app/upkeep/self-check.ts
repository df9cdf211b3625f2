import type { RowTab } from '../../domain/tables/fields';
import { FIELDS } from '../../domain/tables/fields';
import { structureMessage } from '../../wording/upkeep/structure';
import type { PROBE_TEXTS } from '../../wording/upkeep/self-check';
import type { Ports } from '../ports/ports';

/** Questions that only the real Google answers; each may throw its words. */
export interface ProbePort {
  bookZone(): string;
  scriptZone(): string;
  locale(): string;
  canLock(): boolean;
  cacheKeeps(): boolean;
  /** One call to the advanced service: it throws where the service is off or consent was refused. */
  countDriveFiles(): number;
  countProtections(): number;
}

export type ProbeKey = keyof typeof PROBE_TEXTS;

export interface Probe {
  readonly key: ProbeKey;
  readonly passed: boolean;
  /** What was found, in words. */
  readonly found: string;
}

/** Dates are typed day first and figures with a decimal comma in this locale. */
const LOCALE = 'vi_VN';

/**
 * Tries every probe, what can hurt most first (facts.md, riskiest at Google); one that throws has failed, with Google's
 * words as what was found.
 */
export function selfCheck(probes: ProbePort, ports: Ports): readonly Probe[] {
  const probe = (key: ProbeKey, ask: () => readonly [boolean, string]): Probe => {
    try {
      const [passed, found] = ask();
      return { key, passed, found };
    } catch (error) {
      return { key, passed: false, found: error instanceof Error ? error.message : String(error) };
    }
  };
  return [
    probe('structure', () => {
      const problems = structureProblems(ports);
      return [problems.length === 0, problems.join(' ')];
    }),
    probe('protections', () => {
      const count = probes.countProtections();
      return [count > 0, String(count)];
    }),
    probe('drive', () => [probes.countDriveFiles() >= 0, '']),
    probe('locale', () => [probes.locale() === LOCALE, probes.locale()]),
    probe('email', () => [ports.identity.userEmail() !== '', ports.identity.userEmail()]),
    probe('zone', () => {
      const zone = probes.bookZone();
      return [zone === probes.scriptZone(), zone];
    }),
    probe('lock', () => [probes.canLock(), '']),
    probe('cache', () => [probes.cacheKeeps(), '']),
  ];
}

/** What set-up would have to build or repair, a sentence each. */
export function structureProblems(ports: Ports): readonly string[] {
  const read = ports.workbook.read(Object.keys(FIELDS) as RowTab[]);
  return read.ok ? [] : read.error.map(structureMessage);
}
