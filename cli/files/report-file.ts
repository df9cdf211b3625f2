import { readFileSync } from 'node:fs';
import { attributeOf, childrenOf, OoxmlError, readDataPart, readDocx, tableRows } from 'ooxml-read';
import type { XmlElement } from 'ooxml-read';
import type { Request } from '../../src/rpc/answers';
import { UsageError } from '../usage-error';

/** The name of the part's form (src/adapters/docx/print-proof). */
const PROOF_NAMESPACE = 'urn:loa-xom:report-proof:1';

/** A report's file as it is sent to be verified; null where it carries no proof. Throws where it is no .docx. */
export function readReportFile(path: string): Omit<Request<'verifyReport'>, 'command'> | null {
  try {
    const bytes = readFileSync(path);
    const proof = readDataPart(bytes, PROOF_NAMESPACE);
    if (proof === null) return null;
    return { proof: proofTexts(proof), rows: tableRows(readDocx(bytes).blocks) };
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new UsageError(
      `Không đọc được ${path} như một tệp .docx. Tệp có thể bị hỏng hoặc không phải .docx; xin tải lại tệp gốc.`,
    );
  }
}

function proofTexts(root: XmlElement): Request<'verifyReport'>['proof'] {
  return {
    head: { ...root.attributes },
    figures: childrenOf(root, 'figure').map(({ attributes }) => ({ ...attributes })),
    rows: childrenOf(root, 'row').map((row) => ({
      figure: attributeOf(row, 'figure') ?? '',
      cells: childrenOf(row, 'cell').map(({ text }) => text),
    })),
  };
}
