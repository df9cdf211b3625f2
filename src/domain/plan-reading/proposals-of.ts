import { datePartsOf } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { SETTINGS } from '../plan/setting-names';
import type { SettingKey } from '../plan/setting-names';
import type { Draft } from './plan-draft';
import type { PlanCatalogue } from './plan-catalogue';
import type { PlanDictionary } from './plan-dictionary';
import type { Proposal } from './plan-proposal';
import { unique } from './plan-terms';
import type { Frame } from './read-frame';
import { tokensOf } from './term-finder';

/** What of the plan stands in the workbook already. */
export interface StandingPlan {
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
  readonly items: readonly StandingItem[];
}

export interface StandingItem {
  readonly code: string;
  readonly title: string;
}

interface Material {
  readonly dictionary: PlanDictionary;
  readonly catalogue: PlanCatalogue;
  /** Forms and actors that the document names anywhere. */
  readonly named: readonly string[];
  readonly actors: readonly string[];
  readonly isAbout: boolean;
  readonly frame: Frame;
  readonly drafts: readonly Draft[];
  readonly lists: StandingPlan & {
    readonly topics: readonly { readonly code: string; readonly title: string }[];
  };
}

/** Settings, contents that the catalogue lacks, and items, in the order of the document. */
export function proposalsOf(material: Material): readonly Proposal[] {
  const contents = newContents(material);
  return [
    ...settingProposals(material),
    ...contents.proposals,
    ...(material.isAbout ? itemProposals(material, contents.codes) : []),
  ];
}

function settingProposals({ frame, lists }: Material): readonly Proposal[] {
  return [...frame.values].map(([key, { value, lines }]): Proposal => {
    const standing = lists.settings[key] ?? '';
    return {
      key,
      tab: 'settings',
      setting: key,
      cells: { name: SETTINGS[key].name, value },
      usual: [],
      sources: lines.map(({ paragraph, text }) => ({ paragraph, text })),
      standing: standing === '' ? null : standing,
    };
  });
}

interface NewContents {
  readonly proposals: readonly Proposal[];
  /** Mã by key of a topic, or by the words of a free one. */
  readonly codes: ReadonlyMap<string, string>;
}

