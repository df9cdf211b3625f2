import { useMemo, useState } from 'preact/hooks';
import { SIDEBAR } from '../../wording/ui-common';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { EntryPart } from '../form/entry-part';
import type { EntryRequest } from '../form/use-entry';
import { Busy, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { useAnnouncer } from '../parts/use-announcer';
import { useQuery } from '../parts/use-query';
import type { StepProps } from './step-props';

const WORDS = FIRST_STEPS.activity;

/** The form of the sidebar itself, with its drafts and rules. */
export function ActivityStep({ server, book, changed, next }: StepProps) {
  const opened = useQuery('open', () => server.ask('openSidebar'));
  const [request, setRequest] = useState<EntryRequest | null>(null);
  const [changes, setChanges] = useState(0);
  const { announce, region } = useAnnouncer();
  const { data } = opened;
  const world = useMemo<SidebarWorld | null>(
    () =>
      data && {
        server,
        data,
        announce,
        changes,
        changed: () => {
          setChanges((count) => count + 1);
          changed();
        },
        record: (cells) => setRequest({ kind: 'new', cells }),
        openRow: (tab, row) => setRequest({ kind: 'row', tab, row }),
      },
    [server, data, announce, changes, changed],
  );
  return (
    <section class="stack">
      <h2>{WORDS.title}</h2>
      {book.hamlets.length === 0 ? (
        <Notice tone="warning">
          <p>{WORDS.needs(FIRST_STEPS.steps.hamlets)}</p>
        </Notice>
      ) : (
        <p class="muted">{WORDS.intro}</p>
      )}
      {book.activities === 0 ? null : <p>{WORDS.has(book.activities)}</p>}
      {opened.failure === null ? null : <Failure failure={opened.failure} retry={opened.reload} />}
      {world === null ? (
        opened.failure === null ? (
          <Busy text={SIDEBAR.opening} />
        ) : null
      ) : (
        <div class="entry">
          <EntryPart world={world} request={request} />
        </div>
      )}
      <div class="row">
        <button type="button" class={book.activities > 0 ? 'primary' : 'plain'} onClick={next}>
          {book.activities > 0 ? WORDS.next : FIRST_STEPS.skip}
        </button>
      </div>
      {region}
    </section>
  );
}
