import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { awaitedReport } from '../calendar/report-due';
import { reportYearBounds, reportYearOf } from '../calendar/report-period';
import type { Coverage } from '../coverage/coverage';
import type { HamletCode } from '../ids';
import { setsInForce, setStateOn } from '../plan/criteria-sets';
import type { SettingKey } from '../plan/setting-names';
import type { Settings } from '../plan/settings';
import type { RowTab } from '../tables/fields';
import type { Finding } from '../validation/finding';
import { lateOfficers, signsOfShow } from './officers-behind';
import type { LateOfficer, SignOfShow } from './officers-behind';
import type { Tables } from '../tables/table';
import { liesOutside } from './lists/dated-rows';
import type { QuestionKey } from './questions';
import { unanswered } from './questions';
import type { ReportStage } from './report-context';
import { doubtfulAuthority } from './signer';

/** What stands between a report and a signature, in values; wording/readiness makes the sentences. */
export type Obstacle =
  /** Without it the printed page has a hole, or lacks what such reports have. */
  | { readonly kind: 'setting-missing'; readonly setting: SettingKey; readonly leavesHole: boolean }
  /** Bộ tiêu chí is not in force on the period's last day; `inForce` are the sets that are. */
  | {
      readonly kind: 'criteria-set';
      readonly set: string;
      readonly to: CalendarDate;
      readonly inForce: readonly string[];
    }
  /** «PHÓ CHỦ TỊCH» signs for the committee and for the chair; `lacks` says which line is not there. */
  | {
      readonly kind: 'authority-doubtful';
      readonly signerTitle: string;
      readonly lacks: 'committee' | 'chair';
    }
  /** Rows with an error do not count, so the figures are too low. */
  | ({ readonly kind: 'errors' } & ErrorRows)
  /** The same of rows whose day lies outside the period and the report year: no figure misses them. */
  | ({ readonly kind: 'errors-elsewhere' } & ErrorRows)
  | { readonly kind: 'question-open'; readonly question: QuestionKey }
  | { readonly kind: 'period-open'; readonly asOf: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'no-activities' }
  /** No households stated, or nobody there was reached by anything. */
  | { readonly kind: 'hamlets-without-data'; readonly hamlets: readonly HamletCode[] }
  /** The day by which it was to be sent has passed, and no copy for signature is registered. */
  | { readonly kind: 'report-late'; readonly due: CalendarDate }
  /** For the leader alone, who decides whether it is printed: who is behind, and what looks like work for show. */
  | { readonly kind: 'officers-behind'; readonly officers: readonly LateOfficer[] }
  | { readonly kind: 'signs-of-show'; readonly signs: readonly SignOfShow[] }
  /** The last report of this period was made from other rows. */
  | { readonly kind: 'rows-changed'; readonly report: string };

interface ErrorRows {
  readonly tab: RowTab;
  readonly rows: number;
  readonly firstRow: number;
}

export interface ReadinessInput {
  readonly book: Book;
  readonly coverage: Coverage;
  /** Since new year, where the period begins later: late work is late since then. */
  readonly cumulative?: Coverage;
  readonly findings: readonly Finding[];
  /** Where it is left out, a row with an error may be of any day. */
  readonly tables?: Tables;
  readonly answers: ReadonlyMap<string, string>;
  /** The last registered report of the same period, if any; `dataHash` of the rows that it was made from. */
  readonly last?:
    { readonly code: string; readonly dataHash: string; readonly stage?: ReportStage } | undefined;
  /** Where it is known, a report that is late is told. */
  readonly today?: CalendarDate;
  /** Fingerprint of today's rows. */
  readonly dataHash: string;
}

/** Everything that is missing or doubtful, what blocks first. The report can be made all the same, as a draft. */
export function findObstacles(input: ReadinessInput): readonly Obstacle[] {
  const found = [
    ...errors(input),
    ...settings(input.book.settings),
    ...criteriaSet(input),
    ...period(input),
    ...lateness(input),
    ...hamletsWithoutData(input.coverage),
    ...changes(input),
    ...forTheLeader(input),
    ...unanswered(input.coverage.period.kind, input.answers).map((question): Obstacle => ({
      kind: 'question-open',
      question,
    })),
  ];
  return [...found.filter(isBlocking), ...found.filter((obstacle) => !isBlocking(obstacle))];
}

/** A blocking one makes a figure wrong or leaves a hole in the printed page: no «bản trình ký» with it. */
export const isBlocking = (obstacle: Obstacle): boolean =>
  obstacle.kind === 'errors' ||
  obstacle.kind === 'question-open' ||
  (obstacle.kind === 'setting-missing' && obstacle.leavesHole);

/** Tabs whose rows become figures. */
const FIGURE_TABS: readonly RowTab[] = [
  'activities',
  'contributions',
  'examples',
  'otherFigures',
  'plan',
  'hamlets',
  'indicators',
];

