import { codeKey } from '../../domain/cells/code-index';
import { SET_OF_2026, starterOfDay } from '../../domain/plan/starter-names';
import type { StarterName } from '../../domain/plan/starter-names';
import { readSetting, settingsOf } from '../../domain/reading/read-settings';
import type { Ports } from '../ports/ports';

export interface SuggestedStarter {
  readonly template: StarterName;
  /** Whether nothing stands yet, so that the person may choose others. */
  readonly mayChoose: boolean;
}

/**
 * The catalogues for what set-up has to fill: by today where nothing stands; else those that the workbook was made from, told
 * by its set of criteria, so that a repair never mixes two.
 */
export function suggestStarter(ports: Ports): SuggestedStarter {
  const today = ports.clock.today();
  const read = ports.workbook.read(['settings']);
  const rows = read.ok ? read.value.settings : [];
  if (rows.length === 0) return { template: starterOfDay(today), mayChoose: true };
  const fields = rows.map(({ row, cells }) => ({ row, fields: readSetting(cells) }));
  const { criteriaSet } = settingsOf(fields, today);
  const template = codeKey(criteriaSet) === SET_OF_2026 ? 'xa-2026' : 'trang';
  return { template, mayChoose: false };
}
