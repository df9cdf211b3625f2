import { makeProof } from '../../domain/register/report-proof';
import type { ReportProof } from '../../domain/register/report-proof';
import { rowContents } from '../../domain/register/row-contents';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { APP_VERSION } from '../upkeep/app-version';
import type { ComposedReport } from './compose-report';

/** What the file carries, so that «verify» can hold it against the workbook (docs/adr/0031). */
export const proofOf = ({ period, asOf, indicators, document, tables }: ComposedReport): ReportProof =>
  makeProof({
    code: APP_VERSION,
    schema: SCHEMA_VERSION,
    period: period.code,
    asOf,
    indicators,
    document,
    contents: rowContents(tables),
  });
