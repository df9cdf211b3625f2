import type { Missing } from '../../rpc/messages';
import { REPORT } from '../../wording/report/ui-report';
import { Notice } from '../parts/notice';
import type { Place } from '../parts/use-jump';
import { focusQuestion } from './questions';

/** What stands between the report and a signature. */
export function MissingList(props: {
  missing: readonly Missing[];
  errors: number;
  jump: (place: Place) => void;
}) {
  const { missing, errors, jump } = props;
  if (missing.length === 0 && errors === 0) {
    return (
      <Notice tone="success">
        <p>{REPORT.missingNone}</p>
      </Notice>
    );
  }
  const isToldOfErrors = missing.some(({ kind }) => kind === 'errors');
  return (
    <section class="stack tight" aria-label={REPORT.missing}>
      <h2>{REPORT.missing}</h2>
      <ul class="missing">
        {errors > 0 && !isToldOfErrors ? <li>{REPORT.errors(errors)}</li> : null}
        {missing.map((part) => (
          <li key={part.message}>
            <span class={`mark ${part.blocking ? 'error' : 'info'}`}>
              {part.blocking ? REPORT.blocking : REPORT.worth}
            </span>{' '}
            {part.message}
            <MendPlace part={part} jump={jump} />
          </li>
        ))}
      </ul>
      <p class="muted">{REPORT.missingHint}</p>
    </section>
  );
}

/** The way to where it is mended: a cell of the grid, or the question in this very dialog. */
function MendPlace({ part, jump }: { part: Missing; jump: (place: Place) => void }) {
  const { message, at, question } = part;
  if (at !== undefined) {
    return (
      <div>
        <button type="button" class="link" onClick={() => jump({ ...at, tab: at.tabKey, tabName: at.tab })}>
          {REPORT.goTo(at.tab, at.row)}
        </button>
      </div>
    );
  }
  if (question === undefined) return null;
  return (
    <div>
      <button type="button" class="link" onClick={() => focusQuestion(question)}>
        {REPORT.writeHere}
        <span class="unseen"> {message}</span>
      </button>
    </div>
  );
}
