import type { HamletCode } from '../../../ids';
import { valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** A figure of Số hộ theo xóm above the households of its hamlet. */
export const splitAboveHamlet: RowCheck<'activities'> = ({ fields }, { catalogue }) => {
  if (fields.householdsByHamlet.state === 'blank') return NO_OBJECTION;
  const figures = valueOr(fields.householdsByHamlet, new Map<HamletCode, number>());
  return [...figures].flatMap(([code, figure]) => {
    const hamlet = catalogue.hamlets.byCode.get(code);
    if (!hamlet?.households || figure <= hamlet.households) return NO_OBJECTION;
    const { name, households } = hamlet;
    return objectTo('householdsByHamlet', { hamlet: name, attending: figure, households });
  });
};
