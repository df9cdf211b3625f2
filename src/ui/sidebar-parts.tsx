import { useMemo, useState } from 'preact/hooks';
import type { SidebarData } from '../rpc/messages';
import { SIDEBAR } from '../wording/ui-common';
import { CheckingPart } from './checking/checking-part';
import { CoveragePart } from './coverage/coverage-part';
import { EntryPart } from './form/entry-part';
import type { EntryRequest } from './form/use-entry';
import { WorkPart } from './my-work/work-part';
import { Notice } from './parts/notice';
import type { SidebarWorld } from './parts/sidebar-world';
import { panelId, tabId, TabStrip } from './parts/tab-strip';
import { useAnnouncer } from './parts/use-announcer';
import type { Server } from './server';

type Part = keyof typeof SIDEBAR.parts;

const PARTS: readonly Part[] = ['entry', 'checking', 'coverage', 'work'];
const TABS = PARTS.map((key) => ({ key, label: SIDEBAR.parts[key] }));

/** The four parts; one that was opened stays as it was left. */
export function SidebarParts({ server, data }: { server: Server; data: SidebarData }) {
  const [part, setPart] = useState<Part>('entry');
  const [seen, setSeen] = useState<readonly Part[]>(['entry']);
  const [request, setRequest] = useState<EntryRequest | null>(null);
  const [changes, setChanges] = useState(0);
  const { announce, region } = useAnnouncer();
  const choose = (next: Part) => {
    setPart(next);
    setSeen((before) => (before.includes(next) ? before : [...before, next]));
  };
  const world = useMemo<SidebarWorld>(() => {
    const toEntry = (next: EntryRequest) => {
      setRequest(next);
      setPart('entry');
    };
    return {
      server,
      data,
      announce,
      changes,
      changed: () => setChanges((count) => count + 1),
      record: (cells) => toEntry({ kind: 'new', cells }),
      openRow: (tab, row) => toEntry({ kind: 'row', tab, row }),
    };
  }, [server, data, announce, changes]);
  return (
    <main class="page">
      <header class="who">
        <h1>{data.communeName === '' ? 'Loa Xóm' : data.communeName}</h1>
        <p>{[data.user.name, data.user.roleLabel].filter((text) => text !== '').join(' · ')}</p>
      </header>
      {data.readOnly === null ? null : <Notice tone="warning">{data.readOnly}</Notice>}
      {data.notice === null ? null : <Notice tone="warning">{data.notice}</Notice>}
      <TabStrip label={SIDEBAR.label} tabs={TABS} current={part} choose={choose} />
      {PARTS.map((key) => (
        <section
          key={key}
          id={panelId(key)}
          role="tabpanel"
          aria-labelledby={tabId(key)}
          hidden={key !== part}
          tabIndex={-1}
        >
          {seen.includes(key) ? (
            <PartBody part={key} shown={key === part} world={world} request={request} />
          ) : null}
        </section>
      ))}
      {region}
    </main>
  );
}

function PartBody(props: { part: Part; shown: boolean; world: SidebarWorld; request: EntryRequest | null }) {
  const { part, shown, world, request } = props;
  switch (part) {
    case 'entry':
      return <EntryPart world={world} request={request} />;
    case 'checking':
      return <CheckingPart world={world} shown={shown} />;
    case 'coverage':
      return <CoveragePart world={world} />;
    case 'work':
      return <WorkPart world={world} />;
  }
}
