import type { DocxParts, Picture } from '../../app/ports/ports';
import type { ReportProof } from '../../domain/register/report-proof';
import type { Chart, ReportDocument } from '../../domain/report/tree';
import { createDocxPackage } from './docx-package';
import { printProof, PROOF_PROPERTIES } from './print-proof';
import { printSection } from './print-section';
import { APP_PROPERTIES, coreProperties } from './property-parts';
import { FONT_TABLE, SETTINGS, STYLES } from './style-parts';
import { DRAWING_NAMESPACES, WORD_NAMESPACES } from './word-xml';
import { element, xmlPart } from './xml';

/**
 * The report as the parts of a .docx, by their path in the package. The same report with the same pictures gives the
 * same parts. `proof`: what it was made of, kept unseen. A chart without a picture is told in words alone.
 */
export function printDocx(
  report: ReportDocument,
  pictures: ReadonlyMap<Chart, Picture> = new Map(),
  proof?: ReportProof,
): DocxParts {
  const docx = createDocxPackage();
  docx.add('styles', STYLES);
  docx.add('settings', SETTINGS);
  docx.add('fontTable', FONT_TABLE);
  const last = report.sections.length - 1;
  const content = report.sections.flatMap((section, position) =>
    printSection(section, { docx, pictures }, position === last),
  );
  if (proof !== undefined) docx.addData(printProof(proof), PROOF_PROPERTIES);
  const document = xmlPart(
    element('w:document', { ...WORD_NAMESPACES, ...DRAWING_NAMESPACES }, [element('w:body', {}, content)]),
  );
  return docx.parts(document, {
    'docProps/core.xml': coreProperties(report.title),
    'docProps/app.xml': APP_PROPERTIES,
  });
}
