import { Document, LineRuleType, Packer } from 'docx';
import type { DocxParts } from '../../app/ports';
import type { ReportDocument } from '../../domain/report/tree';
import { BLACK, FONT, SINGLE_LINE, SIZE } from './decree-form';
import { printSection } from './print-section';
import { stableParts } from './stable-parts';

const CREATOR = 'Loa Xóm';

/**
 * The report as the parts of a .docx, by their path in the package. The same report gives the same parts, except
 * for the times in docProps/core.xml. Synchronous: `Packer.toBlob` and its like need timers and globals that
 * Apps Script does not have, so the compiler behind them is called directly.
 */
export function printDocx(report: ReportDocument): DocxParts {
  const style = {
    run: { font: FONT, size: SIZE.body, color: BLACK },
    paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO } },
  };
  const bold = { ...style, run: { ...style.run, bold: true } };
  const document = new Document({
    title: report.title,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: { default: { document: style, heading1: bold, heading2: bold, heading3: style } },
    sections: report.sections.map(printSection),
  });
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return stableParts(compiler.compile(document));
}

interface Compiler {
  compile(document: Document): ReadonlyMap<string, unknown>;
}
