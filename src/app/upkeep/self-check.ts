import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { KEEPERS } from '../../domain/access/who-may';
import type { Chart } from '../../domain/report/tree';
import type { RowTab, TabKey } from '../../domain/tables/fields';
import { FIELDS } from '../../domain/tables/fields';
import { formatDate } from '../../domain/text/format';
import { structureMessage } from '../../wording/upkeep/structure';
import { PROBE_FOUND, SCOPE_NAMES } from '../../wording/upkeep/self-check';
import type { PROBE_TEXTS } from '../../wording/upkeep/self-check';
import { tabLabel } from '../../wording/names';
import { currentActor } from '../access/actor';
import type { Consent } from '../ports/consent-port';
import type { InstallationPort } from '../ports/installation-port';
import type { Ports } from '../ports/ports';
import { otherInstallation } from './welcome';
import { withoutPersonalData } from './without-personal-data';

/** Questions that only the real Google answers; each may throw its words. */
export interface GoogleProbes {
  bookZone(): string;
  scriptZone(): string;
  locale(): string;
  canLock(): boolean;
  cacheKeeps(): boolean;
  /** One call to the advanced service: it throws where the service is off or consent was refused. */
  countDriveFiles(): number;
  consent(): Consent;
  installations(): InstallationPort;
  /** The name of AuthMode.FULL, as events carry it. */
  authMode(): string;
}

/** How what set-up laid into the spreadsheet reads back. */
export interface SheetProbes {
  countProtections(): number;
  /** Tabs of ours that a person protects as a whole: set-up leaves them (facts.md 62). */
  tabsOfOthers(): readonly TabKey[];
  /** Protections of ours behind which this account may not edit. */
  countClosed(): number;
  /** Conditional rules of Hoạt động that paint the same cells in the same way as another. */
  countRepeatedRules(): number;
}

export type ProbePort = GoogleProbes & SheetProbes;

export type ProbeKey = keyof typeof PROBE_TEXTS;

export interface Probe {
  readonly key: ProbeKey;
  readonly passed: boolean;
  /** What was found, in words that may be sent to somebody. */
  readonly found: string;
}

type Answer = readonly [passed: boolean, found: string];

/** Dates are typed day first and figures with a decimal comma in this locale. */
const LOCALE = 'vi_VN';
const FULL = 'FULL';

/**
 * Tries every probe, what can hurt most first (facts.md, riskiest at Google); one that throws has failed, with Google's
 * words as what was found. Addresses, links and ids of files are in none.
 */
export function selfCheck(probes: ProbePort, ports: Ports): readonly Probe[] {
  const today = ports.clock.today();
  return Object.entries({
    structure: () => none(structureProblems(ports)),
    consent: () => none(probes.consent().missing.map((scope) => SCOPE_NAMES[scope])),
    keptProtections: () => none(probes.tabsOfOthers().map((tab) => `«${tabLabel(tab)}»`)),
    editors: () => keepersMayEdit(probes, ports),
    protections: () => {
      const count = probes.countProtections();
      return [count > 0, String(count)];
    },
    drive: () => [probes.countDriveFiles() >= 0, ''],
    charts: () => isPicture(ports.charts.draw(SMALL_CHART)),
    rules: () => {
      const count = probes.countRepeatedRules();
      return [count === 0, count === 0 ? '' : String(count)];
    },
    authMode: () => [probes.authMode() === FULL, probes.authMode()],
    installations: () => alone(probes.installations(), today),
    locale: () => [probes.locale() === LOCALE, probes.locale()],
    email: () => [ports.identity.userEmail() !== '', ''],
    zone: () => {
      const zone = probes.bookZone();
      return [zone === probes.scriptZone(), zone];
    },
    lock: () => [probes.canLock(), ''],
    cache: () => [probes.cacheKeeps(), ''],
  } satisfies Readonly<Record<ProbeKey, () => Answer>>).map(([key, ask]) => tried(key as ProbeKey, ask));
}

function tried(key: ProbeKey, ask: () => Answer): Probe {
  try {
    const [passed, found] = ask();
    return { key, passed, found: withoutPersonalData(found) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { key, passed: false, found: withoutPersonalData(words) };
  }
}

const none = (found: readonly string[]): Answer => [found.length === 0, found.join(' ')];

/** Whoever keeps the lists may edit behind our protections, as set-up named them. */
function keepersMayEdit(probes: ProbePort, ports: Ports): Answer {
  const role = currentActor(ports).officer?.role ?? null;
  if (role === null || !KEEPERS.includes(role)) return [true, PROBE_FOUND.noKeeper];
  const closed = probes.countClosed();
  return [closed === 0, closed === 0 ? '' : String(closed)];
}

function alone(installations: InstallationPort, today: CalendarDate): Answer {
  const other = otherInstallation(installations, today);
  return [other === null, other === null ? '' : formatDate(other.day)];
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

const isPicture = (bytes: readonly number[]): Answer => [
  PNG.every((byte, index) => bytes[index] === byte),
  PROBE_FOUND.bytes(bytes.length),
];

/** As the report's charts, and small. */
const SMALL_CHART: Chart = {
  kind: 'chart',
  widthMm: 60,
  heightMm: 40,
  series: [{ name: 'Buổi', tone: 'first' }],
  categories: [{ name: '1', values: [1] }],
  valueTitle: 'Buổi',
  highest: 2,
  alternative: '',
  notDrawn: '',
};

/** What set-up would have to build or repair, a sentence each. */
export function structureProblems(ports: Ports): readonly string[] {
  const read = ports.workbook.read(Object.keys(FIELDS) as RowTab[]);
  return read.ok ? [] : read.error.map(structureMessage);
}
