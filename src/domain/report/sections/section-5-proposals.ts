import { askPeople, isOpen } from '../ask-people';
import { paragraph } from '../blocks';
import type { QuestionKey } from '../questions';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';

const ASKED = [
  ['heading.toSuperiors', 'proposals.toSuperiors'],
  ['heading.toPartners', 'proposals.toPartners'],
] as const satisfies readonly (readonly [string, QuestionKey])[];

/** V Kiến nghị: whom the commune asks for what is never the tool's to invent. One empty place asks for all of it. */
export function proposals(context: ReportContext): readonly Block[] {
  const { say } = context;
  if (ASKED.every(([, question]) => isOpen(question, context)))
    return [paragraph(say.runs('proposals.both', {}))];
  return ASKED.flatMap(([title, question]) =>
    askPeople(question, context).map((block, at) =>
      at === 0 ? paragraph([{ text: `${say.text(title, {})}: ` }, ...block.runs]) : block,
    ),
  );
}
