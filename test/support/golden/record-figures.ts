import type {
  CheckData,
  CoverageData,
  RegisterData,
  ReportData,
  RpcRequest,
  TracedFigureData,
} from '../../../src/rpc/messages';
import type { Commune } from '../commune-host';
import { KEEPER } from './golden-host';

/** The day that everything is computed for, so that no later day changes a figure. */
const AS_OF = '2024-12-31';
export const PERIODS = ['2024-Q1', '2024'] as const;

/** One figure of a registered report, by what it was, what it is and the rows behind it. */
export interface RecordedTrace extends Pick<
  TracedFigureData,
  'then' | 'now' | 'cumulative' | 'plan' | 'note' | 'added' | 'hamlets'
> {
  /** Mã and row of each row behind the figure of today. */
  readonly rows: readonly string[];
  readonly gone: readonly string[];
}

export type RecordedReports = readonly Pick<
  RegisterData['reports'][number],
  'code' | 'row' | 'periodCode' | 'edition' | 'stage' | 'matches' | 'changed' | 'rowCount'
>[];

/** What the code computes from a workbook, in a form that a later edition can be compared with. */
export interface RecordedFigures {
  readonly register: RecordedReports;
  /** By report, then by figure. */
  readonly traces: Readonly<Record<string, Readonly<Record<string, RecordedTrace>>>>;
  readonly check: Pick<CheckData, 'findings' | 'counts'>;
  readonly coverage: Readonly<Record<string, Omit<CoverageData, 'since' | 'worst'>>>;
  readonly report: ReportData['figures'];
}

export async function readRegister(commune: Commune): Promise<RecordedReports> {
  const { reports } = await ask<RegisterData>(commune, { command: 'reportRegister' });
  return reports.map(({ code, row, periodCode, edition, stage, matches, changed, rowCount }) => ({
    code,
    row,
    periodCode,
    edition,
    stage,
    matches,
    changed,
    rowCount,
  }));
}

export async function readTrace(commune: Commune, report: string, figure: string): Promise<RecordedTrace> {
  const traced = await ask<TracedFigureData>(commune, { command: 'traceFigure', report, figure });
  const { then, now, cumulative, plan, note, added, hamlets } = traced;
  return {
    then,
    now,
    cumulative,
    plan,
    note,
    added,
    hamlets,
    rows: traced.rows.map(({ id, row }) => `${id} ${String(row)}`),
    gone: traced.gone.map(({ id, row }) => `${id} ${String(row)}`),
  };
}

export async function readCheck(commune: Commune): Promise<RecordedFigures['check']> {
  const { findings, counts } = await ask<CheckData>(commune, { command: 'check', asOf: AS_OF });
  return { findings, counts };
}

export async function readCoverage(
  commune: Commune,
  period: string,
): Promise<RecordedFigures['coverage'][string]> {
  const { since, worst, ...coverage } = await ask<CoverageData>(commune, {
    command: 'coverage',
    period,
    asOf: AS_OF,
  });
  if (since === null && worst.length === 0) throw new Error(`${period} was computed from nothing`);
  return coverage;
}

/** Registers one more report. */
export async function readReportFigures(commune: Commune): Promise<RecordedFigures['report']> {
  const { figures } = await ask<ReportData>(commune, { command: 'report', period: '2024-6T1', asOf: AS_OF });
  return figures;
}

/** Everything, as the administrator asks for it; what only reads comes first, since the rest writes. */
export async function recordFigures(commune: Commune): Promise<RecordedFigures> {
  const register = await readRegister(commune);
  const { figures } = await ask<RegisterData>(commune, { command: 'reportRegister' });
  const traces: Record<string, Record<string, RecordedTrace>> = {};
  for (const { code } of register) {
    const ofReport: Record<string, RecordedTrace> = {};
    for (const { id } of figures) ofReport[id] = await readTrace(commune, code, id);
    traces[code] = ofReport;
  }
  const check = await readCheck(commune);
  const coverage: Record<string, RecordedFigures['coverage'][string]> = {};
  for (const period of PERIODS) coverage[period] = await readCoverage(commune, period);
  return { register, traces, check, coverage, report: await readReportFigures(commune) };
}

const ask = <T>(commune: Commune, request: RpcRequest): Promise<T> => commune.data<T>(KEEPER, request);
