import { useState } from 'preact/hooks';
import type { CoverageView } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/ui-coverage';
import { SelectField } from '../parts/select-field';
import type { AskWhy } from './why';
import { WhyButton } from './why';

type HamletView = CoverageView['hamlets'][number];

/** Every hamlet as a bar that opens on its seven measures. */
export function HamletBars({ hamlets, why }: { hamlets: readonly HamletView[]; why: AskWhy }) {
  const [sort, setSort] = useState('low');
  const sorted = sort === 'low' ? [...hamlets].sort(byComposite) : hamlets;
  return (
    <section class="stack tight" aria-label={COVERAGE.hamlets}>
      <div class="row between">
        <h3>{COVERAGE.hamlets}</h3>
        <SelectField
          label={COVERAGE.sort}
          value={sort}
          options={[
            ['low', COVERAGE.sortLow],
            ['name', COVERAGE.sortName],
          ]}
          choose={setSort}
        />
      </div>
      <ul class="bars">
        {sorted.map((hamlet) => (
          <li key={hamlet.code}>
            <HamletBar hamlet={hamlet} why={why} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Hamlets that cannot be measured come first: what is missing there is data. */
const byComposite = (a: HamletView, b: HamletView): number => (a.composite ?? -1) - (b.composite ?? -1);

const shown = (value: number | null): string => (value === null ? '–' : COVERAGE.percent(value));

function HamletBar({ hamlet, why }: { hamlet: HamletView; why: AskWhy }) {
  const { code, name, composite, band, bandKey, officer, households, metrics, gaps } = hamlet;
  return (
    <details>
      <summary class="bar-head">
        <span class="bar-name">{name}</span>
        <span class="bar-value">{shown(composite)}</span>
        <span class="track" aria-hidden="true">
          <span class={`fill ${bandKey ?? 'none'}`} style={{ width: `${String(composite ?? 0)}%` }} />
        </span>
        <span class="muted">{band ?? COVERAGE.unknown}</span>
        <span class="muted end">{COVERAGE.hamletGaps(gaps)}</span>
      </summary>
      <div class="bar-body">
        <p class="muted">
          {COVERAGE.households(households)} · {officer === '' ? UI.nobody : officer}
        </p>
        <dl class="metrics">
          <div>
            <dt>{COVERAGE.composite}</dt>
            <dd>
              {shown(composite)}{' '}
              <WhyButton
                what={`${COVERAGE.composite}, ${name}`}
                figure={{ kind: 'composite', hamlet: code }}
                ask={why}
              />
            </dd>
          </div>
          {metrics.map(({ id, label, value }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {shown(value)}{' '}
                <WhyButton
                  what={`${label}, ${name}`}
                  figure={{ kind: 'metric', hamlet: code, metric: id }}
                  ask={why}
                />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
