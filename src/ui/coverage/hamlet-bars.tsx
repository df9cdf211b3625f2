import { useState } from 'preact/hooks';
import type { CoverageView } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/ui-coverage';
import { SelectField } from '../parts/select-field';

type HamletView = CoverageView['hamlets'][number];

/** Every hamlet as a bar that opens on its seven measures. */
export function HamletBars({ hamlets }: { hamlets: readonly HamletView[] }) {
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
            <HamletBar hamlet={hamlet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Hamlets that cannot be measured come first: what is missing there is data. */
const byComposite = (a: HamletView, b: HamletView): number => (a.composite ?? -1) - (b.composite ?? -1);

function HamletBar({ hamlet }: { hamlet: HamletView }) {
  const { name, composite, band, bandKey, officer, households, metrics, gaps } = hamlet;
  return (
    <details>
      <summary class="bar-head">
        <span class="bar-name">{name}</span>
        <span class="bar-value">{composite === null ? '–' : COVERAGE.percent(composite)}</span>
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
          {metrics.map(({ id, label, value }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{value === null ? '–' : COVERAGE.percent(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
