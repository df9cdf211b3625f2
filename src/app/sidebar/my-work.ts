import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { addDays } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import type { Coverage, PlanProgress } from '../../domain/coverage/coverage';
import { ok } from '../../domain/result';
import type { EntryTab } from '../../domain/tables/fields';
import { GAP_LABELS } from '../../wording/coverage';
import { WORK } from '../../wording/my-work';
import { findingMessage, tabLabel } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { placeFindings } from '../checking/find-findings';
import type { PlacedFinding } from '../checking/find-findings';
import { reportWork } from '../report/awaited-reports';
import { gapPrefill, planItemPrefill } from '../coverage/gap-prefill';
import { describeGaps } from '../coverage/gap-sheet';
import { loadBook } from '../checking/load-book';
import type { LoadedBook } from '../checking/load-book';
import type { KnownUser } from './open-sidebar';
import { knownUser } from './open-sidebar';
import type { Ports } from '../ports/ports';
import { readReports } from '../report/read-reports';
import { monthOf } from '../report/report-options';
import type { OpenWork } from './open-work';
import type { ReminderText } from './reminders';
import { remindersOf } from './reminders';
import { codeOf, idOf } from '../rows/row-view';
import { VERDICT_TABS } from '../checking/tab-groups';

export interface MyWork {
  readonly user: KnownUser;
  readonly period: Period;
  readonly items: readonly OpenWork[];
  readonly reminders: readonly ReminderText[];
}

/** What ends within so many days is due. */
const DUE_DAYS = 30;
const ORDER: Readonly<Record<OpenWork['kind'], number>> = { late: 0, due: 1, gap: 2, finding: 3 };
/** Gaps that a person can act on at once; contents never brought (G1, G6) are many, and the plan's own items name them. */
const GAP_KINDS: readonly string[] = ['G2', 'G3', 'G5', 'G7'];

/** What is late, due or incomplete in the reporting month of today: for this person, and as reminders for everyone. */
export function myWork(ports: Ports): Outcome<MyWork> {
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  const period = monthOf(today, book.settings.periodStyle);
  const coverage = computeCoverage(book, period, today);
  const inForce = coverage.hamlets.map(({ hamlet }) => hamlet);
  const user = knownUser(book, inForce, ports.identity.userEmail().trim().toLowerCase());
  const register = readReports(ports);
  const work = [
    ...reportWork(register.ok ? register.value : [], book.settings, today),
    ...planWork(book, coverage, today),
    ...gapWork(book, coverage),
    ...findingWork(loaded.value),
  ];
  const sorted = [...work].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return ok({
    user,
    period,
    items: sorted.filter((item) => concerns(item, user)),
    reminders: remindersOf(book, inForce, sorted, today),
  });
}

/** Those who compile see what nobody else is named for; others see their hamlets and their unit. */
function concerns({ hamlets, unit }: OpenWork, { officer, hamlets: own }: KnownUser): boolean {
  const codes = own.map(({ code }): string => code);
  if (hamlets.some((code) => codes.includes(code))) return true;
  if (officer === null) return false;
  if (unit !== '' && isSameUnit(unit, officer.unit)) return true;
  return hamlets.length === 0 && (officer.role === 'admin' || officer.role === 'compiler');
}

function isSameUnit(unit: string, other: string): boolean {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return key(unit) !== '' && key(unit) === key(other);
}

function planWork(book: Book, coverage: Coverage, today: CalendarDate): readonly OpenWork[] {
  const nameOf = new Map(
    coverage.hamlets.map(({ hamlet }) => [hamlet.code, hamletLabel(hamlet, book.hamlets)]),
  );
  return coverage.plan.flatMap((progress): readonly OpenWork[] => {
    const { item, state, window } = progress;
    const late = state === 'late' || state === 'not-started';
    const ends = window.to >= today && window.to <= addDays(today, DUE_DAYS);
    if (!late && !(ends && state !== 'done' && progress.target !== null)) return [];
    const title = WORK.planTitle(item.code, item.title);
    const behind = progress.hamlets.filter(({ done, due }) => due !== null && done < due);
    const names = behind.map(({ hamlet }) => nameOf.get(hamlet) ?? hamlet);
    return [
      {
        kind: late ? 'late' : 'due',
        title,
        detail: late ? lateDetail(progress, names) : dueDetail(progress),
        hamlets: behind.map(({ hamlet }) => hamlet),
        unit: item.leadUnit,
        prefill: planItemPrefill(book, item, names.length === 1 ? (names[0] ?? null) : null),
      },
    ];
  });
}

function lateDetail({ done, due, window, hamlets }: PlanProgress, names: readonly string[]): string {
  return hamlets.length === 0
    ? WORK.planForCommune(done, due ?? 0, window.to)
    : WORK.planAtHamlets(done, due ?? 0, names, window.to);
}

const dueDetail = ({ done, target, window }: PlanProgress): string =>
  WORK.planDue(done, target ?? 0, window.to);

function gapWork(book: Book, coverage: Coverage): readonly OpenWork[] {
  const gaps = coverage.gaps.filter(({ kind }) => GAP_KINDS.includes(kind));
  return describeGaps(book, gaps).map(({ gap, hamletName, advice }): OpenWork => {
    const prefill = gapPrefill(book, gap);
    const entry = book.activities.find(({ id }) => id === gap.activity);
    return {
      kind: 'gap',
      title: WORK.gapTitle(GAP_LABELS[gap.kind], hamletName),
      detail: advice,
      hamlets: gap.hamlets,
      unit: entry?.activity?.leadUnit ?? '',
      ...(prefill === null ? {} : { prefill }),
      ...(entry === undefined ? {} : { at: { tab: 'activities', row: entry.row, id: null } }),
    };
  });
}

/** One item a row with something to mend or to look at; hints alone are no work. */
function findingWork({ book, tables, findings }: LoadedBook): readonly OpenWork[] {
  const serious = findings.filter(
    ({ severity, tab }) => severity !== 'info' && (VERDICT_TABS as readonly string[]).includes(tab),
  );
  const byRow = new Map<string, PlacedFinding[]>();
  for (const placed of placeFindings(book, tables, serious)) {
    const key = `${placed.finding.tab} ${String(placed.finding.row)}`;
    const same = byRow.get(key);
    if (same) same.push(placed);
    else byRow.set(key, [placed]);
  }
  return [...byRow.values()].flatMap((placed): readonly OpenWork[] => {
    const [first] = placed;
    if (first === undefined) return [];
    const { finding, cells, hamlets } = first;
    const code = codeOf(cells);
    const tab = finding.tab as EntryTab;
    return [
      {
        kind: 'finding',
        title: WORK.findingTitle(
          tabLabel(tab),
          code === '' ? `dòng ${String(finding.row)}` : code,
          placed.length,
        ),
        detail: findingMessage(finding),
        hamlets,
        unit: typeof cells.leadUnit === 'string' ? cells.leadUnit : '',
        at: { tab, row: finding.row, id: idOf(cells) },
      },
    ];
  });
}
