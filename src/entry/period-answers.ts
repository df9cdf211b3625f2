import type { ComposedReport } from '../app/report/compose-report';
import { gapPrefill } from '../app/coverage/gap-prefill';
import type { DescribedGap } from '../app/coverage/gap-sheet';
import type { PackedReport } from '../app/report/make-report';
import type { MyWork } from '../app/sidebar/my-work';
import type { OpenedYear } from '../app/upkeep/open-new-year';
import { missingParts } from '../app/report/report-missing';
import type { OfferedPeriods } from '../app/report/report-options';
import type { ViewedCoverage } from '../app/coverage/view-coverage';
import type { Book } from '../domain/book';
import type { Period } from '../domain/calendar/period';
import { reportDue } from '../domain/calendar/report-due';
import { nextPeriodName } from '../domain/report/period-name';
import { questionsOf } from '../domain/report/questions';
import { sayWith } from '../domain/report/say';
import type { ReportWording } from '../domain/report/wording-template';
import { labelOfChoice } from '../domain/cells/read-choice';
import { BAND_LABELS, GAP_LABELS, METRIC_LABELS, urgencyOf } from '../wording/coverage';
import { newYearNotices } from '../wording/upkeep/new-year';
import { periodDates } from '../wording/report/report-dialog';
import { NOT_DRAWN, PERIOD_KIND_LABELS, periodName } from '../wording/vi';
import type {
  CoverageView,
  GapData,
  MyWorkData,
  NewYearData,
  PeriodData,
  ReportDownload,
  ReportOptions,
  ReportPreview,
} from '../rpc/messages';
import { userData } from './sidebar-answers';

const MOST_GAPS = 50;
const METRICS = Object.keys(METRIC_LABELS) as (keyof typeof METRIC_LABELS)[];
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const periodData = (period: Period): PeriodData => ({
  code: period.code,
  name: periodName(period),
  from: period.from,
  to: period.to,
  dates: periodDates(period.from, period.to),
});

export function coverageView({ book, coverage, period, asOf, gaps, findings }: ViewedCoverage): CoverageView {
  const { commune } = coverage;
  const nameOf = new Map(book.officers.map(({ email, name }) => [email, name === '' ? email : name]));
  return {
    period: periodData(period),
    asOf,
    commune: {
      composite: commune.composite,
      band: commune.band === null ? null : BAND_LABELS[commune.band],
      cells: commune.cells,
      counted: coverage.counted.length,
      excluded: coverage.excluded.length,
    },
    hamlets: coverage.hamlets.map(({ hamlet, composite, band, metrics }) => ({
      code: hamlet.code,
      name: hamlet.name,
      households: hamlet.households,
      composite,
      band: band === null ? null : BAND_LABELS[band],
      bandKey: band,
      officer: nameOf.get(hamlet.officer ?? '') ?? hamlet.officer ?? '',
      metrics: METRICS.map((id) => ({ id, label: METRIC_LABELS[id], value: metrics[id] })),
      gaps: gaps.filter(({ gap }) => gap.hamlets.includes(hamlet.code)).length,
    })),
    gaps: gaps.slice(0, MOST_GAPS).map((described) => gapData(book, described)),
    gapCount: gaps.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

function gapData(book: Book, { gap, hamletName, topicTitle, responsible, advice }: DescribedGap): GapData {
  const prefill = gapPrefill(book, gap);
  const at = placeOf(book, gap);
  return {
    kind: gap.kind,
    kindLabel: GAP_LABELS[gap.kind],
    urgency: urgencyOf(gap.kind),
    hamlets: gap.hamlets,
    hamletName,
    households: gap.households,
    topic: gap.topic ?? '',
    topicTitle,
    planItem: gap.planItem ?? '',
    activity: gap.activity ?? '',
    responsible,
    responsibleEmail: gap.hamletOfficer ?? '',
    advice,
    ...(prefill === null ? {} : { prefill }),
    ...(at === null ? {} : { at }),
  };
}

/** Where a gap that no new activity closes is mended. */
function placeOf(book: Book, gap: DescribedGap['gap']): NonNullable<GapData['at']> | null {
  if (gap.kind === 'G5') {
    const row = book.activities.find(({ id }) => id === gap.activity)?.row;
    return row === undefined ? null : { tab: 'activities', row };
  }
  if (gap.kind !== 'G7') return null;
  const row = book.hamlets.find(({ code }) => code === gap.hamlet)?.row;
  return row === undefined ? null : { tab: 'hamlets', row };
}

export function myWorkData({ user, period, items, reminders }: MyWork): MyWorkData {
  return {
    user: userData(user),
    period: periodData(period),
    items: items.map(({ kind, title, detail, hamlets, prefill, at }) => ({
      kind,
      title,
      detail,
      hamlets,
      ...(prefill === undefined ? {} : { prefill }),
      ...(at === undefined ? {} : { at }),
    })),
    reminders,
  };
}

export function reportOptions({ today, style, holidays, kinds, suggested }: OfferedPeriods): ReportOptions {
  return {
    kinds: kinds.map(({ kind, periods }) => ({
      kind,
      label: PERIOD_KIND_LABELS[kind],
      periods: periods.map((period) => ({ ...periodData(period), due: reportDue(period, holidays) })),
    })),
    suggested: suggested.code,
    today,
    periodStyle: labelOfChoice('periodStyle', style),
  };
}

export function reportPreview(report: ComposedReport, wording: ReportWording): ReportPreview {
  const { period, asOf, name, document, findings, stage, answers, book } = report;
  const say = sayWith(wording, { form: 0, common: { 'trong kỳ': '', 'Trong kỳ': '' } });
  const next = nextPeriodName(period, book.settings.periodStyle, say);
  return {
    period: periodData(period),
    asOf,
    name,
    missing: missingParts(report),
    document,
    stage,
    questions: questionsOf(period.kind, next, say).map((question) => ({
      ...question,
      answer: answers.get(question.key) ?? '',
    })),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

export const newYearData = (opened: OpenedYear): NewYearData => ({
  year: opened.year,
  hamlets: opened.hamlets,
  planItems: opened.planItems,
  periods: opened.periods,
  notices: newYearNotices(opened),
});

export function reportDownload({ name, base64, undrawn }: PackedReport): ReportDownload {
  const notice = undrawn === 0 ? '' : NOT_DRAWN(undrawn);
  return { name, fileName: `${name}.docx`, mimeType: DOCX_TYPE, base64, notice };
}
