import { useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import type { SuggestData, SuggestedActivityMessage } from '../../rpc/coverage-messages';
import { SUGGESTIONS } from '../../wording/coverage/ui-why';
import { Busy, Empty, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import type { Planning } from './use-planning';
import { usePlanning } from './use-planning';

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
  const planning = usePlanning(world);
  const rest = (
    <>
      {gaps.planned === 0 ? null : <p>{SUGGESTIONS.planned(gaps.planned)}</p>}
      {gaps.later === 0 ? null : <p>{SUGGESTIONS.later(gaps.later)}</p>}
      {gaps.other === 0 ? null : <p>{SUGGESTIONS.other(gaps.other)}</p>}
    </>
  );
  if (activities.length === 0) {
    return (
      <Empty title={gaps.total === 0 ? SUGGESTIONS.noneTitle : SUGGESTIONS.noneByActivityTitle}>
        <p>{gaps.total === 0 ? SUGGESTIONS.none : SUGGESTIONS.noneByActivity}</p>
        {rest}
      </Empty>
    );
  }
  return (
    <>
      <p role="status">
        <strong>{SUGGESTIONS.summary(activities.length, gaps.closed, gaps.total)}</strong>
      </p>
      <WholeList activities={activities} planning={planning} />
      <ol class="findings">
        {activities.map((activity) => (
          <Activity key={activity.number} activity={activity} world={world} planning={planning} />
        ))}
      </ol>
      {rest}
      <button type="button" class="link" onClick={again}>
        {SUGGESTIONS.again}
      </button>
    </>
  );
}

/** One click for all of the list, and one to take it back; and what became of the last click. */
function WholeList(props: { activities: readonly SuggestedActivityMessage[]; planning: Planning }) {
  const { activities, planning } = props;
  const { busy, failure, told } = planning;
  const mine = activities.filter(planning.mayPlan);
  const standing = mine.filter((each) => planning.rowOf(each) !== undefined);
  const isDone = standing.length > 0 && standing.length === mine.length;
  return (
    <>
      {mine.length === 0 ? null : (
        <button
          type="button"
          class={isDone ? 'wide' : 'wide primary'}
          aria-disabled={busy}
          onClick={() => (isDone ? planning.takeBack(standing) : planning.accept(mine))}
        >
          {isDone ? SUGGESTIONS.takeBackAll(standing.length) : SUGGESTIONS.planAll(mine.length)}
        </button>
      )}
      {busy ? <Busy text={SUGGESTIONS.planning} /> : null}
      {failure === null ? null : <Failure failure={failure} retry={planning.retry} />}
      {told === null || busy ? null : (
        <Notice tone={told.left.length === 0 ? 'success' : 'warning'}>
          <p>{told.message}</p>
          {told.left.length === 0 ? null : (
            <ul>
              {told.left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </>
  );
}

interface ActivityProps {
  readonly activity: SuggestedActivityMessage;
  readonly world: SidebarWorld;
  readonly planning: Planning;
}

function Activity({ activity, world, planning }: ActivityProps) {
  const { number, form, formTitle, topics, hamlets, lead, date, planItems, invite, adds } = activity;
  const names = hamlets.map(({ name }) => name).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [SUGGESTIONS.topics, topics.map(({ code, title }) => `${code} ${title}`).join('; ')],
    [SUGGESTIONS.hamlets, names],
    [SUGGESTIONS.day, formatDate(date as CalendarDate)],
    [SUGGESTIONS.invite, invite],
    [SUGGESTIONS.lead, lead],
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
      <ActivityButtons activity={activity} world={world} planning={planning} />
    </li>
  );
}

/** One button accepts and then takes back, so that the keyboard stays on it. */
function ActivityButtons({ activity, world, planning }: ActivityProps) {
  const row = planning.rowOf(activity);
  const names = `${String(activity.number)}. ${activity.hamlets.map(({ name }) => name).join(', ')}`;
  if (world.data.readOnly !== null) return null;
  return (
    <>
      {row === undefined ? null : <p class="note success">{SUGGESTIONS.isPlanned(row.code)}</p>}
      <div class="row">
        {planning.mayPlan(activity) ? (
          <button
            type="button"
            class="small"
            aria-disabled={planning.busy}
            aria-label={`${row === undefined ? SUGGESTIONS.plan : SUGGESTIONS.takeBack}: ${names}`}
            onClick={() => (row === undefined ? planning.accept([activity]) : planning.takeBack([activity]))}
          >
            {row === undefined ? SUGGESTIONS.plan : SUGGESTIONS.takeBack}
          </button>
        ) : null}
        {row === undefined ? (
          <button type="button" class="small plain" onClick={() => world.record(activity.prefill)}>
            {SUGGESTIONS.openForm}
          </button>
        ) : null}
      </div>
    </>
  );
}
