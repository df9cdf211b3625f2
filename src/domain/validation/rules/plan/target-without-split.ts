import { valueOf } from '../../../cells/read';
import { lacksSplit } from '../../../plan/plan-share';
import { feedsOf } from '../../../reading/read-feeds';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** A target that several figures are fed from says how much each gets: counted to each in full it would be counted twice. */
export const targetWithoutSplit: RowCheck<'plan'> = ({ fields }) => {
  const indicators = feedsOf(fields.indicator);
  return objectIf(lacksSplit({ target: valueOf(fields.target), indicators }), 'indicator', {
    codes: indicators.map(({ indicator }) => indicator),
  });
};