function newContents({ dictionary, catalogue, drafts, lists }: Material): NewContents {
  const codes = new Map<string, string>();
  const proposals = new Map<string, Proposal>();
  const numbers = lists.topics.map(({ code }) => Number(/^ND(\d+)/u.exec(code)?.[1] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  for (const { topics, freeTopic, sources } of drafts) {
    const missing = topics.filter((key) => catalogue.topicCode(key) === null);
    for (const name of freeTopic === null ? missing : [...missing, freeTopic]) {
      const known = proposals.get(name);
      if (known !== undefined) {
        proposals.set(name, { ...known, sources: [...known.sources, ...sources] });
        continue;
      }
      const entry = dictionary.topics.find(({ key }) => key === name);
      const title = entry?.title ?? name;
      const same = lists.topics.find((row) => tokensOf(row.title).join(' ') === tokensOf(title).join(' '));
      codes.set(name, same?.code ?? `ND${String(next)}`);
      if (same !== undefined) continue;
      proposals.set(name, contentProposal(`ND${String(next)}`, title, entry?.peopleFacing === true, sources));
      next += 1;
    }
  }
  return { proposals: [...proposals.values()], codes };
}

function contentProposal(
  code: string,
  title: string,
  peopleFacing: boolean,
  sources: Proposal['sources'],
): Proposal {
  const cells = {
    code,
    title,
    required: 'Có',
    weight: '1',
    dueMonth: '12',
    peopleFacing: peopleFacing ? 'Có' : 'Không',
  };
  return {
    key: `topic ${code}`,
    tab: 'topics',
    cells,
    usual: ['required', 'weight', 'dueMonth', 'peopleFacing'],
    sources,
    standing: null,
  };
}

function itemProposals(material: Material, newCodes: ReadonlyMap<string, string>): readonly Proposal[] {
  return material.drafts.map((draft, at): Proposal => {
    const { stated, usual } = itemCells(material, draft, newCodes);
    const all = Object.entries(usual).concat(Object.entries(stated));
    const filled = Object.fromEntries(all.filter(([, text]) => text !== ''));
    const standing = material.lists.items.find(
      ({ title }) => tokensOf(title).join(' ') === tokensOf(draft.title).join(' '),
    );
    return {
      key: `item ${String(at + 1)}`,
      tab: 'plan',
      cells: filled,
      usual: Object.keys(filled).filter((field) => (stated[field] ?? '') === ''),
      sources: draft.sources,
      standing: standing?.code ?? null,
    };
  });
}

type Cells = Readonly<Record<string, string>>;

function itemCells(
  material: Material,
  draft: Draft,
  newCodes: ReadonlyMap<string, string>,
): { readonly stated: Cells; readonly usual: Cells } {
  const { dictionary, catalogue } = material;
  const { usual } = draft;
  const codeOf = (key: string): string =>
    catalogue.topicCode(key) ?? newCodes.get(key) ?? (catalogue.hasTopicGroup(key) ? key : '');
  const topicKeys = draft.freeTopic === null ? draft.topics : [...draft.topics, draft.freeTopic];
  const own = topicKeys.map(codeOf);
  const withOthers = draft.topics.flatMap(
    (key) => dictionary.topics.find((topic) => topic.key === key)?.with ?? [],
  );
  const statedForms = collapsed(catalogue, catalogue.formCodes(draft.forms));
  const lead = draft.lead === null ? '' : draft.lead.name;
  const stated = {
    title: draft.title,
    topics: joined(
      draft.keepsUsualTopics ? [] : [...own, ...withOthers.map((key) => catalogue.topicCode(key) ?? '')],
    ),
    forms: joined([...statedForms, ...catalogue.formCodes(usual.alsoForms ?? [])]),
    leadUnit: lead,
    partnerUnits: joined(draft.partners.map(({ name }) => name)),
    from: dayText(draft.time?.from ?? null),
    to: dayText(draft.time?.to ?? null),
    target: draft.amount === null ? '' : String(draft.amount.count),
    unit: draft.amount?.unit ?? '',
    cost: draft.cost === null || draft.cost === 0 ? '' : String(draft.cost),
  };
  const isTopicItem = draft.subject.startsWith('topic:');
  const leads = leadsOf(material, usual.leads ?? []);
  return {
    stated,
    usual: {
      topics: joined((usual.topics ?? []).map(codeOf)),
      forms: joined(usualForms(material, usual.forms ?? [])),
      leadUnit: leads,
      partnerUnits:
        draft.lead === null || isTopicItem
          ? joined(partnersOf(material, usual.partners ?? [], lead === '' ? leads : lead))
          : '',
      scope: usual.scope ?? (isTopicItem ? 'Từng xóm' : 'Toàn xã'),
      unit: draft.amount === null ? (usual.unit ?? 'cuộc') : '',
      indicator: draft.amount === null || isTopicItem ? (usual.indicator ?? '') : '',
      evidence: usual.evidence ?? '',
      fundingSource: usual.funding ?? 'NSNN',
    },
  };
}

const joined = (items: readonly string[]): string => unique(items.filter((item) => item !== '')).join('; ');

const nameOf = ({ dictionary }: Material, key: string): string =>
  dictionary.actors.find((actor) => actor.key === key)?.name ?? '';

/** The first usual leader that the document names; where it names none, the most usual. */
function leadsOf(material: Material, keys: readonly string[]): string {
  return nameOf(material, keys.find((key) => material.actors.includes(key)) ?? keys[0] ?? '');
}

const partnersOf = (material: Material, keys: readonly string[], lead: string): readonly string[] =>
  keys.map((key) => nameOf(material, key)).filter((name) => name !== lead);

/** Of what is usual, the forms that the document names; all of it where it names none of them. */
function usualForms({ catalogue, named }: Material, keys: readonly string[]): readonly string[] {
  const codes = catalogue.formCodes(keys);
  const namedCodes = catalogue.formCodes(unique(named)).flatMap((code) => catalogue.formsUnder(code));
  const kept = codes.filter((code) => catalogue.formsUnder(code).some((form) => namedCodes.includes(form)));
  return kept.length > 0 ? kept : codes;
}

/** Codes of a whole group as the group. */
function collapsed({ formsUnder }: PlanCatalogue, codes: readonly string[]): readonly string[] {
  return unique(
    codes.map((code) => {
      const group = code.replace(/\.\d+$/u, '');
      return group !== code &&
        formsUnder(group).length > 1 &&
        formsUnder(group).every((form) => codes.includes(form))
        ? group
        : code;
    }),
  );
}

function dayText(date: CalendarDate | null): string {
  if (date === null) return '';
  const { year, month, day } = datePartsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}
