import type { OverviewData } from '../../rpc/overview-data';
import { OVERVIEW as UI } from '../../wording/ui-overview';

const FULL = 100;

/** A bar a month: activities, and within them the direct ones; each says its numbers. */
export function Months({ data: { months } }: { data: OverviewData }) {
  const most = Math.max(1, ...months.map(({ activities }) => activities));
  return (
    <section>
      <h3>{UI.months}</h3>
      <ol class="months">
        {months.map(({ label, begun, activities, direct }) => (
          <li key={label} class={begun ? '' : 'to-come'}>
            <span class="unseen">{UI.month(label, activities, direct)}</span>
            <span aria-hidden="true" class="count">
              {activities === 0 ? '' : activities}
            </span>
            <span aria-hidden="true" class="column" style={`height:${String((activities / most) * FULL)}%`}>
              <span
                class="direct"
                style={`height:${String(activities === 0 ? 0 : (direct / activities) * FULL)}%`}
              />
            </span>
            <span aria-hidden="true">{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
