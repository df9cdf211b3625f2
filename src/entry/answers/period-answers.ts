import type { ComposedReport } from '../../app/report/compose-report';
import type { PackedReport } from '../../app/report/make-report';
import type { MyWork } from '../../app/sidebar/my-work';
import type { OpenedYear } from '../../app/upkeep/open-new-year';
import { missingParts } from '../../app/report/report-missing';
import type { OfferedPeriods } from '../../app/report/report-options';
import type { Period } from '../../domain/calendar/period';
import { reportDue } from '../../domain/calendar/report-due';
import { ADDITIONS } from '../../domain/report/additions';
import { nextPeriodName } from '../../domain/report/period-name';
import { questionsOf } from '../../domain/report/questions';
import { plainSay } from '../../domain/report/say';
import type { ReportWording } from '../../domain/report/wording-template';
import { labelOfChoice } from '../../domain/cells/read-choice';
import { ADDITION_LABELS } from '../../wording/report/additions';
import { newYearNotices } from '../../wording/upkeep/new-year';
import { periodDates } from '../../wording/report/report-dialog';
import { NOT_DRAWN, PERIOD_KIND_LABELS, periodName } from '../../wording/vi';
import type {
  MyWorkData,
  NewYearData,
  PeriodData,
  ReportDownload,
  ReportOptions,
  ReportPreview,
} from '../../rpc/messages';
import { userData } from './sidebar-answers';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const periodData = (period: Period): PeriodData => ({
  code: period.code,
  name: periodName(period),
  from: period.from,
  to: period.to,
  dates: periodDates(period.from, period.to),
});

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

export function reportOptions({
  today,
  style,
  holidays,
  kinds,
  suggested,
  current,
  formerCommunes,
}: OfferedPeriods): ReportOptions {
  return {
    kinds: kinds.map(({ kind, periods }) => ({
      kind,
      label: PERIOD_KIND_LABELS[kind],
      periods: periods.map((period) => ({ ...periodData(period), due: reportDue(period, holidays) })),
    })),
    suggested: suggested.code,
    current: current.code,
    today,
    periodStyle: labelOfChoice('periodStyle', style),
    formerCommunes,
  };
}

export function reportPreview(report: ComposedReport, wording: ReportWording): ReportPreview {
  const { period, asOf, name, document, edition, findings, stage, answers, book } = report;
  const say = plainSay(wording, book.settings);
  const next = nextPeriodName(period, book.settings.periodStyle, say);
  return {
    period: periodData(period),
    asOf,
    name,
    missing: missingParts(report),
    document,
    stage,
    edition,
    questions: questionsOf(period.kind, next, say).map((question) => ({
      ...question,
      answer: answers.get(question.key) ?? '',
    })),
    additions: ADDITIONS.map((key) => ({
      key,
      label: ADDITION_LABELS[key],
      ticked: report.additions.includes(key),
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
