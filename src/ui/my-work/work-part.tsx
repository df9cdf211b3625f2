import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkItem } from '../../rpc/messages';
import { WORK } from '../../wording/coverage/ui-coverage';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../parts/hamlet-groups';
import { Busy, Empty, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useQuery } from '../parts/use-query';
import { ApprovalSection } from '../approval/approval-section';
import { Reminders } from './reminders';

const SHOWN = 20;
const KINDS: readonly WorkItem['kind'][] = ['approval', 'late', 'due', 'gap', 'finding'];
const MARK: Readonly<Record<WorkItem['kind'], string>> = {
  approval: 'warning',
  late: 'error',
  due: 'warning',
  gap: 'info',
  finding: 'warning',
};

/** Part Việc của tôi: what waits for this person, and what to remind others of. */
export function WorkPart({ world }: { world: SidebarWorld }) {
  const query = useQuery(`work ${String(world.changes)}`, () => world.server.ask('myWork'));
  const { data, loading, failure } = query;
  return (
    <div class="stack">
      <div class="row between">
        <h2>{data === null ? world.data.user.name : WORK.for(data.period.name)}</h2>
        <button type="button" class="small plain" onClick={query.reload} disabled={loading}>
          {WORK.refresh}
        </button>
      </div>
      {failure === null ? null : <Failure failure={failure} retry={query.reload} />}
      {loading ? <Busy text={WORK.loading} /> : null}
      {data === null ? null : (
        <>
          {data.user.role === null ? (
            <Notice tone="info">
              <p>{WORK.notListed}</p>
            </Notice>
          ) : null}
          {data.items.length === 0 ? (
            <Empty title={WORK.emptyTitle}>
              <p>{WORK.emptyText}</p>
            </Empty>
          ) : (
            KINDS.map((kind) => (
              <WorkGroup
                key={kind}
                kind={kind}
                items={data.items.filter((item) => item.kind === kind)}
                world={world}
              />
            ))
          )}
          <ApprovalSection world={world} reload={query.reload} />
          <Reminders reminders={data.reminders} announce={world.announce} />
        </>
      )}
    </div>
  );
}

function WorkGroup(props: { kind: WorkItem['kind']; items: readonly WorkItem[]; world: SidebarWorld }) {
  const { kind, items, world } = props;
  const [limit, setLimit] = useState(SHOWN);
  if (items.length === 0) return null;
  const shown = items.slice(0, limit);
  return (
    <section class="stack tight" aria-label={WORK.kinds[kind]}>
      <h3>
        {WORK.kinds[kind]} <span class="muted">{WORK.count(items.length)}</span>
      </h3>
      {byPlace(shown, world).map(({ title, items: own }) => (
        <Fragment key={title}>
          {title === '' ? null : <h4>{title}</h4>}
          <ul class="findings">
            {own.map((item, index) => (
              <li key={String(index)} class={`finding ${MARK[kind]}`}>
                <p>
                  <strong>{item.title}</strong>
                </p>
                <p>{item.detail}</p>
                <WorkButtons item={item} world={world} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {shown.length < items.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {WORK.more(items.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

/** Of many hamlets by the former commune or cluster of the first that is concerned, what is of no hamlet first; in their order. */
function byPlace(
  items: readonly WorkItem[],
  { data: { hamlets } }: SidebarWorld,
): readonly { readonly title: string; readonly items: readonly WorkItem[] }[] {
  const by = hamlets.length > MANY_HAMLETS ? waysToGroup(hamlets)[0] : undefined;
  if (by === undefined) return [{ title: '', items }];
  const groups = groupedHamlets(hamlets, by).map(({ title, members }) => {
    const codes = new Set(members.map(({ code }) => code));
    return { title, items: items.filter(({ hamlets: [first = ''] }) => codes.has(first)) };
  });
  const placed = new Set(groups.flatMap(({ items: own }) => own));
  return [{ title: '', items: items.filter((item) => !placed.has(item)) }, ...groups].filter(
    (group) => group.items.length > 0,
  );
}

function WorkButtons({ item, world }: { item: WorkItem; world: SidebarWorld }) {
  const { prefill, at } = item;
  return (
    <div class="row">
      {prefill === undefined || world.data.readOnly !== null ? null : (
        <button type="button" class="small" onClick={() => world.record(prefill)}>
          {WORK.record}
        </button>
      )}
      {at === undefined ? null : (
        <button type="button" class="small" onClick={() => world.openRow(at.tab, at.row)}>
          {WORK.openRow}
        </button>
      )}
    </div>
  );
}
