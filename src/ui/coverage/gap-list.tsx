import { useState } from 'preact/hooks';
import type { CoverageView, GapData } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../parts/hamlet-groups';
import { Empty } from '../parts/notice';
import { SelectField } from '../parts/select-field';
import type { SidebarWorld } from '../parts/sidebar-world';
import { figureOfGap } from './figure-of-gap';
import type { AskWhy } from './why';
import { WhyButton } from './why';

const SHOWN = 10;

/** The worst gaps, who answers for them, and the form that closes each. */
/** `isPast`: of a former commune, whose gaps nobody closes any more. */
export function GapList(props: { view: CoverageView; world: SidebarWorld; why: AskWhy; isPast: boolean }) {
  const { view, world, why, isPast } = props;
  const [limit, setLimit] = useState(SHOWN);
  const [place, setPlace] = useState('');
  const { gaps, gapCount } = view;
  if (gaps.length === 0) {
    return (
      <Empty title={COVERAGE.noGapsTitle}>
        <p>{COVERAGE.noGapsText}</p>
      </Empty>
    );
  }
  const places = view.hamlets.length > MANY_HAMLETS ? placesOf(view.hamlets) : [];
  const there = places.find(({ key }) => key === place);
  const found =
    there === undefined ? gaps : gaps.filter(({ hamlets }) => hamlets.some((code) => there.codes.has(code)));
  const shown = found.slice(0, limit);
  return (
    <section class="stack tight" aria-label={COVERAGE.gaps}>
      <h3>{COVERAGE.gaps}</h3>
      {gapCount > gaps.length ? <p class="muted">{COVERAGE.gapCount(gaps.length, gapCount)}</p> : null}
      {places.length < 2 ? null : (
        <SelectField
          label={COVERAGE.gapsOf}
          value={place}
          options={[['', COVERAGE.everywhere], ...places.map(({ key, title }) => [key, title] as const)]}
          choose={setPlace}
        />
      )}
      {found.length === 0 ? <p class="muted">{COVERAGE.noneThere}</p> : null}
      <ul class="findings">
        {shown.map((gap, index) => (
          <Gap key={String(index)} gap={gap} world={world} why={why} isPast={isPast} />
        ))}
      </ul>
      {shown.length < found.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {COVERAGE.more(found.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

/** The groups that gaps of many hamlets are looked at by. */
function placesOf(hamlets: CoverageView['hamlets']) {
  const [by] = waysToGroup(hamlets);
  if (by === undefined) return [];
  return groupedHamlets(hamlets, by).map(({ key, title, members }) => ({
    key,
    title,
    codes: new Set(members.map(({ code }) => code)),
  }));
}

const MARK: Readonly<Record<GapData['urgency'], string>> = { high: 'error', medium: 'warning', low: 'info' };

function Gap(props: { gap: GapData; world: SidebarWorld; why: AskWhy; isPast: boolean }) {
  const { gap, world, why, isPast } = props;
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
        {prefill === undefined || world.data.readOnly !== null || isPast ? null : (
          <button type="button" class="small" onClick={() => world.record(prefill)}>
            {COVERAGE.record}
          </button>
        )}
        {at === undefined || isPast ? null : (
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
