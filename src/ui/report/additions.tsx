import type { ReportAdditionData } from '../../rpc/report-data';
import { REPORT } from '../../wording/report/ui-report';

/** What is printed besides the body; the register keeps what was ticked. */
export function Additions(props: {
  additions: readonly ReportAdditionData[];
  choose: (keys: readonly ReportAdditionData['key'][]) => void;
}) {
  const { additions, choose } = props;
  const toggle = (key: ReportAdditionData['key'], ticked: boolean) => {
    choose(additions.filter((one) => (one.key === key ? ticked : one.ticked)).map((one) => one.key));
  };
  return (
    <fieldset class="stack tight">
      <legend>{REPORT.additions}</legend>
      {additions.map(({ key, label, ticked }) => (
        <label class="tick" key={key}>
          <input
            type="checkbox"
            checked={ticked}
            onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
