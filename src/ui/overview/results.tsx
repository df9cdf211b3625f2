import type { OverviewData } from '../../rpc/overview-data';
import { OVERVIEW as UI } from '../../wording/ui-overview';

/** Main figures of the quarter beside those of a year before. */
export function Results({ data: { results } }: { data: OverviewData }) {
  if (results.length === 0) return null;
  return (
    <section>
      <h3>{UI.results}</h3>
      <table class="overview-results">
        <thead>
          <tr>
            <td />
            <th scope="col">{UI.now}</th>
            <th scope="col" title={UI.lastYear}>
              {UI.lastYearShort}
            </th>
            <th scope="col">{UI.change}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ title, unit, now, lastYear, change }) => (
            <tr key={title}>
              <th scope="row" title={unit}>
                {title} <span class="unit muted">{unit}</span>
              </th>
              <td>{now}</td>
              <td>{lastYear}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
