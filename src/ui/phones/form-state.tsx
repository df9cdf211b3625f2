import type { PhonesData } from '../../rpc/requests/phones';
import { PHONES_UI } from '../../wording/intake/phones';
import { Notice } from '../parts/notice';

/** Whether a form writes into this workbook, and whether it is the one that is meant. */
export function FormState({ forms }: { forms: PhonesData['forms'] }) {
  return (
    <section class="stack tight no-print">
      <h2>{PHONES_UI.step1}</h2>
      {forms.some(({ asksJob }) => asksJob) ? null : (
        <Notice tone="warning">
          <p>{PHONES_UI.notLinked}</p>
        </Notice>
      )}
      {forms.map(({ name, asksJob, answers }) => (
        <p key={name} class={asksJob ? 'note success' : 'muted'}>
          {asksJob ? PHONES_UI.linked(name, answers) : PHONES_UI.noJobQuestion(name)}
        </p>
      ))}
    </section>
  );
}
