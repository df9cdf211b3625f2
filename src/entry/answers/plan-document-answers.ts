import { readPushedFile } from '../../adapters/platform/pushed-file';
import type { PlanDocument } from '../../app/plan-document/read-plan-document';
import type { PlanDictionary } from '../../domain/plan-reading/plan-dictionary';
import type { LeftWhy, Proposal } from '../../domain/plan-reading/plan-proposal';
import type { PlanDocumentData, PlanProposalData } from '../../rpc/requests/plan-document';
import { columnsOf } from '../../workbook/workbook';
import { LEFT_WHY } from '../../wording/intake/plan-document';
import { headerName } from '../../wording/vi';

/** Terms of the field, from sheets-templates/plan-reading. */
export const readPlanDictionary = (): PlanDictionary =>
  JSON.parse(readPushedFile('plan-reading')) as PlanDictionary;

export function planDocumentData(document: PlanDocument): PlanDocumentData {
  const { isAboutNewCountryside, standingItems, proposals, left } = document;
  const codes = proposals
    .filter(({ tab }) => tab === 'topics')
    .map(({ key, cells }) => ({ key, code: cells['code'] ?? '' }));
  const whys = Object.keys(LEFT_WHY) as LeftWhy[];
  return {
    isAboutNewCountryside,
    standingItems,
    proposals: proposals.map((proposal) => proposalData(proposal, codes)),
    left: whys.flatMap((why) => {
      const sentences = left.filter((each) => each.why === why).map(({ text }) => text);
      return sentences.length === 0 ? [] : [{ why: LEFT_WHY[why], sentences }];
    }),
  };
}

type Codes = readonly { readonly key: string; readonly code: string }[];

/** Cells in the order of the tab's columns. */
function proposalData(
  { key, tab, cells, usual, sources, standing }: Proposal,
  codes: Codes,
): PlanProposalData {
  const own = (cells['topics'] ?? '').split('; ');
  const fields = columnsOf(tab)
    .map(([field]) => field)
    .filter((field) => cells[field] !== undefined);
  return {
    key,
    tab,
    name: cells[tab === 'settings' ? 'name' : 'title'] ?? '',
    cells: fields.map((field) => ({
      field,
      header: headerName(tab, field),
      text: cells[field] ?? '',
      usual: usual.includes(field),
    })),
    sentences: [...new Set(sources.map(({ text }) => text))],
    standing,
    needs: tab === 'plan' ? codes.filter(({ code }) => own.includes(code)).map((each) => each.key) : [],
  };
}
