import { valueOf, valueOr } from '../../../cells/read';
import { strictKey } from '../../../text/match-keys';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

/** A unit that leads no activity and no plan item and is no officer's: the figure would count nothing, and nobody would know. */
export const unitUnknown: WorkbookCheck<'indicators'> = ({ indicators, activities, plan, officers }) => {
  const named = indicators.filter(({ fields }) => fields.leadUnits.state === 'read');
  if (named.length === 0) return [];
  const units = [
    ...activities.map(({ fields }) => valueOf(fields.leadUnit)),
    ...plan.map(({ fields }) => valueOf(fields.leadUnit)),
    ...officers.map(({ fields }) => valueOf(fields.unit)),
  ];
  const known = new Set([...new Set(units)].map((unit) => strictKey(unit ?? '')));
  return named.flatMap(({ row, fields }) => {
    const unknown = valueOr(fields.leadUnits, []).filter((unit) => !known.has(strictKey(unit)));
    return unknown.length === 0 ? [] : objectAt(row, 'leadUnits', { unknown });
  });
};
