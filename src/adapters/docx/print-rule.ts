import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { BLACK, RULE_SIZE, twipsOfPoints } from './decree-form';

/**
 * A short centred line under a name (§4.6, §4.8, §4.12): the border of an almost invisible paragraph, indented
 * from both sides. A drawing would not survive the conversion into a Google Doc.
 */
export function printRule(length: number, roomWidth: number): Paragraph {
  const indent = Math.max(0, Math.round((roomWidth - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: RULE_SIZE, space: 1, color: BLACK } },
    indent: { left: indent, right: indent },
    spacing: { before: twipsOfPoints(2.5), after: 0, line: twipsOfPoints(4), lineRule: LineRuleType.EXACT },
    run: { size: 4 },
    children: [],
  });
}
