import type { ComparedReport } from '../app/report/report-register';
import { traceFigure } from '../app/report/trace-figure';
import type { ReportToTrace, TracedFigure } from '../app/report/trace-figure';
import type { Outcome } from '../app/ports/failure';
import { failure } from '../app/ports/failure';
import type { Ports } from '../app/ports/ports';
import { parsePeriod } from '../domain/calendar/report-period';
import { INDICATOR_IDS, INDICATORS } from '../domain/activities/indicator-definitions';
import type { IndicatorId } from '../domain/activities/indicator-definitions';
import type { ChangedFigure } from '../domain/register/changed-figures';
import { STAGE_LABELS } from '../domain/register/registered-report';
import { sayWith } from '../domain/report/say';
import type { Say } from '../domain/report/say';
import type { ReportWording } from '../domain/report/wording-template';
import type {
  ChangedFigureData,
  RegisterData,
  RegisteredReportData,
  TracedFigureData,
} from '../rpc/messages';
import {
  changedNumber,
  changedRows,
  figureWithUnit,
  howFigureIsMade,
  MATCHES,
  NO_SUCH_FIGURE,
  rowGone,
} from '../wording/trace';
import { periodName, tabLabel } from '../wording/vi';

/** Titles and units of figures are those of the report's wording. */
const sayPlainly = (wording: ReportWording): Say =>
  sayWith(wording, { form: 0, common: { 'trong kỳ': '', 'Trong kỳ': '' } });

export function registerData(compared: readonly ComparedReport[], wording: ReportWording): RegisterData {
  const say = sayPlainly(wording);
  return {
    reports: [...compared].reverse().map((entry) => registeredReportData(entry, say)),
    figures: INDICATOR_IDS.map((id) => ({
      id,
      title: say.text(`figure.${id}.title`, {}),
      unit: say.text(`figure.${id}.unit`, {}),
    })),
  };
}

function registeredReportData({ report, changed }: ComparedReport, say: Say): RegisteredReportData {
  const { code, row, period, edition, stage, asOf, madeAt, madeBy, rowCount, link } = report;
  // Names are the same in both styles of period.
  const parsed = parsePeriod(period, 'decree-09');
  return {
    code,
    row,
    periodCode: period,
    periodName: parsed.ok ? periodName(parsed.value) : period,
    edition,
    stage,
    stageLabel: STAGE_LABELS[stage],
    asOf: asOf ?? '',
    madeAt,
    madeBy,
    rowCount,
    link,
    matches: changed === null ? null : changed.length === 0,
    changed: (changed ?? []).map((figure) => changedFigureData(figure, say)),
    note:
      changed === null ? MATCHES.unknown : changed.length === 0 ? MATCHES.all : MATCHES.some(changed.length),
  };
}

function changedFigureData({ id, then, now }: ChangedFigure, say: Say): ChangedFigureData {
  const title = say.text(`figure.${id}.title`, {});
  const unit = say.text(`figure.${id}.unit`, {});
  const texts = {
    then: figureWithUnit(then.period, id, unit),
    now: figureWithUnit(now.period, id, unit),
  };
  const text = texts.then === texts.now ? changedRows(title) : changedNumber(title, texts.then, texts.now);
  return { id, title, ...texts, text };
}

export function tracedFigure(
  ports: Ports,
  { figure, ...report }: ReportToTrace & { readonly figure: string },
  wording: ReportWording,
): Outcome<TracedFigureData> {
  const id = INDICATOR_IDS.find((known) => known === figure.trim().toUpperCase());
  if (id === undefined) return failure('request', NO_SUCH_FIGURE(figure));
  const traced = traceFigure(ports, report, id);
  return traced.ok ? { ok: true, value: tracedFigureData(traced.value, id, sayPlainly(wording)) } : traced;
}

function tracedFigureData(traced: TracedFigure, id: IndicatorId, say: Say): TracedFigureData {
  const { report, indicator, then, changed, rows, added, gone, hamlets } = traced;
  const unit = say.text(`figure.${id}.unit`, {});
  const shown = (value: number | null): string => figureWithUnit(value, id, unit);
  return {
    report: report.code,
    figure: id,
    title: say.text(`figure.${id}.title`, {}),
    unit,
    then: then === null ? null : shown(then.period),
    now: shown(indicator.period),
    cumulative: shown(indicator.cumulative),
    plan: shown(indicator.plan),
    how: howFigureIsMade(INDICATORS[id].source),
    note:
      then === null
        ? MATCHES.unknown
        : changed === null
          ? MATCHES.figure
          : changedFigureData(changed, say).text,
    rows: rows.map((row) => ({ ...row, tabName: tabLabel(row.tab) })),
    added,
    gone: gone.map(({ id: code, row }) =>
      row === null
        ? { id: code, tab: null, tabName: '', row: null, text: rowGone(INDICATORS[id].source.from) }
        : { ...row, tabName: tabLabel(row.tab) },
    ),
    hamlets,
  };
}
