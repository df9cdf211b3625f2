import { useRef, useState } from 'preact/hooks';
import type { RegisterData } from '../../rpc/messages';
import { REGISTER } from '../../wording/report/ui-register';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import type { Server } from '../server';
import { FigureTrace } from './figure-trace';
import { ReportFile } from './report-file';
import { ReportList, reportName } from './report-list';

/** What is looked at: a report, and one of its figures once that was chosen. */
interface Chosen {
  /** Row in tab Báo cáo. */
  readonly row: number | null;
  readonly figure: string | null;
}

/** The register of reports, and for one of them the rows behind any of its figures. */
export function RegisterDialog(props: { server: Server; data: RegisterData; refresh: () => void }) {
  const { server, data, refresh } = props;
  const [chosen, setChosen] = useState<Chosen>({ row: null, figure: null });
  const [refreshes, setRefreshes] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const report = data.reports.find(({ row }) => row === chosen.row) ?? data.reports[0];
  const choose = (row: number, figure: string | null = null) => {
    setChosen({ row, figure });
    heading.current?.focus();
  };
  const refreshAll = () => {
    setRefreshes(refreshes + 1);
    refresh();
  };
  return (
    <div class="two-columns">
      <div class="stack">
        <ReportList reports={data.reports} chosen={report?.row ?? null} choose={choose} />
        <div class="row">
          <button type="button" class="plain" onClick={refreshAll}>
            {REGISTER.refresh}
          </button>
          <button type="button" class="plain" onClick={closePage}>
            {UI.close}
          </button>
        </div>
        <ReportFile server={server} />
      </div>
      {report === undefined ? null : (
        <section class="stack" aria-labelledby="traced">
          <h2 id="traced" ref={heading} tabIndex={-1}>
            {reportName(report)}
          </h2>
          <FigureTrace
            key={`${String(report.row)} ${chosen.figure ?? ''}`}
            server={server}
            report={report}
            figures={data.figures}
            figure={chosen.figure}
            refreshes={refreshes}
            choose={(figure) => choose(report.row, figure)}
          />
        </section>
      )}
    </div>
  );
}
