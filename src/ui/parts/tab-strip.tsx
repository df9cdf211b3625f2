export interface TabChoice<K extends string> {
  readonly key: K;
  readonly label: string;
}

/** Tabs by the ARIA pattern: one stop of the Tab key, arrows move between them. */
export function TabStrip<K extends string>(props: {
  label: string;
  tabs: readonly TabChoice<K>[];
  current: K;
  choose: (key: K) => void;
}) {
  const { label, tabs, current, choose } = props;
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === current);
    const to = nextIndex(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab.key);
    document.getElementById(tabId(tab.key))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ key, label: name }) => (
        <button
          type="button"
          key={key}
          id={tabId(key)}
          role="tab"
          aria-selected={key === current}
          aria-controls={panelId(key)}
          tabIndex={key === current ? 0 : -1}
          onClick={() => choose(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export const tabId = (key: string): string => `tab-${key}`;
export const panelId = (key: string): string => `panel-${key}`;

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
