import { attributeOf, childrenOf, readDataPart, readDocx, tableRows } from 'ooxml-read';
import type { XmlElement } from 'ooxml-read';
import type { RequestOf } from '../../rpc/answers';

/** What the server asks of a report's file: what it carries of its figures, and the rows of its tables. */
export type ReportInFile = Pick<RequestOf<'verifyReport'>, 'proof' | 'rows'>;

/** The name of the part's form (src/adapters/docx/print-proof). */
const PROOF_NAMESPACE = 'urn:loa-xom:report-proof:1';

/** Reads it here, in the page, so that no scope of Drive is asked for. */
export async function readReportFile(file: File): Promise<ReportInFile | 'not-docx' | 'no-proof'> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const rows = tableRows(readDocx(bytes).blocks);
    const proof = readDataPart(bytes, PROOF_NAMESPACE);
    return proof === null ? 'no-proof' : { proof: proofTexts(proof), rows };
  } catch {
    return 'not-docx';
  }
}

const proofTexts = (root: XmlElement): ReportInFile['proof'] => ({
  head: { ...root.attributes },
  figures: childrenOf(root, 'figure').map(({ attributes }) => ({ ...attributes })),
  rows: childrenOf(root, 'row').map((row) => ({
    figure: attributeOf(row, 'figure') ?? '',
    cells: childrenOf(row, 'cell').map(({ text }) => text),
  })),
});
