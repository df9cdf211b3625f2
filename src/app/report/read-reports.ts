import { textOf } from '../../domain/cells/cell-text';
import { signOf } from '../../domain/hamlets/former-borders';
import { readRegister } from '../../domain/register/registered-report';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import { structureText } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

export interface Register {
  readonly own: readonly RegisteredReport[];
  /** Signs of the former communes whose reports stand in the register besides. */
  readonly formerSigns: readonly string[];
}

/** Tab Báo cáo in one read; the row that is added afterwards needs no other. Reports of former communes are theirs. */
export function readReports(ports: Pick<Ports, 'workbook'>): Outcome<readonly RegisteredReport[]> {
  const register = readWholeRegister(ports);
  return register.ok ? ok(register.value.own) : register;
}

export function readWholeRegister(ports: Pick<Ports, 'workbook'>): Outcome<Register> {
  const read = ports.workbook.read(['reports']);
  if (!read.ok) return failure('structure', structureText(read.error));
  const signs = read.value.reports.map(({ cells }) => signOf(textOf(cells.code)));
  return ok({
    own: readRegister(read.value.reports.filter((_row, at) => signs[at] === null)),
    formerSigns: [...new Set(signs.flatMap((sign) => sign ?? []))],
  });
}
