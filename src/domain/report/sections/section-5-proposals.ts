import { askPeople } from '../ask-people';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';

/** V Kiến nghị: whom the commune asks for what is never the tool's to invent. */
export const proposalsToSuperiors = (context: ReportContext): readonly Block[] =>
  askPeople('proposals.toSuperiors', context);

export const proposalsToPartners = (context: ReportContext): readonly Block[] =>
  askPeople('proposals.toPartners', context);
