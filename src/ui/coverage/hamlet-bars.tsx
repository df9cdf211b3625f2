import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoverageView } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import { CHOOSE_HAMLETS } from '../../wording/rows/ui-form';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../parts/hamlet-groups';
import { SelectField } from '../parts/select-field';
import type { AskWhy } from './why';
import { WhyButton } from './why';

type HamletView = CoverageView['hamlets'][number];

/** As many as are in sight at first of a list that is not grouped. */
const SHOWN = 10;

/** Every hamlet as a bar that opens on where it stands and what the period brought; many of them in groups that open. */
export function HamletBars({ hamlets, why }: { hamlets: readonly HamletView[]; why: AskWhy }) {
  const ways = hamlets.length > MANY_HAMLETS ? waysToGroup(hamlets) : [];
  const [sort, setSort] = useState<string>(ways[0] ?? 'low');
  const [limit, setLimit] = useState(hamlets.length > MANY_HAMLETS ? SHOWN : hamlets.length);
  const by = ways.find((way) => way === sort);
  const sorted = sort === 'name' ? hamlets : [...hamlets].sort(byComposite);
  const shown = sorted.slice(0, limit);
  return (
    <section class="stack tight" aria-label={COVERAGE.hamlets}>
      <div class="row between">
        <h3>{COVERAGE.hamlets}</h3>
        <SelectField
          label={COVERAGE.sort}
          value={sort}
          options={[
            ...ways.map((way) => [way, CHOOSE_HAMLETS.ways[way]] as const),
            ['low', COVERAGE.sortLow],
            ['name', COVERAGE.sortName],
          ]}
          choose={setSort}
        />
      </div>
      {by === undefined ? (
        <>
          <Bars hamlets={shown} why={why} />
          {shown.length < sorted.length ? (
            <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
              {COVERAGE.moreHamlets(sorted.length - shown.length)}
            </button>
          ) : null}
        </>
      ) : (
        groupedHamlets(sorted, by).map(({ key, title, members }) => (
          <details class="bar-group" key={key}>
            <summary>
              {title} <span class="muted">{groupSummary(members)}</span>
            </summary>
            <Bars hamlets={members} why={why} />
          </details>
        ))
      )}
    </section>
  );
}

/** How many there are, and of which bands, the weakest first. */
function groupSummary(members: readonly HamletView[]): string {
  const counts = new Map<string, number>();
  for (const { band } of members) counts.set(band, (counts.get(band) ?? 0) + 1);
  return COVERAGE.groupSummary(members.length, [...counts]);
}

const Bars = ({ hamlets, why }: { hamlets: readonly HamletView[]; why: AskWhy }) => (
  <ul class="bars">
    {hamlets.map((hamlet) => (
      <li key={hamlet.code}>
        <HamletBar hamlet={hamlet} why={why} />
      </li>
    ))}
  </ul>
);

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
