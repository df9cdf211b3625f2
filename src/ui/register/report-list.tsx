import { useState } from 'preact/hooks';
import type { RegisteredReportData } from '../../rpc/messages';
import { REGISTER } from '../../wording/report/ui-register';
import { searchItems } from '../form/search';
import { UI } from '../../wording/ui-common';
import { momentOf } from '../parts/moment-of';

/** By the row in tab Báo cáo. */
type Choose = (row: number, figure?: string) => void;

const SHOWN = 10;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Quý I năm 2024, bản 2»; a draft is of no number. */
export const reportName = ({ periodName, edition }: RegisteredReportData): string =>
  capitalised(edition === null ? periodName : REGISTER.edition(periodName, edition));

/** Every report made, the last one first, each with whether today's rows still give its figures. */
export function ReportList(props: {
  reports: readonly RegisteredReportData[];
  chosen: number | null;
  choose: Choose;
}) {
  const { reports, chosen, choose } = props;
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const found = searchItems(reports, query, (report) =>
    [reportName(report), report.madeBy, report.stageLabel, report.periodCode].join(' '),
  );
  const shown = found.slice(0, limit);
  return (
    <section class="stack tight" aria-labelledby="reports">
      <h2 id="reports">{REGISTER.reports(reports.length)}</h2>
      {reports.length > SHOWN ? (
        <div class="field">
          <label for="report-search">{REGISTER.search}</label>
          <input
            id="report-search"
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </div>
      ) : null}
      {found.length === 0 ? <p>{UI.noMatch}</p> : null}
      <ul class="findings">
        {shown.map((report) => (
          <ReportItem key={report.row} report={report} isChosen={report.row === chosen} choose={choose} />
        ))}
      </ul>
      {shown.length < found.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN * 3)}>
          {REGISTER.more(found.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

function ReportItem(props: { report: RegisteredReportData; isChosen: boolean; choose: Choose }) {
  const { report, isChosen, choose } = props;
  const { row, stageLabel, madeAt, madeBy, rowCount, matches, note, changed, link } = report;
  const tone = matches === null ? 'info' : matches ? 'success' : 'warning';
  const mark = matches === null ? REGISTER.unknown : matches ? REGISTER.matches : REGISTER.differs;
  const rows = rowCount === null ? '' : `; ${REGISTER.rowCount(rowCount)}`;
  return (
    <li class={`finding ${tone}`}>
      <p>
        <strong>{reportName(report)}</strong> · {stageLabel} <span class={`mark ${tone}`}>{mark}</span>
      </p>
      <p class="muted">
        {REGISTER.madeAt(momentOf(madeAt), madeBy)}
        {rows}.
      </p>
      {matches === true ? null : <p>{note}</p>}
      {changed.length === 0 ? null : (
        <details>
          <summary>{REGISTER.changed(changed.length)}</summary>
          <ul class="rows">
            {changed.map(({ id, text }) => (
              <li key={id}>
                <button type="button" class="link choice-link" onClick={() => choose(row, id)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <button type="button" class="small" aria-pressed={isChosen} onClick={() => choose(row)}>
          {isChosen ? REGISTER.chosen : REGISTER.choose}
          <span class="unseen"> {reportName(report)}</span>
        </button>
        {/^https:\/\//i.test(link) ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {REGISTER.open}
            <span class="unseen"> {reportName(report)}</span>
          </a>
        ) : (
          <span class="muted">{REGISTER.notInDrive}</span>
        )}
      </div>
    </li>
  );
}
