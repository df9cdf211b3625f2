import type { KeptMapping } from '../../domain/intake/kept-mapping';
import { keepMapping, NOTHING_KEPT } from '../../domain/intake/kept-mapping';
import { textOf } from '../../domain/cells/cell-text';
import type { IntakeTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../header-key';
import { INTAKE_TABS } from './inbox-row';
import { tabName } from '../workbook';

/** Stands in Trạng thái of the row that keeps how a person mapped a list; such a row is nobody's to take. */
export const KEPT_STATE = 'Cách ghép';
/** A cell holds 50,000 (facts.md 7). */
const MOST_CHARACTERS = 45_000;

/** As it stands in Đề xuất; the oldest words go first where it is too long. */
export function keptMappingText(mapping: KeptMapping): string {
  const text = JSON.stringify(mapping);
  if (text.length <= MOST_CHARACTERS) return text;
  const answers = Object.entries(mapping.answers);
  const fewer = Object.fromEntries(answers.slice(0, Math.floor(answers.length / 2)));
  return answers.length > 0
    ? keptMappingText({ ...mapping, answers: fewer })
    : keptMappingText({
        columns: mapping.columns.slice(0, Math.floor(mapping.columns.length / 2)),
        answers: {},
      });
}

/** What the newest such row of each tab keeps. */
export function keptMappings(rows: readonly Row<'inbox'>[]): ReadonlyMap<IntakeTab, KeptMapping> {
  const kept = new Map<IntakeTab, KeptMapping>();
  for (const { cells } of [...rows].reverse()) {
    if (headerKey(textOf(cells.state)) !== headerKey(KEPT_STATE)) continue;
    const tab = INTAKE_TABS.find((each) => headerKey(tabName(each)) === headerKey(textOf(cells.target)));
    if (tab !== undefined && !kept.has(tab)) kept.set(tab, mappingOf(textOf(cells.proposal)));
  }
  return kept;
}

/** A cell that a hand has bent keeps nothing. */
function mappingOf(text: string): KeptMapping {
  try {
    const json: unknown = JSON.parse(text);
    return isMapping(json) ? keepMapping(NOTHING_KEPT, json) : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}

function isMapping(json: unknown): json is KeptMapping {
  const { columns, answers } = (json ?? {}) as { columns?: unknown; answers?: unknown };
  return (
    Array.isArray(columns) &&
    columns.every((each: unknown) => {
      const { header, field } = (each ?? {}) as { header?: unknown; field?: unknown };
      return typeof header === 'string' && (field === null || typeof field === 'string');
    }) &&
    typeof answers === 'object' &&
    answers !== null &&
    Object.values(answers).every((answer) => typeof answer === 'string')
  );
}
