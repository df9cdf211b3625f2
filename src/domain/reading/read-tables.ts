import type { CalendarDate } from '../calendar/calendar-date';
import { readActivity } from './read-activity';
import { readContribution } from './read-contribution';
import { readExample } from './read-example';
import { hamletsOf, readHamlet } from './read-hamlets';
import {
  criteriaOf,
  formsOf,
  officersOf,
  readCriterion,
  readForm,
  readOfficer,
  readTopic,
  topicsOf,
} from './read-catalogues';
import type { Hamlet } from '../hamlets/hamlet';
import { hamletNounOf } from '../hamlets/hamlet-noun';
import type { CommForm, ContentTopic, Criterion } from '../plan/catalogues';
import type { CodeIndex } from '../cells/code-index';
import type { TopicCode } from '../ids';
import { indicatorsOf, readIndicator, readOtherFigure } from './read-indicators';
import type { FilterLists } from './read-indicators';
import { onDemand } from '../on-demand';
import { planItemsOf, readPlanRow } from './read-plan';
import type { PlanLists } from './read-plan';
import { readSetting, settingsOf } from './read-settings';
import type { Settings } from '../plan/settings';
import { isBlank } from '../tables/cell';
import type { Cell } from '../tables/cell';
import type { EntryTab, RowTab } from '../tables/fields';
import type { Row, Tables } from '../tables/table';
import { guessActivity, guessContribution, guessExample, guessPlanRow } from './hurried/hurried-entry';
import type { Catalogue, Lists } from './catalogue';
import { createCatalogue } from './catalogue';
import { codeKey, createCodeIndex } from '../cells/code-index';
import type { CheckedTab, ReadRow } from './read-row';
import type { ReadFieldsByTab } from './read-fields';

type CatalogueTab = Exclude<CheckedTab, EntryTab> | 'plan';
type CatalogueReads = { readonly [T in CatalogueTab]: readonly ReadRow<T>[] };
type EntryReads = { readonly [T in EntryTab]: readonly ReadRow<T>[] };

/** A row is blank where nothing stands in it but what the add-on writes: Kiểm tra and the hidden columns. */
export function isBlankRow(cells: Readonly<Record<string, Cell>>): boolean {
  for (const field in cells) {
    if (!isBlank(cells[field] ?? null) && field !== 'verdict' && !field.startsWith('_')) return false;
  }
  return true;
}

/** What rows are read against, from the catalogue tabs and the plan. */
export function readLists(
  tables: Pick<Tables, CatalogueTab>,
  today: CalendarDate,
): { readonly lists: Lists; readonly reads: CatalogueReads } {
  const topicRows = readRows('topics', tables.topics, readTopic);
  const formRows = readRows('forms', tables.forms, readForm);
  const hamletRows = readRows('hamlets', tables.hamlets, readHamlet);
  const officerRows = readRows('officers', tables.officers, readOfficer);
  const settingRows = readRows('settings', tables.settings, readSetting);
  const topics = topicsOf(topicRows);
  const topicIndex = createCodeIndex(topics);
  const forms = formsOf(formRows);
  const criterionRows = readRows('criteria', tables.criteria, (cells) => readCriterion(cells, topicIndex));
  const criteria = criteriaOf(criterionRows);
  const filters = filterListsOf(topics, topicIndex, forms);
  const indicatorRows = readRows('indicators', tables.indicators, (cells) => readIndicator(cells, filters));
  const hamlets = hamletsOf(hamletRows);
  const withoutPlan: Lists = {
    settings: withHamletNoun(withKnownSet(settingsOf(settingRows, today), criteria), hamlets),
    hamlets,
    officers: officersOf(officerRows),
    topics,
    forms,
    criteria,
    indicators: indicatorsOf(indicatorRows),
    plan: [],
  };
  const planRows = readRows('plan', tables.plan, planReader(createCatalogue(withoutPlan)));
  const reads: CatalogueReads = {
    plan: planRows,
    hamlets: hamletRows,
    officers: officerRows,
    topics: topicRows,
    forms: formRows,
    criteria: criterionRows,
    indicators: indicatorRows,
    settings: settingRows,
  };
  return { lists: { ...withoutPlan, plan: planItemsOf(planRows) }, reads };
}

