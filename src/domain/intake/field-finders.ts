import { remembering } from '../remembering';
import type { Catalogue } from '../reading/catalogue';
import { labelsOf, OUTSIDE_PLAN_LABEL } from '../tables/choices';
import type { FindWord } from './find-words';
import { choiceFinder, codeFinder } from './find-words';
import type { CodedList, IntakeColumn } from './intake-target';
import type { Candidate } from './proposal';
import type { IntakeWords } from './intake-words';

/** How tables of words name the lists of codes. */
const NAMES: Readonly<Record<CodedList, string>> = {
  topics: 'Nội dung',
  forms: 'Hình thức',
  plan: 'Mục kế hoạch',
  criteria: 'Tiêu chí',
  indicators: 'Chỉ tiêu',
  officers: 'Cán bộ',
};

/** Finds the words of a column; null where it takes none. */
export function finderOf(column: IntakeColumn, catalogue: Catalogue, words: IntakeWords): FindWord | null {
  const { kind } = column;
  const of = (list: string) => words.values.filter((value) => value.list === list);
  if (kind.is === 'choices') return remembering(choiceFinder(kind.list, of(kind.list)));
  if (kind.is !== 'codes') return null;
  const outside = { text: OUTSIDE_PLAN_LABEL, label: OUTSIDE_PLAN_LABEL };
  const more = kind.list === 'plan' && column.field === 'planItem' ? [outside] : [];
  return remembering(codeFinder(entriesOf(kind.list, catalogue), of(NAMES[kind.list]), more));
}

/** All values that a column of codes, of hamlets or of a closed list may hold; none where it takes other text. */
export function valuesOf({ kind, field }: IntakeColumn, catalogue: Catalogue): readonly Candidate[] {
  if (kind.is === 'choices') return labelsOf(kind.list).map((text) => ({ text, label: text }));
  if (kind.is === 'hamlets')
    return catalogue.lists.hamlets
      .filter(({ validTo }) => validTo === null)
      .map(({ name }) => ({ text: name, label: name }));
  if (kind.is !== 'codes') return [];
  const outside = { text: OUTSIDE_PLAN_LABEL, label: OUTSIDE_PLAN_LABEL };
  const codes = entriesOf(kind.list, catalogue).map(({ code, title }) => ({
    text: code,
    label: `${code} ${title}`.trim(),
  }));
  return kind.list === 'plan' && field === 'planItem' ? [...codes, outside] : codes;
}

function entriesOf(list: CodedList, catalogue: Catalogue): readonly { code: string; title: string }[] {
  const { lists, criteriaOfSet } = catalogue;
  if (list === 'criteria') return criteriaOfSet;
  if (list === 'officers') return lists.officers.map(({ email, name }) => ({ code: email, title: name }));
  if (list === 'plan') return lists.plan.map(({ code, title }) => ({ code, title }));
  return lists[list].map(({ code, title }) => ({ code, title }));
}
