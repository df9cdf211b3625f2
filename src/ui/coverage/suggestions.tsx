import { useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import type { SuggestData, SuggestedActivityMessage } from '../../rpc/coverage-messages';
import { SUGGESTIONS } from '../../wording/ui-why';
import { Busy, Empty, Failure } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';

interface SuggestionsProps {
  readonly world: SidebarWorld;
  readonly period: string;
  /** Counts the times that the coverage was computed anew; a list that is open is then searched anew too. */
  readonly recomputes: number;
}

/** Few next activities that close the gaps, searched for when somebody asks. */
export function Suggestions(props: SuggestionsProps) {
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that asks goes away as it is pressed: the keyboard stays with what it brings. */
  const focus = () => heading.current?.focus();
  const ask = () => {
    setAsked(true);
    focus();
  };
  return (
    <section class="stack tight" aria-label={SUGGESTIONS.title}>
      <h3 ref={heading} tabIndex={-1}>
        {SUGGESTIONS.title}
      </h3>
      {asked ? (
        <Suggested {...props} focus={focus} />
      ) : (
        <>
          <p class="muted">{SUGGESTIONS.intro}</p>
          <button type="button" class="wide" onClick={ask}>
            {SUGGESTIONS.ask}
          </button>
        </>
      )}
    </section>
  );
}

function Suggested({ world, period, recomputes, focus }: SuggestionsProps & { focus: () => void }) {
  const { data, failure, loading, reload } = useQuery(`${period} ${String(recomputes)}`, () =>
    world.server.ask('suggest', { period }),
  );
  const again = () => {
    focus();
    reload();
  };
  return (
    <>
      {failure === null ? null : <Failure failure={failure} retry={again} />}
      {loading ? <Busy text={SUGGESTIONS.loading} /> : null}
      {data === null || loading ? null : <Found data={data} world={world} again={again} />}
    </>
  );
}

function Found({ data, world, again }: { data: SuggestData; world: SidebarWorld; again: () => void }) {
  const { activities, gaps } = data;
  const other = gaps.other === 0 ? null : <p>{SUGGESTIONS.other(gaps.other)}</p>;
  if (activities.length === 0) {
    return (
      <Empty title={gaps.total === 0 ? SUGGESTIONS.noneTitle : SUGGESTIONS.noneByActivityTitle}>
        <p>{gaps.total === 0 ? SUGGESTIONS.none : SUGGESTIONS.noneByActivity}</p>
        {other}
      </Empty>
    );
  }
  return (
    <>
      <p role="status">
        <strong>{SUGGESTIONS.summary(activities.length, gaps.closed, gaps.total)}</strong>
      </p>
      <ol class="findings">
        {activities.map((activity) => (
          <Activity key={activity.number} activity={activity} world={world} />
        ))}
      </ol>
      {other}
      <button type="button" class="link" onClick={again}>
        {SUGGESTIONS.again}
      </button>
    </>
  );
}

function Activity({ activity, world }: { activity: SuggestedActivityMessage; world: SidebarWorld }) {
  const { number, form, formTitle, topics, hamlets, lead, date, planItems, adds, prefill } = activity;
  const names = hamlets.map(({ name }) => name).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [SUGGESTIONS.topics, topics.map(({ code, title }) => `${code} ${title}`).join('; ')],
    [SUGGESTIONS.hamlets, names],
    [SUGGESTIONS.lead, lead],
    [SUGGESTIONS.due, formatDate(date as CalendarDate)],
    [SUGGESTIONS.planItems, planItems.join(', ')],
    [SUGGESTIONS.adds, adds],
  ];
  return (
    <li class="finding info">
      <p>
        <strong>
          {number}. {formTitle === '' ? form : formTitle}
        </strong>
      </p>
      <dl class="facts">
        {facts.map(([label, text]) =>
          text === '' ? null : (
            <div key={label}>
              <dt>{label}: </dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {world.data.readOnly === null ? (
        <div class="row">
          <button type="button" class="small" onClick={() => world.record(prefill)}>
            {SUGGESTIONS.record}
          </button>
        </div>
      ) : null}
    </li>
  );
}
