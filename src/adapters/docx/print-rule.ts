import { twipsOfPoints } from './decree-form';
import { paragraph } from './word-paragraph';
import type { Xml } from './xml';

const RULE_SPACING = {
  before: twipsOfPoints(2.5),
  after: 0,
  line: twipsOfPoints(4),
  lineRule: 'exact',
} as const;

/**
 * A short centred line under a name (§4.6, §4.8, §4.12): the border of an almost invisible paragraph, indented
 * from both sides. A drawing would not survive the conversion into a Google Doc. Lengths in twips.
 */
export function printRule(length: number, roomWidth: number): Xml {
  const indent = Math.max(0, Math.round((roomWidth - length) / 2));
  return paragraph({
    lineAbove: true,
    indent: { left: indent, right: indent },
    spacing: RULE_SPACING,
    markSize: 4,
  });
}
