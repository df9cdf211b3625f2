import { onDemand } from '../../../src/domain/on-demand';
import { checkTables } from '../../../src/domain/validation/check-tables';
import { aBook, aPeriod, day } from '../book-builder';
import { starterTables } from '../starter-tables';
import type { Commune } from './second-definition';

/** Contents with their Hạn, forms, and the plan where it is asked for, as the starter of 2024 has them; default settings. */
export function starterCommune(
  period: string,
  attendance: number,
  { withPlan }: { readonly withPlan: boolean },
): Commune {
  const { topics, forms, plan } = starter();
  const meetings = withPlan ? ['HT2.2', 'HT3.3', 'HT5.2'] : ['HT2.2'];
  const builder = aBook().with({ topics, forms, plan: withPlan ? plan : [] });
  return { builder, period: aPeriod(period), attendance, meetings };
}

const starter = onDemand(
  () => checkTables({ ...starterTables('binh-thuan-2024'), activities: [] }, day('2024-12-14')).book,
);
