import { useState } from 'preact/hooks';
import type { CoverageView, GapData } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/ui-coverage';
import { Empty } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { figureOfGap } from './figure-of-gap';
import type { AskWhy } from './why';
import { WhyButton } from './why';

const SHOWN = 10;

/** The worst gaps, who answers for them, and the form that closes each. */
export function GapList(props: { view: CoverageView; world: SidebarWorld; why: AskWhy }) {
  const { view, world, why } = props;
  const [limit, setLimit] = useState(SHOWN);
  const { gaps, gapCount } = view;
  if (gaps.length === 0) {
    return (
      <Empty title={COVERAGE.noGapsTitle}>
        <p>{COVERAGE.noGapsText}</p>
      </Empty>
    );
  }
  const shown = gaps.slice(0, limit);
  return (
    <section class="stack tight" aria-label={COVERAGE.gaps}>
      <h3>{COVERAGE.gaps}</h3>
      {gapCount > gaps.length ? <p class="muted">{COVERAGE.gapCount(gaps.length, gapCount)}</p> : null}
      <ul class="findings">
        {shown.map((gap, index) => (
          <Gap key={String(index)} gap={gap} world={world} why={why} />
        ))}
      </ul>
      {shown.length < gaps.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {COVERAGE.more(gaps.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

const MARK: Readonly<Record<GapData['urgency'], string>> = { high: 'error', medium: 'warning', low: 'info' };

function Gap({ gap, world, why }: { gap: GapData; world: SidebarWorld; why: AskWhy }) {
  const figure = figureOfGap(gap);
  const { urgency, hamletName, kindLabel, topicTitle, advice, responsible, households, prefill, at } = gap;
  const size = households === null ? '' : ` · ${COVERAGE.households(households)}`;
  return (
    <li class={`finding ${MARK[urgency]}`}>
      <p class="finding-head">
        <span class={`mark ${MARK[urgency]}`}>{COVERAGE.urgency[urgency]}</span> <strong>{hamletName}</strong>
        <span class="muted">{size}</span>
      </p>
      <p class="muted">{topicTitle === '' ? kindLabel : `${kindLabel}: ${topicTitle}`}</p>
      <p>{advice}</p>
      <p class="muted">{responsible === '' ? UI.nobody : `${UI.officer}: ${responsible}`}</p>
      <div class="row">
        {prefill === undefined || world.data.readOnly !== null ? null : (
          <button type="button" class="small" onClick={() => world.record(prefill)}>
            {COVERAGE.record}
          </button>
        )}
        {at === undefined ? null : (
          <button
            type="button"
            class="small"
            onClick={() => void world.server.ask('goTo', { tab: at.tab, row: at.row })}
          >
            {COVERAGE.mendThere}
          </button>
        )}
        {figure === null ? null : (
          <WhyButton what={`${kindLabel}, ${hamletName}`} figure={figure} ask={why} />
        )}
      </div>
    </li>
  );
}
