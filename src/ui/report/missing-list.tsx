import type { Missing } from '../../rpc/messages';
import { REPORT } from '../../wording/ui-report';
import { Notice } from '../parts/notice';

/** What stands between the report and a signature. */
export function MissingList(props: { missing: readonly Missing[]; errors: number }) {
  const { missing, errors } = props;
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
        {missing.map(({ message, blocking }) => (
          <li key={message}>
            <span class={`mark ${blocking ? 'error' : 'info'}`}>
              {blocking ? REPORT.blocking : REPORT.worth}
            </span>{' '}
            {message}
          </li>
        ))}
      </ul>
      <p class="muted">{REPORT.missingHint}</p>
    </section>
  );
}
