import * as z from 'zod/mini';
import { checkWorkbook } from '../app/check-workbook';
import type { Outcome } from '../app/failure';
import { explainFigure } from '../app/explain-figure';
import { fillCoverage } from '../app/fill-coverage';
import { makeReport } from '../app/make-report';
import type { Ports } from '../app/ports';
import { readAsOf } from '../app/read-period';
import { setUpWorkbook } from '../app/set-up-workbook';
import { rpcRequest } from '../rpc/messages';
import type { RpcRequest, RpcResponse } from '../rpc/messages';
import { UNREADABLE_REQUEST } from '../wording/vi';
import { checkData, coverageData, reportData, setUpData } from './answers';
import { explainData, toFigure } from './coverage-answers';
import { readReportWording, starterRows } from './templates';

/** Answers one message of a page, a menu or a command; what users can cause comes back as `ok: false`. */
export function answerRpc(ports: Ports, json: string): string {
  const request = readRequest(json);
  const response: RpcResponse<unknown> =
    request === null
      ? { ok: false, code: 'request', message: UNREADABLE_REQUEST, retryable: false }
      : toResponse(answer(ports, request));
  return JSON.stringify(response);
}

function answer(ports: Ports, request: RpcRequest): Outcome<unknown> {
  switch (request.command) {
    case 'setUp':
      return mapOutcome(setUpWorkbook(ports, starterRows(request.starter ?? {})), setUpData);
    case 'check': {
      const asOf = readAsOf(request.asOf, ports.clock.today());
      return asOf.ok ? mapOutcome(checkWorkbook(ports, asOf.value), checkData) : asOf;
    }
    case 'coverage':
      return mapOutcome(fillCoverage(ports, request), coverageData);
    case 'explain':
      return mapOutcome(explainFigure(ports, { ...request, figure: toFigure(request.figure) }), explainData);
    case 'report':
      return mapOutcome(makeReport(ports, request, readReportWording()), reportData);
  }
}

function readRequest(json: string): RpcRequest | null {
  try {
    const parsed = z.safeParse(rpcRequest, JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function mapOutcome<A, B>(outcome: Outcome<A>, toData: (value: A) => B): Outcome<B> {
  return outcome.ok ? { ok: true, value: toData(outcome.value) } : outcome;
}

function toResponse(outcome: Outcome<unknown>): RpcResponse<unknown> {
  return outcome.ok ? { ok: true, data: outcome.value } : { ok: false, ...outcome.error };
}
