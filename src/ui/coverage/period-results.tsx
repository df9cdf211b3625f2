import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { daysBetween } from '../../domain/calendar/calendar-date';
import type { CoverageView } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import { Empty } from '../parts/notice';

/** What was done within the period, and where nobody has been yet. */
export function PeriodResults({ view, today }: { view: CoverageView; today: string }) {
  const { commune, hamlets, notMet, period } = view;
  const isOpen = period.from <= today && today <= period.to;
  const left = daysBetween(today as CalendarDate, period.to as CalendarDate);
  return (
    <section class="stack tight" aria-label={COVERAGE.inPeriod}>
      <h3>
        {COVERAGE.inPeriod}
        {isOpen ? <span class="muted"> ({COVERAGE.daysLeft(left)})</span> : null}
      </h3>
      {commune.counted === 0 ? (
        <Empty title={COVERAGE.noActivitiesTitle}>
          <p>{COVERAGE.noActivitiesText}</p>
        </Empty>
      ) : (
        <dl class="metrics">
          <Line name={COVERAGE.hamletsMet} value={COVERAGE.ofAll(commune.hamletsMet, hamlets.length)} />
          <Line
            name={COVERAGE.householdsPresent}
            value={COVERAGE.ofAll(commune.householdsPresent, commune.households)}
          />
          <Line
            name={
              commune.excluded === 0
                ? COVERAGE.counted
                : `${COVERAGE.counted} (${COVERAGE.excluded(commune.excluded)})`
            }
            value={String(commune.counted)}
          />
        </dl>
      )}
      {notMet.length === 0 || commune.counted === 0 ? null : (
        <details>
          <summary>{COVERAGE.notMet(notMet.length)}</summary>
          <ul>
            {notMet.map(({ name, officer }) => (
              <li key={name}>
                {name} <span class="muted">· {officer === '' ? UI.nobody : officer}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const Line = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
