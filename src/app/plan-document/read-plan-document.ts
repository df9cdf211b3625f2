import type { PlanDictionary } from '../../domain/plan-reading/plan-dictionary';
import type { PlanParagraph } from '../../domain/plan-reading/plan-paragraph';
import type { PlanReading } from '../../domain/plan-reading/plan-proposal';
import { readPlanText } from '../../domain/plan-reading/read-plan-text';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import { ok } from '../../domain/result';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../../workbook/header-key';
import { editText } from '../../workbook/typed-cell';
import { PLAN_TOO_LONG } from '../../wording/intake/plan-document';
import { structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** A plan of a commune has a few hundred; a book is no plan. */
const MOST_PARAGRAPHS = 3_000;
const MOST_CHARACTERS = 500_000;

export interface PlanDocument extends PlanReading {
  /** How many rows tab Kế hoạch has already. */
  readonly standingItems: number;
}

/** Reads a plan's document beside the workbook's own catalogues; writes nothing. Four tabs are read once. */
export function readPlanDocument(
  { workbook }: Pick<Ports, 'workbook'>,
  paragraphs: readonly PlanParagraph[],
  dictionary: PlanDictionary,
): Outcome<PlanDocument> {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (paragraphs.length > MOST_PARAGRAPHS || characters > MOST_CHARACTERS)
    return failure('request', PLAN_TOO_LONG(paragraphs.length));
  const read = workbook.read(['settings', 'topics', 'forms', 'plan']);
  if (!read.ok) return structureFailure(read.error);
  const { settings, topics, forms, plan } = read.value;
  const items = plan.filter(({ cells }) => editText(cells.title) !== '' || editText(cells.code) !== '');
  const lists = {
    topics: topics.map(codedRow),
    forms: forms.map(codedRow),
    settings: settingTexts(settings),
    items: items.map(codedRow),
  };
  return ok({ ...readPlanText(paragraphs, dictionary, lists), standingItems: items.length });
}

const codedRow = ({
  cells,
}: Row<'topics'> | Row<'forms'> | Row<'plan'>): { code: string; title: string } => ({
  code: editText(cells.code),
  title: editText(cells.title),
});

function settingTexts(rows: readonly Row<'settings'>[]): Partial<Record<SettingKey, string>> {
  const byName = new Map(rows.map(({ cells }) => [headerKey(editText(cells.name)), editText(cells.value)]));
  const keys = Object.keys(SETTINGS) as SettingKey[];
  return Object.fromEntries(keys.map((key) => [key, byName.get(headerKey(SETTINGS[key].name)) ?? '']));
}
