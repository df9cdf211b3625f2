import { useMemo, useState } from 'preact/hooks';
import type { SidebarData } from '../rpc/messages';
import type { GuidePage } from '../wording/guide';
import { SIDEBAR } from '../wording/ui-common';
import { CheckingPart } from './checking/checking-part';
import { CoveragePart } from './coverage/coverage-part';
import { EntryPart } from './form/entry-part';
import type { EntryRequest } from './form/use-entry';
import { WorkPart } from './my-work/work-part';
import { OverviewPart } from './overview/overview-part';
import { GuideLink } from './parts/guide-link';
import { Notice } from './parts/notice';
import type { SidebarWorld } from './parts/sidebar-world';
import { panelId, tabId, TabStrip } from './parts/tab-strip';
import { useAnnouncer } from './parts/use-announcer';
import { Welcome } from './parts/welcome';
import type { Server } from './server';

type Part = keyof typeof SIDEBAR.parts;

const PARTS: readonly Part[] = ['entry', 'checking', 'coverage', 'work'];

/** The page of the guide about each part. */
const GUIDE_OF: Readonly<Record<Part, GuidePage>> = {
  overview: 'trinh-duyet',
  entry: 'ghi-hang-ngay',
  checking: 'ghi-hang-ngay',
  coverage: 'do-bao-phu',
  work: 'trinh-duyet',
};

/** A leader looks before they write. */
const partsFor = (role: SidebarData['user']['role']): readonly Part[] =>
  role === 'leader' ? ['overview', ...PARTS] : PARTS;

/** The parts; one that was opened stays as it was left. */
export function SidebarParts({ server, data }: { server: Server; data: SidebarData }) {
  const parts = partsFor(data.user.role);
  const [part, setPart] = useState<Part>(parts[0] ?? 'entry');
  const [seen, setSeen] = useState<readonly Part[]>([part]);
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
      setSeen((before) => (before.includes('entry') ? before : [...before, 'entry']));
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
        <GuideLink page={GUIDE_OF[part]} />
        <h1>{data.communeName === '' ? 'Loa Xóm' : data.communeName}</h1>
        <p>{[data.user.name, data.user.roleLabel].filter((text) => text !== '').join(' · ')}</p>
      </header>
      <Welcome server={server} data={data} />
      {data.readOnly === null ? null : <Notice tone="warning">{data.readOnly}</Notice>}
      {data.notice === null ? null : <Notice tone="warning">{data.notice}</Notice>}
      {data.told.length === 0 ? null : (
        <Notice tone="warning">
          {data.told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button type="button" class="small" onClick={() => void server.ask('openRegister')}>
            {SIDEBAR.register}
          </button>
        </Notice>
      )}
      <TabStrip
        label={SIDEBAR.label}
        tabs={parts.map((key) => ({ key, label: SIDEBAR.parts[key] }))}
        current={part}
        choose={choose}
      />
      {parts.map((key) => (
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
    case 'overview':
      return <OverviewPart world={world} />;
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
