import type { ReportOptions } from '../../rpc/messages';
import { COVERAGE } from '../../wording/coverage/ui-coverage';

/** The periods of every kind, with the days of the chosen one spelled out. */
export function PeriodSelect(props: {
  options: ReportOptions;
  period: string;
  choose: (code: string) => void;
}) {
  const { options, period, choose } = props;
  const chosen = options.kinds.flatMap(({ periods }) => periods).find(({ code }) => code === period);
  return (
    <div class="field">
      <label for="period">{COVERAGE.period}</label>
      <select
        id="period"
        value={period}
        aria-describedby="period-dates"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.kinds.map(({ kind, label, periods }) => (
          <optgroup key={kind} label={label}>
            {periods.map(({ code, name }) => (
              <option key={code} value={code}>
                {capitalised(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="help" id="period-dates">
        {chosen === undefined ? '' : capitalised(chosen.dates)}
      </p>
    </div>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
