import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoverageView } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/ui-coverage';
import { SelectField } from '../parts/select-field';
import type { AskWhy } from './why';
import { WhyButton } from './why';

type HamletView = CoverageView['hamlets'][number];

/** Every hamlet as a bar that opens on where it stands and what the period brought. */
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
  const { name, composite, band, bandKey, officer, households, gaps } = hamlet;
  return (
    <details>
      <summary class="bar-head">
        <span class="bar-name">{name}</span>
        <span class="bar-value">{shown(composite)}</span>
        <span class="track" aria-hidden="true">
          <span class={`fill ${bandKey ?? 'none'}`} style={{ width: `${String(composite ?? 0)}%` }} />
        </span>
        <span class="muted">{band}</span>
        <span class="muted end">{COVERAGE.hamletGaps(gaps)}</span>
      </summary>
      <div class="bar-body">
        <p class="muted">
          {COVERAGE.households(households)} · {officer === '' ? UI.nobody : officer}
        </p>
        <HamletState hamlet={hamlet} why={why} />
        <HamletResults hamlet={hamlet} />
      </div>
    </details>
  );
}

/** Measures that weigh by default stand first; the rest inform. */
const WEIGHING = 4;

function HamletState({ hamlet, why }: { hamlet: HamletView; why: AskWhy }) {
  const { code, name, composite, metrics, state } = hamlet;
  const line = ({ id, label, value }: HamletView['metrics'][number]) => (
    <Line
      key={id}
      name={label}
      value={shown(value)}
      why={
        <WhyButton
          what={`${label}, ${name}`}
          figure={{ kind: 'metric', hamlet: code, metric: id }}
          ask={why}
        />
      }
    />
  );
  return (
    <>
      <dl class="metrics">
        <Line
          name={COVERAGE.composite}
          value={shown(composite)}
          why={
            <WhyButton
              what={`${COVERAGE.composite}, ${name}`}
              figure={{ kind: 'composite', hamlet: code }}
              ask={why}
            />
          }
        />
        {metrics.slice(0, WEIGHING).map(line)}
        <Line name={COVERAGE.contentsMet} value={COVERAGE.ofAll(state.contentsMet, state.contentsRequired)} />
        <Line name={COVERAGE.monthsSince} value={String(state.monthsSinceDirect ?? COVERAGE.never)} />
        <Line
          name={COVERAGE.itemsDone}
          value={state.itemsDue === 0 ? '–' : COVERAGE.ofAll(state.itemsDone, state.itemsDue)}
        />
      </dl>
      <details>
        <summary class="reason">{COVERAGE.small}</summary>
        <dl class="metrics">{metrics.slice(WEIGHING).map(line)}</dl>
      </details>
    </>
  );
}

const HamletResults = ({ hamlet: { inPeriod } }: { hamlet: HamletView }) => (
  <>
    <h4>{COVERAGE.inPeriod}</h4>
    <dl class="metrics">
      <Line name={COVERAGE.periodDirect} value={String(inPeriod.direct)} />
      <Line name={COVERAGE.periodShare} value={shown(inPeriod.bestHouseholdShare)} />
      <Line name={COVERAGE.periodNew} value={String(inPeriod.newContents)} />
    </dl>
  </>
);

const Line = ({ name, value, why }: { name: string; value: string; why?: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value} {why}
    </dd>
  </div>
);
