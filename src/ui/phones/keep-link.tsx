import { useId, useState } from 'preact/hooks';
import type { PhonesData } from '../../rpc/requests/phones';
import { PHONES_UI } from '../../wording/intake/phones';
import { Busy, Failure } from '../parts/notice';
import type { Server, ServerFailure } from '../server';

/** The pre-filled link, pasted once. */
export function KeepLink(props: { server: Server; isLearnt: boolean; kept: (data: PhonesData) => void }) {
  const { server, isLearnt, kept } = props;
  const [url, setUrl] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [isDone, setDone] = useState(false);
  const id = useId();
  const keep = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('keepPhoneLink', { url });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setUrl('');
    setDone(true);
    kept(answer.data);
  };
  return (
    <section class="stack tight no-print">
      <h2>{PHONES_UI.step2}</h2>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p class={isLearnt ? 'note success' : 'muted'} role={isDone ? 'status' : undefined}>
          {isLearnt ? PHONES_UI.learnt : PHONES_UI.notLearnt}
        </p>
        {failure === null ? null : <Failure failure={failure} />}
        <div class="field">
          <label for={id}>{PHONES_UI.paste}</label>
          <input
            id={id}
            type="text"
            inputmode="url"
            value={url}
            autocomplete="off"
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </div>
        {busy ? <Busy text={PHONES_UI.keeping} /> : null}
        <div class="row">
          <button type="submit" class={isLearnt ? '' : 'primary'} disabled={busy || url.trim() === ''}>
            {isLearnt ? PHONES_UI.keepOther : PHONES_UI.keep}
          </button>
        </div>
      </form>
    </section>
  );
}
