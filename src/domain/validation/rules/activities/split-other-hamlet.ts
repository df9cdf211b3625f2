import { valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** Số hộ theo xóm names hamlets of the row only. */
export const splitOtherHamlet: RowCheck<'activities'> = ({ fields }, { catalogue }) => {
  if (fields.householdsByHamlet.state === 'blank') return NO_OBJECTION;
  const figures = valueOr(fields.householdsByHamlet, new Map());
  const listed = valueOr(fields.hamlets, []);
  const others = [...figures.keys()].filter((code) => !listed.includes(code));
  const names = others.map((code) => catalogue.hamlets.byCode.get(code)?.name ?? code);
  return objectIf(names.length > 0 && fields.hamlets.state === 'read', 'householdsByHamlet', {
    unknown: names,
  });
};
