import { readRegister } from '../../domain/register/registered-report';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import { structureText } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** Tab Báo cáo in one read; the row that is added afterwards needs no other. */
export function readReports(ports: Pick<Ports, 'workbook'>): Outcome<readonly RegisteredReport[]> {
  const read = ports.workbook.read(['reports']);
  return read.ok ? ok(readRegister(read.value.reports)) : failure('structure', structureText(read.error));
}