function errors({ findings, tables, coverage, book }: ReadinessInput): readonly Obstacle[] {
  const { period, state } = coverage;
  const style = book.settings.periodStyle;
  const year = reportYearBounds(reportYearOf(state.day, style), style);
  const isElsewhere = tables === undefined ? () => false : liesOutside(tables, [period, year]);
  const own = findings.filter(({ severity }) => severity === 'error');
  return [
    ...errorRows(
      'errors',
      own.filter(({ tab, row }) => !isElsewhere(tab, row)),
    ),
    ...errorRows(
      'errors-elsewhere',
      own.filter(({ tab, row }) => isElsewhere(tab, row)),
    ),
  ];
}

function errorRows(kind: 'errors' | 'errors-elsewhere', found: readonly Finding[]): readonly Obstacle[] {
  return FIGURE_TABS.flatMap((tab): readonly Obstacle[] => {
    const rows = new Set(found.flatMap((finding) => (finding.tab === tab ? [finding.row] : [])));
    return rows.size === 0 ? [] : [{ kind, tab, rows: rows.size, firstRow: Math.min(...rows) }];
  });
}

/** Settings without which `domain/report` prints a marked hole, and those that such reports mostly have. */
function settings(own: Settings): readonly Obstacle[] {
  const missing = (setting: SettingKey, leavesHole: boolean, isThere: boolean): readonly Obstacle[] =>
    isThere ? [] : [{ kind: 'setting-missing', setting, leavesHole }];
  const isGiven = (text: string): boolean => text.trim() !== '';
  const hasArchive = own.recipients.some((line) => /^[-–]?\s*lưu\s*:/i.test(line.trim()));
  const lacks = doubtfulAuthority(own.signerTitle, own.authorityLines);
  const signerTitle = own.signerTitle.trim().toUpperCase();
  return [
    ...missing('communeName', true, isGiven(own.communeName)),
    ...missing('issuingAgency', true, isGiven(own.issuingAgency)),
    ...missing('placeName', true, isGiven(own.placeName)),
    ...missing('planNumber', true, isGiven(own.planNumber)),
    ...missing('planDate', true, isGiven(own.planDate) || !isGiven(own.planNumber)),
    ...missing('signerTitle', true, isGiven(own.signerTitle)),
    ...missing('signerName', true, isGiven(own.signerName)),
    ...missing('recipients', true, own.recipients.length > 0 && hasArchive),
    ...missing('legalBases', false, own.legalBases.length > 0),
    ...missing('addressees', false, own.addressees.length > 0),
    ...(lacks === null ? [] : [{ kind: 'authority-doubtful' as const, signerTitle, lacks }]),
  ];
}

function criteriaSet({ book: { criteria, settings: own }, coverage }: ReadinessInput): readonly Obstacle[] {
  const { criteriaSet: set } = own;
  const { to } = coverage.period;
  if (set === '' || setStateOn(criteria, set, to).state === 'in-force') return [];
  return [{ kind: 'criteria-set', set, to, inForce: setsInForce(criteria, to) }];
}

function period({ coverage: { period: own, asOf, counted } }: ReadinessInput): readonly Obstacle[] {
  return [
    ...(counted.length === 0 ? [{ kind: 'no-activities' as const }] : []),
    ...(asOf < own.to ? [{ kind: 'period-open' as const, asOf, to: own.to }] : []),
  ];
}

function lateness({ book, coverage, last, today }: ReadinessInput): readonly Obstacle[] {
  if (today === undefined || last?.stage === 'final') return [];
  const awaited = awaitedReport(coverage.period, today, book.settings);
  return awaited?.isLate === true ? [{ kind: 'report-late', due: awaited.due }] : [];
}

function forTheLeader({ book, coverage, cumulative }: ReadinessInput): readonly Obstacle[] {
  const officers = lateOfficers(book, cumulative ?? coverage);
  const signs = signsOfShow(coverage.flags);
  return [
    ...(officers.length === 0 ? [] : [{ kind: 'officers-behind' as const, officers }]),
    ...(signs.length === 0 ? [] : [{ kind: 'signs-of-show' as const, signs }]),
  ];
}

function hamletsWithoutData({ hamlets }: Coverage): readonly Obstacle[] {
  const silent = hamlets
    .filter(
      ({ hamlet, credits }) =>
        (hamlet.households ?? 0) === 0 || [...credits.values()].every((credit) => credit === 'none'),
    )
    .map(({ hamlet }) => hamlet.code);
  return silent.length === 0 ? [] : [{ kind: 'hamlets-without-data', hamlets: silent }];
}

const changes = ({ last, dataHash }: ReadinessInput): readonly Obstacle[] =>
  last === undefined || last.dataHash === '' || last.dataHash === dataHash
    ? []
    : [{ kind: 'rows-changed', report: last.code }];
