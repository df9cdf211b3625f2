import { proofTexts } from '../../domain/register/report-proof';
import type { ReportProof } from '../../domain/register/report-proof';
import { element, OOXML, text, xmlPart } from './xml';

/** The name of the part's form; another form has another number. */
export const PROOF_NAMESPACE = 'urn:loa-xom:report-proof:1';
/** Of the part among others of its kind (ECMA-376, part 1, §22.5): one fixed, so that the same report is the same file. */
const ITEM_ID = '{6D3A1E54-7B0C-4C1F-9A52-2F8E0B7C4D61}';
const CUSTOM_XML = `${OOXML}officeDocument/2006/customXml`;

/** What the report was made of, as a part that Word keeps and nobody sees. */
export function printProof(proof: ReportProof): string {
  const { head, figures, rows } = proofTexts(proof);
  return xmlPart(
    element('proof', { xmlns: PROOF_NAMESPACE, ...head }, [
      ...figures.map((figure) => element('figure', figure)),
      ...rows.map(({ figure, cells }) =>
        element(
          'row',
          { figure },
          cells.map((cell) => element('cell', {}, [text(cell)])),
        ),
      ),
    ]),
  );
}

export const PROOF_PROPERTIES = xmlPart(
  element('ds:datastoreItem', { 'xmlns:ds': CUSTOM_XML, 'ds:itemID': ITEM_ID }, [
    element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': PROOF_NAMESPACE })]),
  ]),
);
