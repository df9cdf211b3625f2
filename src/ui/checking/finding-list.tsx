import { useState } from 'preact/hooks';
import type { EntryTab } from '../../domain/tables/fields';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { UI } from '../../wording/ui-common';
import { SeverityMark } from '../parts/severity-mark';
import { focusGrid } from '../browser';
import { RowHistory } from '../history/row-history';
import type { SidebarWorld } from '../parts/sidebar-world';
import { alikeTo, findingKey } from './findings-filter';
import { MendPreview } from './mend-preview';
import type { Mends } from './use-mends';

interface ListProps {
  readonly world: SidebarWorld;
  readonly findings: readonly PageFinding[];
  /** Of all rows, among which those alike are found. */
  readonly all: readonly PageFinding[];
  readonly goTo: (finding: PageFinding) => Promise<void>;
  readonly mends: Mends;
  /** Tells which finding the person is at. */
  readonly at: (key: string) => void;
}

const SHOWN = 40;
const ENTRY_TABS: readonly string[] = ['activities', 'plan', 'contributions', 'examples', 'otherFigures'];
const elementId = (key: string): string => `finding-${key}`;

/** Findings one below the other, each with the way to its cell and its mend. */
export function FindingList({ world, findings, all, goTo, mends, at }: ListProps) {
  const [limit, setLimit] = useState(SHOWN);
  const shown = findings.slice(0, limit);
  if (findings.length === 0) return null;
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => (
          <OneFinding key={findingKey(finding)} {...{ world, all, goTo, mends, at, finding }} />
        ))}
      </ul>
      {shown.length < findings.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {CHECKING.more(findings.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}

type OneProps = Omit<ListProps, 'findings'> & { readonly finding: PageFinding };

function OneFinding({ world, all, goTo, mends, at, finding }: OneProps) {
  const [listed, setListed] = useState(false);
  const { severity, tab, tabKey, row, code, a1, message, mend } = finding;
  const key = findingKey(finding);
  const place = [tab, code.startsWith('@') ? CHECKING.row(row) : code, a1].filter((text) => text !== '');
  const mayMend = mend !== undefined && world.data.readOnly === null;
  const alike = mayMend ? alikeTo(finding, all) : [];
  return (
    <li class={`finding ${severity}`} id={elementId(key)} onFocusIn={() => at(key)}>
      <p class="finding-head">
        <SeverityMark severity={severity} /> <span class="muted">{place.join(' · ')}</span>
      </p>
      <p>{message}</p>
      <div class="row">
        <button type="button" class="small" onClick={() => void goTo(finding).then(focusGrid)}>
          {UI.goTo}
        </button>
        {mayMend ? (
          <button
            type="button"
            class="small primary"
            disabled={mends.busy}
            onClick={() => void mends.apply([finding])}
          >
            {CHECKING.mend(mend.shown)}
          </button>
        ) : null}
        {alike.length < 2 || listed ? null : (
          <button type="button" class="small" onClick={() => setListed(true)}>
            {CHECKING.mendAlike(alike.length)}
          </button>
        )}
        {ENTRY_TABS.includes(tabKey) ? (
          <>
            <button type="button" class="small plain" onClick={() => world.openRow(tabKey as EntryTab, row)}>
              {CHECKING.open}
            </button>
            <RowHistory
              server={world.server}
              of={{ tab: tabKey as EntryTab, id: finding.id, row }}
              name={place.slice(0, 2).join(' ')}
            />
          </>
        ) : null}
      </div>
      {listed && alike.length > 0 ? (
        <MendPreview
          title={CHECKING.mendAllTitle(alike.length)}
          text={CHECKING.mendAlikeText(finding.received, finding.column)}
          findings={alike}
          mends={mends}
          close={() => setListed(false)}
        />
      ) : null}
    </li>
  );
}

/** Puts the keyboard on the first button of a finding. */
export function focusFinding(key: string): void {
  const element = document.getElementById(elementId(key));
  element?.querySelector('button')?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
