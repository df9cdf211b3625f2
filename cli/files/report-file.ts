import { readFileSync } from 'node:fs';
import { attributeOf, childrenOf, openPackage, OoxmlError, readDocx } from 'ooxml-read';
import type { DocxBlock, OoxmlPackage, XmlElement } from 'ooxml-read';
import type { Request } from '../../src/rpc/answers';
import { UsageError } from '../usage-error';

/** The name of the part's form (src/adapters/docx/print-proof). */
const PROOF_NAMESPACE = 'urn:loa-xom:report-proof:1';

/** A report's file as it is sent to be verified; null where it carries no proof. Throws where it is no .docx. */
export function readReportFile(path: string): Omit<Request<'verifyReport'>, 'command'> | null {
  try {
    const bytes = readFileSync(path);
    const proof = proofIn(openPackage(bytes));
    if (proof === null) return null;
    return { proof: proofTexts(proof), rows: readDocx(bytes).blocks.flatMap(rowsOf) };
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new UsageError(
      `Không đọc được ${path} như một tệp .docx. Tệp có thể bị hỏng hoặc không phải .docx; xin tải lại tệp gốc.`,
    );
  }
}

/** Word renames the parts of data when it saves; the form's name stays. */
function proofIn(docx: OoxmlPackage): XmlElement | null {
  const document = docx.relationsOf('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  for (const { type, target, external } of docx.relationsOf(document)) {
    if (type !== 'customXml' || external) continue;
    const root = docx.xmlOf(target);
    if (attributeOf(root, 'xmlns') === PROOF_NAMESPACE) return root;
  }
  return null;
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

function rowsOf(block: DocxBlock): string[][] {
  if (block.kind !== 'table') return [];
  const rows = Array.from({ length: block.rows }, (): string[] => []);
  for (const { row, text } of block.cells) rows[row]?.push(text);
  return rows;
}