/** The sets as tab Tiêu chí writes them: «nc 21» is NC21. */
function withKnownSet(settings: Settings, criteria: readonly Criterion[]): Settings {
  const known = (written: string): string | undefined =>
    criteria.find(({ set }) => codeKey(set) === codeKey(written))?.set;
  const criteriaSet = known(settings.criteriaSet) ?? settings.criteriaSet;
  return { ...settings, criteriaSet, numberedSet: known(settings.numberedSet) ?? criteriaSet };
}

/** What the commune says in Cấu hình, else what the names say. */
const withHamletNoun = (settings: Settings, hamlets: readonly Hamlet[]): Settings =>
  settings.hamletNoun === '' ? { ...settings, hamletNoun: hamletNounOf(hamlets) } : settings;

/** Rows of a tab that officials fill, read against the catalogue. */
export function readEntries<T extends EntryTab>(
  tab: T,
  rows: readonly Row<T>[],
  catalogue: Catalogue,
): readonly ReadRow<T>[] {
  const readers: { readonly [E in EntryTab]: (cells: Row<E>['cells']) => ReadFieldsByTab[E] } = {
    activities: (cells) => guessActivity(cells, readActivity(cells, catalogue), catalogue),
    plan: planReader(catalogue),
    contributions: (cells) => guessContribution(cells, readContribution(cells, catalogue), catalogue),
    examples: (cells) => guessExample(cells, readExample(cells, catalogue), catalogue),
    otherFigures: (cells) => readOtherFigure(cells, catalogue.indicators, catalogue.lists.settings.planYear),
  };
  return readRows(tab, rows, readers[tab]);
}

/** Rows of the two tabs of lists that take rows from outside. */
export const readHamletRows = (rows: readonly Row<'hamlets'>[]): readonly ReadRow<'hamlets'>[] =>
  readRows('hamlets', rows, readHamlet);
export const readOfficerRows = (rows: readonly Row<'officers'>[]): readonly ReadRow<'officers'>[] =>
  readRows('officers', rows, readOfficer);

export function readAllEntries(tables: Tables, catalogue: Catalogue): Omit<EntryReads, 'plan'> {
  return {
    activities: readEntries('activities', tables.activities, catalogue),
    contributions: readEntries('contributions', tables.contributions, catalogue),
    examples: readEntries('examples', tables.examples, catalogue),
    otherFigures: readEntries('otherFigures', tables.otherFigures, catalogue),
  };
}

/** The codes that patterns may name are listed once for all rows. */
function planReader(catalogue: Catalogue): (cells: Row<'plan'>['cells']) => ReadFieldsByTab['plan'] {
  const lists = onDemand(() => planListsOf(catalogue));
  return (cells) => guessPlanRow(cells, readPlanRow(cells, lists()), catalogue);
}

function planListsOf(catalogue: Catalogue): PlanLists {
  const { lists, topics, forms, hamlets, criteria, indicators, planYear } = catalogue;
  return {
    topics,
    topicCodes: lists.topics.map(({ code }) => code),
    forms,
    formCodes: lists.forms.map(({ code }) => code),
    hamlets,
    yearBegins: planYear.from,
    criteria,
    indicators,
  };
}

const filterListsOf = (
  topics: readonly ContentTopic[],
  index: CodeIndex<TopicCode>,
  forms: readonly CommForm[],
): FilterLists => ({
  topics: index,
  topicCodes: topics.map(({ code }) => code),
  forms: createCodeIndex(forms),
  formCodes: forms.map(({ code }) => code),
});

function readRows<T extends CheckedTab & RowTab>(
  tab: T,
  rows: readonly Row<T>[],
  read: (cells: Row<T>['cells']) => ReadFieldsByTab[T],
): readonly ReadRow<T>[] {
  return rows
    .filter(({ cells }) => !isBlankRow(cells))
    .map(({ row, cells }) => ({ tab, row, cells, fields: read(cells) }));
}
