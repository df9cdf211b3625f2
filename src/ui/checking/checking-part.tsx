import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { Busy, Empty, Failure } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { Filters, NO_FILTER } from './filters';
import type { CheckingFilter } from './filters';
import { FindingList, focusFinding } from './finding-list';
import { findingKey, groupFindings } from './findings-filter';
import { LostRows } from './lost-rows';
import { MendAll } from './mend-all';
import { PastActs } from './past-acts';
import { useMends } from './use-mends';
import { useSelectedRow } from './use-selected-row';

/** Part Kiểm tra: what is wrong, where, and how to mend it. */
export function CheckingPart({ world, shown }: { world: SidebarWorld; shown: boolean }) {
  const { server, announce } = world;
  const [filter, setFilter] = useState<CheckingFilter>(NO_FILTER);
  const { active, refresh } = useSelectedRow(server, shown);
  const current = useRef<string | null>(null);
  const { officer, hamlet } = filter;
  const query = useQuery(`${officer}|${hamlet}|${String(world.changes)}`, () =>
    server.ask('findings', {
      ...(officer === '' ? {} : { officer }),
      ...(hamlet === '' ? {} : { hamlet }),
    }),
  );
  const all = query.data?.findings;
  const groups = useMemo(() => groupFindings(all ?? [], filter, active), [all, filter, active]);
  const mends = useMends(world, query.reload);
  const goTo = async ({ tabKey, row, field }: PageFinding) => {
    const answer = await server.ask('goTo', { tab: tabKey, row, field });
    if (!answer.ok) announce(answer.failure.message);
  };
  const step = (by: number) => {
    const order = [...groups.selected, ...groups.others];
    const at = order.findIndex((finding) => findingKey(finding) === current.current);
    const to = order[at < 0 ? 0 : (at + by + order.length) % order.length];
    if (to === undefined) return;
    current.current = findingKey(to);
    announce(CHECKING.place(order.indexOf(to) + 1, order.length));
    focusFinding(findingKey(to));
    void goTo(to);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const { data, loading, failure } = query;
  const list = { world, goTo, mends, all: all ?? [], at: (key: string) => (current.current = key) };
  return (
    <div class="stack" onKeyDown={onKey}>
      <div class="row between">
        <h2>{data === null ? CHECKING.all : countsOf(data.counts)}</h2>
        <button type="button" class="small plain" onClick={query.reload} disabled={loading}>
          {CHECKING.recheck}
        </button>
      </div>
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {loading ? <Busy text={CHECKING.loading} /> : null}
      <section class="stack tight" aria-label={CHECKING.selected}>
        <div class="row between">
          <h3>{CHECKING.selected}</h3>
          <button type="button" class="link" onClick={refresh}>
            {CHECKING.refreshSelected}
          </button>
        </div>
        {active?.tab == null || active.row === null ? (
          <p class="muted">{CHECKING.noneSelected}</p>
        ) : (
          <p class="muted">{CHECKING.selectedRow(active.tabName, active.row)}</p>
        )}
        {data !== null && active?.row != null && groups.selected.length === 0 ? (
          <p class="note success">{CHECKING.selectedClean}</p>
        ) : null}
        <FindingList {...list} findings={groups.selected} />
      </section>
      {data === null ? null : (
        <>
          <h3>{CHECKING.all}</h3>
          <Filters data={data} hamlets={world.data.hamlets} filter={filter} setFilter={setFilter} />
          {world.data.readOnly === null ? <MendAll findings={data.findings} mends={mends} /> : null}
          {groups.others.length > 0 ? (
            <div class="row between">
              <button type="button" class="small" onClick={() => step(-1)}>
                {CHECKING.previous}
              </button>
              <button type="button" class="small" onClick={() => step(1)} aria-keyshortcuts="F8">
                {CHECKING.next}
              </button>
              <span class="muted">{CHECKING.keys}</span>
            </div>
          ) : (
            <NothingWrong clean={data.findings.length === 0 && filter === NO_FILTER} />
          )}
          <FindingList {...list} findings={groups.others} />
        </>
      )}
      <PastActs world={world} />
      <LostRows world={world} />
    </div>
  );
}

const countsOf = ({ error, warning, info }: { error: number; warning: number; info: number }): string =>
  CHECKING.counts(error, warning, info);

const NothingWrong = ({ clean }: { clean: boolean }) =>
  clean ? (
    <Empty title={CHECKING.cleanTitle}>
      <p>{CHECKING.cleanText}</p>
    </Empty>
  ) : (
    <p class="muted">{CHECKING.cleanFiltered}</p>
  );
