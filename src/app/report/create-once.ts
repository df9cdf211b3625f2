import { cellDigest } from '../../domain/tables/fingerprint';
import { packAnswers } from '../../domain/register/registered-report';
import type { ComposedReport } from './compose-report';
import { drawCharts } from './draw-charts';
import { proofOf } from './prove-report';
import type { DocxParts, DriveFile, DriveMark, Ports } from '../ports/ports';

export interface CreatedFile {
  readonly file: DriveFile;
  /** False where Drive would not make a Google Doc of it: then the file is the .docx itself. */
  readonly converted: boolean;
  /** Charts without a picture. */
  readonly undrawn: number;
}

/**
 * The report in Drive, once. On a retry, and where Drive's answer was lost, the file of an attempt that died is looked
 * for first: it bears the same marks and stands in no row of the register. What Drive will not convert is kept as .docx.
 * Throws where Drive is refused.
 */
export function createOnce(ports: Ports, report: ComposedReport, isRetry: boolean): CreatedFile {
  const { drive, printer } = ports;
  const mark = markOf(ports, report);
  const orphan = isRetry ? findOrphan(ports, report, mark) : null;
  if (orphan !== null) return orphan;
  const { pictures, undrawn } = drawCharts(ports, report.document);
  const docx = printer.print(report.document, pictures, proofOf(report));
  try {
    const file = drive.createDocument(report.name, docx, { ...mark, ...periodOf(report) });
    return { file, converted: true, undrawn };
  } catch (error) {
    if (drive.isRefusal(error)) throw error;
    const orphan = findOrphan(ports, report, mark);
    if (orphan !== null) return { ...orphan, undrawn };
    return { file: keepDocx(ports, report, docx, mark), converted: false, undrawn };
  }
}

function keepDocx(ports: Ports, report: ComposedReport, docx: DocxParts, mark: DriveMark): DriveFile {
  return ports.drive.createDocx(report.name, docx, { ...mark, ...periodOf(report) });
}

function findOrphan({ drive }: Ports, { register }: ComposedReport, mark: DriveMark): CreatedFile | null {
  const registered = new Set(register.map(({ fileId }) => fileId));
  const found = drive.findMarked(mark).find(({ id }) => !registered.has(id));
  return found === undefined ? null : { file: found, converted: found.converted, undrawn: 0 };
}

/** Which report of which workbook: the same only for the same rows, day, kind of copy and answers. */
function markOf(
  ports: Ports,
  { period, asOf, dataHash, stage, answers, chosenAdditions }: ComposedReport,
): DriveMark {
  const written = cellDigest(packAnswers(answers, chosenAdditions));
  return {
    loaXom: ports.rows.spreadsheetId(),
    report: [period.code, asOf, stage, dataHash, written].join(' '),
  };
}

const periodOf = ({ period, asOf }: ComposedReport): Readonly<Record<string, string>> => ({
  period: period.code,
  asOf,
});
