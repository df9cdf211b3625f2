import type { ComparedRegister, ComparedReport } from '../../app/report/report-register';
import { traceFigure } from '../../app/report/trace-figure';
import type { ReportToTrace, TracedFigure } from '../../app/report/trace-figure';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { parsePeriod } from '../../domain/calendar/report-period';
import { codeKey } from '../../domain/cells/code-index';
import { hamletLabels } from '../../domain/hamlets/hamlet-label';
import { inGroups } from '../../domain/hamlets/many-hamlets';
import { groupTitle } from '../../wording/hamlet-groups';
import { familyOf, scaleOf } from '../../domain/plan/indicator-definition';
import type { IndicatorDefinition, IndicatorScale } from '../../domain/plan/indicator-definition';
import { isIndicatorId, standardIndicator } from '../../domain/plan/standard-indicators';
import type { ChangedFigure } from '../../domain/register/changed-figures';
import { STAGE_LABELS } from '../../domain/register/registered-report';
import type {
  ChangedFigureData,
  RegisterData,
  RegisteredReportData,
  TracedFigureData,
} from '../../rpc/messages';
import {
  changedDefinition,
  changedNumber,
  changedRows,
  changedSourceText,
  figureWithUnit,
  goneDefinition,
  howFigureIsMade,
  MATCHES,
  rowGone,
  stoodText,
} from '../../wording/trace';
import { periodName, tabLabel } from '../../wording/vi';

/** What a figure is called: as tab Chỉ tiêu says today; of a standard one whose row is gone as the standard says. */
interface FigureName {
  readonly title: string;
  readonly unit: string;
  readonly scale: IndicatorScale;
}

export type NameOf = (id: string) => FigureName;

export function namesIn(indicators: readonly IndicatorDefinition[]): NameOf {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (id) => {
    const known = byCode.get(id) ?? (isIndicatorId(id) ? standardIndicator(id) : null);
    return known === null
      ? { title: id, unit: '', scale: 'amount' }
      : { title: known.title, unit: known.unit, scale: scaleOf(known.formula) };
  };
}

export function registerData({ reports, indicators, nameOf: whoIs }: ComparedRegister): RegisterData {
  const nameOf = namesIn(indicators);
  return {
    reports: [...reports].reverse().map((entry) => registeredReportData(entry, nameOf, whoIs)),
    figures: indicators.map(({ code, title, unit }) => ({ id: code, title, unit })),
  };
}

function registeredReportData(
  { report, changed }: ComparedReport,
  nameOf: NameOf,
  whoIs: ComparedRegister['nameOf'],
): RegisteredReportData {
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
    madeBy: whoIs(madeBy),
    rowCount,
    link,
    matches: changed === null ? null : changed.length === 0,
    changed: (changed ?? []).map((figure) => changedFigureData(figure, nameOf)),
    note:
      changed === null ? MATCHES.unknown : changed.length === 0 ? MATCHES.all : MATCHES.some(changed.length),
  };
}

export function changedFigureData(changed: ChangedFigure, nameOf: NameOf): ChangedFigureData {
  const { id, now } = changed;
  const name = nameOf(id);
  const [thenValue, nowValue] = comparedValues(changed);
  const texts = {
    then: figureWithUnit(thenValue, name),
    now: now === null ? '' : figureWithUnit(nowValue, name),
  };
  return { id, title: name.title, ...texts, text: changeText(changed, name.title, texts) };
}

/** Of the period where it differs there, else from the year's beginning: a measure of state has only that. */
function comparedValues({ then, now }: ChangedFigure): readonly [number | null, number | null] {
  return then.period === null && now?.period == null
    ? [then.cumulative, now?.cumulative ?? null]
    : [then.period, now?.period ?? null];
}

function changeText(
  { now, definitionDiffers }: ChangedFigure,
  title: string,
  texts: Pick<ChangedFigureData, 'then' | 'now'>,
): string {
  if (now === null) return goneDefinition(title, texts.then);
  if (definitionDiffers) return changedDefinition(title, texts.then, texts.now);
  return texts.then === texts.now ? changedRows(title) : changedNumber(title, texts.then, texts.now);
}

export function tracedFigure(
  ports: Ports,
  { figure, ...report }: ReportToTrace & { readonly figure: string },
): Outcome<TracedFigureData> {
  const traced = traceFigure(ports, report, codeKey(figure));
  return traced.ok ? { ok: true, value: tracedFigureData(traced.value, codeKey(figure)) } : traced;
}

function tracedFigureData(traced: TracedFigure, id: string): TracedFigureData {
  const { report, definition, indicator, then, changed, rows, added, gone, hamlets, ofHamlets } = traced;
  const deleted = new Map(traced.since.deleted.map(({ code, tab, cells }) => [code, stoodText(tab, cells)]));
  const nameOf = namesIn(definition === null ? [] : [definition]);
  const name = nameOf(id);
  const formula = definition?.formula ?? null;
  const isState = indicator !== null && indicator.period === null && indicator.cumulative !== null;
  const shown = (value: number | null | undefined): string => figureWithUnit(value ?? null, name);
  return {
    report: report.code,
    figure: id,
    title: name.title,
    unit: name.unit,
    then: then === null ? null : shown(isState ? then.cumulative : then.period),
    now: shown(isState ? indicator.cumulative : indicator?.period),
    cumulative: shown(indicator?.cumulative),
    plan: shown(indicator?.plan),
    how: howFigureIsMade(formula),
    note: traceNote(then, changed, nameOf),
    rows: rows.map((row) => ({ ...row, tabName: tabLabel(row.tab) })),
    added,
    gone: gone.map(({ id: code, row }) =>
      row === null
        ? {
            id: code,
            tab: null,
            tabName: '',
            row: null,
            text: [
              rowGone(formula === null ? 'activities' : familyOf(formula.measure)),
              ...(deleted.has(code) ? [deleted.get(code)] : []),
            ].join('; '),
          }
        : { ...row, tabName: tabLabel(row.tab) },
    ),
    changed: traced.since.changed.map(({ tab, code, row, changes, by }) => ({
      id: code,
      tab,
      tabName: tabLabel(tab),
      row,
      text: changedSourceText(tab, changes, by === null ? null : { at: by.at, who: traced.nameOf(by.user) }),
    })),
    ...countedHamlets(hamlets, ofHamlets),
  };
}

/** By name, told apart where two have one; of many hamlets under their former commune or cluster. */
function countedHamlets(
  hamlets: TracedFigure['hamlets'],
  of: number,
): Pick<TracedFigureData, 'hamlets' | 'hamletGroups'> {
  const nameAll = (
    some: TracedFigure['hamlets'],
    labels: ReadonlyMap<string, string> = hamletLabels(some),
  ): readonly string[] => some.map(({ code, name }) => labels.get(code) ?? name);
  const groups = inGroups(hamlets, (hamlet) => hamlet, of) ?? [];
  return {
    hamlets: nameAll(hamlets),
    hamletGroups: groups.map(({ of: by, name, members }) => ({
      title: groupTitle(by, name),
      // Under the name of their former commune it need not stand behind each again.
      hamlets: by === 'cluster' ? nameAll(members, hamletLabels(hamlets)) : nameAll(members),
    })),
  };
}

function traceNote(then: TracedFigure['then'], changed: ChangedFigure | null, nameOf: NameOf): string {
  if (then === null) return MATCHES.unknown;
  return changed === null ? MATCHES.figure : changedFigureData(changed, nameOf).text;
}
