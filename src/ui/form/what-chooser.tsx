import { useMemo, useState } from 'preact/hooks';
import type { EntryTab } from '../../domain/tables/fields';
import { OUTSIDE_PLAN_LABEL } from '../../domain/tables/choices';
import { UI } from '../../wording/ui-common';
import { FORM } from '../../wording/rows/ui-form';
import { Busy, Failure } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import type { Server, ServerFailure } from '../server';
import type { WhatChoice } from './plan-choice';
import { whatChoices } from './plan-choice';
import type { EntryRequest } from './use-entry';

const SHOWN = 6;
/** Most rows are of work that was done. */
const BEGUN = { status: 'Đã thực hiện' };
const OTHER_TABS: readonly EntryTab[] = ['contributions', 'examples', 'otherFigures'];

/** «What»: what is due for this person, then the whole plan, then what is outside it. */
export function WhatChooser(props: { world: SidebarWorld; open: (request: EntryRequest) => void }) {
  const { world, open } = props;
  const { server, data } = world;
  const [query, setQuery] = useState('');
  const work = useQuery('work', () => server.ask('myWork'));
  const items = work.data?.items ?? null;
  const choices = useMemo(() => whatChoices(data, items, query), [data, items, query]);
  const choose = ({ cells }: WhatChoice) => open({ kind: 'new', cells: { ...BEGUN, ...cells } });
  const outside = data.outsidePlan === '' ? OUTSIDE_PLAN_LABEL : data.outsidePlan;
  return (
    <div class="stack">
      <h2>{FORM.whatTitle}</h2>
      <input
        type="search"
        value={query}
        aria-label={UI.search}
        placeholder={UI.search}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <button type="button" class="plain wide" onClick={() => open({ kind: 'active' })}>
        {FORM.editActive}
      </button>
      <h3>{FORM.due}</h3>
      {work.failure === null ? null : <Failure failure={work.failure} retry={work.reload} />}
      {work.loading ? <Busy text={FORM.dueLoading} /> : null}
      {items !== null && choices.due.length === 0 ? (
        <p class="muted">{query === '' ? FORM.noneDue : UI.noMatch}</p>
      ) : null}
      <ChoiceList choices={choices.due} choose={choose} />
      <h3>{FORM.rest}</h3>
      {data.plan.length === 0 ? <p class="muted">{FORM.noPlan}</p> : null}
      {data.plan.length > 0 && choices.rest.length === 0 ? <p class="muted">{UI.noMatch}</p> : null}
      <ChoiceList choices={choices.rest} choose={choose} />
      <button
        type="button"
        class="plain wide"
        onClick={() => open({ kind: 'new', cells: { ...BEGUN, planItem: outside } })}
      >
        {FORM.outsidePlan}
      </button>
      <h3>{FORM.otherTabs}</h3>
      <div class="row">
        {data.tabs
          .filter(({ tab }) => OTHER_TABS.includes(tab))
          .map(({ tab, name }) => (
            <button
              type="button"
              class="plain"
              key={tab}
              onClick={() => open({ kind: 'new', tab, cells: {} })}
            >
              {name}
            </button>
          ))}
      </div>
      <IntakeLink server={server} />
    </div>
  );
}

/** The dialog opens over the grid; the sidebar stays as it is. */
function IntakeLink({ server }: { server: Server }) {
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const openDialog = async () => {
    const answer = await server.ask('intakeOpen');
    setFailure(answer.ok ? null : answer.failure);
  };
  return (
    <div>
      <button type="button" class="link" onClick={() => void openDialog()}>
        {FORM.openIntake}
      </button>
      {failure === null ? null : <Failure failure={failure} />}
    </div>
  );
}

function ChoiceList(props: { choices: readonly WhatChoice[]; choose: (choice: WhatChoice) => void }) {
  const { choices, choose } = props;
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.slice(0, SHOWN);
  if (choices.length === 0) return null;
  return (
    <>
      <ul class="choices">
        {shown.map((choice) => (
          <li key={choice.key}>
            <button type="button" class="choice" onClick={() => choose(choice)}>
              <span class="choice-title">
                {choice.planItem === '' ? null : <span class="code">{choice.planItem}</span>} {choice.title}
              </span>
              {choice.detail === '' ? null : <span class="muted two-lines">{choice.detail}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < choices.length ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {FORM.more(choices.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
