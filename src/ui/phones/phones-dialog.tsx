import { useState } from 'preact/hooks';
import type { PhonesData } from '../../rpc/requests/phones';
import { PHONES_UI } from '../../wording/intake/phones';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import { Busy, Failure } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';
import { FormState } from './form-state';
import { KeepLink } from './keep-link';
import { PrintCards } from './print-cards';

/** The form, its link, the cards to print, and the way to the answers; each step says where it stands. */
export function PhonesDialog({ server }: { server: Server }) {
  const [kept, setKept] = useState<PhonesData | null>(null);
  const query = useQuery('phones', () => server.ask('phones'));
  const data = kept ?? query.data;
  if (query.failure !== null) return <Failure failure={query.failure} retry={query.reload} />;
  if (data === null) return <Busy text={PHONES_UI.loading} />;
  return (
    <>
      <p class="no-print">{PHONES_UI.intro()}</p>
      <FormState forms={data.forms} />
      <KeepLink server={server} isLearnt={data.isLearnt} kept={setKept} />
      <PrintCards data={data} />
      <ToAnswers server={server} />
      <div class="row no-print">
        <button type="button" class="plain" onClick={closePage}>
          {UI.close}
        </button>
      </div>
    </>
  );
}

function ToAnswers({ server }: { server: Server }) {
  return (
    <section class="stack tight no-print">
      <h2>{PHONES_UI.step4}</h2>
      <p class="muted">{PHONES_UI.answersHelp}</p>
      <div class="row">
        <button type="button" onClick={() => void server.ask('intakeOpen')}>
          {PHONES_UI.toAnswers}
        </button>
      </div>
    </section>
  );
}
