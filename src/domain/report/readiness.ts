import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { awaitedReport } from '../calendar/report-due';
import type { Coverage } from '../coverage/coverage';
import type { HamletCode } from '../ids';
import type { SettingKey } from '../plan/setting-names';
import type { Settings } from '../plan/settings';
import type { RowTab } from '../tables/fields';
import type { Finding } from '../validation/finding';
import type { QuestionKey } from './questions';
import { unanswered } from './questions';
import type { ReportStage } from './report-context';

/** What stands between a report and a signature, in values; wording/readiness makes the sentences. */
export type Obstacle =
  /** Without it the printed page has a hole, or lacks what such reports have. */
  | { readonly kind: 'setting-missing'; readonly setting: SettingKey; readonly leavesHole: boolean }
  /** «PHÓ CHỦ TỊCH» without «KT.»: a deputy signs for somebody. */
  | { readonly kind: 'authority-doubtful'; readonly signerTitle: string }
  /** Rows with an error do not count, so the figures are too low. */
  | {
      readonly kind: 'errors';
      readonly tab: RowTab;
      readonly rows: number;
      readonly firstRow: number;
    }
  | { readonly kind: 'question-open'; readonly question: QuestionKey }
  | { readonly kind: 'period-open'; readonly asOf: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'no-activities' }
  /** No households stated, or nobody there was reached by anything. */
  | { readonly kind: 'hamlets-without-data'; readonly hamlets: readonly HamletCode[] }
  /** The day by which it was to be sent has passed, and no copy for signature is registered. */
  | { readonly kind: 'report-late'; readonly due: CalendarDate }
  /** The last report of this period was made from other rows. */
  | { readonly kind: 'rows-changed'; readonly report: string };

export interface ReadinessInput {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
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
    ...errors(input.findings),
    ...settings(input.book.settings),
    ...period(input),
    ...lateness(input),
    ...hamletsWithoutData(input.coverage),
    ...changes(input),
    ...unanswered(input.coverage.period.kind, input.answers).map((question): Obstacle => ({
      kind: 'question-open',
      question,
    })),
  ];
  return [...found.filter(isBlocking), ...found.filter((obstacle) => !isBlocking(obstacle))];
}

/** A blocking one makes a figure wrong or leaves a hole in the printed page: no «bản trình ký» with it. */
export const isBlocking = (obstacle: Obstacle): boolean =>
  obstacle.kind === 'errors' || (obstacle.kind === 'setting-missing' && obstacle.leavesHole);

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

function errors(findings: readonly Finding[]): readonly Obstacle[] {
  return FIGURE_TABS.flatMap((tab): readonly Obstacle[] => {
    const rows = new Set(
      findings.flatMap((finding) =>
        finding.tab === tab && finding.severity === 'error' ? [finding.row] : [],
      ),
    );
    return rows.size === 0 ? [] : [{ kind: 'errors', tab, rows: rows.size, firstRow: Math.min(...rows) }];
  });
}

/** Settings without which `domain/report` prints a marked hole, and those that such reports mostly have. */
function settings(own: Settings): readonly Obstacle[] {
  const missing = (setting: SettingKey, leavesHole: boolean, isThere: boolean): readonly Obstacle[] =>
    isThere ? [] : [{ kind: 'setting-missing', setting, leavesHole }];
  const isGiven = (text: string): boolean => text.trim() !== '';
  const hasArchive = own.recipients.some((line) => /^[-–]?\s*lưu\s*:/i.test(line.trim()));
  const title = own.signerTitle.trim().toUpperCase();
  const isDeputy = title.startsWith('PHÓ ');
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
    ...(isDeputy && !own.authorityLines.some((line) => /^\s*KT\s*\./i.test(line))
      ? [{ kind: 'authority-doubtful' as const, signerTitle: title }]
      : []),
  ];
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
