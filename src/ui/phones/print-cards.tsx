import { useState } from 'preact/hooks';
import type { PhonesData } from '../../rpc/requests/phones';
import { PHONES_UI } from '../../wording/intake/phones';
import { hamletPhrase } from '../../workbook/hamlet-noun';
import { QrCode } from './qr-code';

type Hamlet = PhonesData['hamlets'][number];

/** A card of size A6 for each chosen hamlet; only the cards are printed. */
export function PrintCards({ data }: { data: PhonesData }) {
  const ready = data.hamlets.filter(({ link }) => link !== '');
  const unfit = data.hamlets.filter(({ job }) => job === '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = ready.filter(({ code }) => !left.has(code));
  const choose = (code: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(code);
    else next.add(code);
    setLeft(next);
  };
  return (
    <section class="stack tight">
      <div class="stack tight no-print">
        <h2>{PHONES_UI.step3}</h2>
        {data.isLearnt ? null : <p class="muted">{PHONES_UI.noLink}</p>}
        {unfit.map(({ code, name }) => (
          <p key={code} class="muted">
            {PHONES_UI.unfit(name)}
          </p>
        ))}
        {ready.length === 0 ? null : (
          <>
            <p class="muted">{PHONES_UI.qrHelp()}</p>
            <label class="row nowrap">
              <input
                type="checkbox"
                checked={left.size === 0}
                onChange={({ currentTarget }) =>
                  setLeft(new Set(currentTarget.checked ? [] : ready.map(({ code }) => code)))
                }
              />{' '}
              {PHONES_UI.chooseAll}
            </label>
            <ul class="card-choices">
              {ready.map(({ code, name }) => (
                <li key={code}>
                  <label class="row nowrap">
                    <input
                      type="checkbox"
                      checked={!left.has(code)}
                      onChange={({ currentTarget }) => choose(code, currentTarget.checked)}
                    />{' '}
                    {name}
                  </label>
                </li>
              ))}
            </ul>
            <div class="row">
              <button
                type="button"
                class="primary"
                disabled={chosen.length === 0}
                onClick={() => window.print()}
              >
                {PHONES_UI.print(chosen.length)}
              </button>
            </div>
          </>
        )}
      </div>
      <div class="cards">
        {chosen.map((hamlet) => (
          <Card key={hamlet.code} hamlet={hamlet} communeName={data.communeName} />
        ))}
      </div>
    </section>
  );
}

function Card({ hamlet: { name, job, link }, communeName }: { hamlet: Hamlet; communeName: string }) {
  return (
    <article class="card">
      {communeName === '' ? null : <p>{communeName}</p>}
      <h3>{capital(hamletPhrase(name))}</h3>
      <p>{PHONES_UI.card.title}</p>
      <QrCode text={link} label={PHONES_UI.qrOf(name)} />
      <p class="card-how">{PHONES_UI.card.how}</p>
      <p class="card-job">
        {PHONES_UI.card.job}: {job}
      </p>
    </article>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
