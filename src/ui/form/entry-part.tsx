import { useEffect, useMemo } from 'preact/hooks';
import { FORM } from '../../wording/rows/ui-form';
import { Busy, Failure, Notice } from '../parts/notice';
import type { SidebarWorld } from '../parts/sidebar-world';
import { createChecker } from './check-typed';
import { ConflictView } from './conflict-view';
import { EntryForm } from './entry-form';
import { SavedView } from './saved-view';
import type { EntryControl, EntryRequest } from './use-entry';
import { useEntry } from './use-entry';
import { WhatChooser } from './what-chooser';

/** Part Ghi: choose what, fill in, save. */
export function EntryPart({ world, request }: { world: SidebarWorld; request: EntryRequest | null }) {
  const control = useEntry(world);
  const { open } = control;
  useEffect(() => {
    if (request !== null) open(request);
    // Only a new request opens anything; the control itself changes with every letter typed.
  }, [request]);
  return (
    <div class="stack">
      {control.pending === null ? null : <PendingNotice control={control} />}
      <EntryBody control={control} world={world} />
    </div>
  );
}

function EntryBody({ control, world }: { control: EntryControl; world: SidebarWorld }) {
  const { lists, today, tabs } = world.data;
  const check = useMemo(() => createChecker(lists, today, tabs), [lists, today, tabs]);
  const { view, failure } = control;
  switch (view.kind) {
    case 'what':
      return (
        <>
          {failure === null ? null : <Failure failure={failure} />}
          <WhatChooser world={world} open={control.open} />
        </>
      );
    case 'loading':
      return <Busy text={view.text} />;
    case 'form':
      return <EntryForm control={control} entry={view.entry} world={world} check={check} />;
    case 'conflict':
      return <ConflictView control={control} entry={view.entry} conflict={view.conflict} />;
    case 'saved':
      return <SavedView control={control} saved={view.saved} world={world} />;
  }
}

function PendingNotice({ control }: { control: EntryControl }) {
  return (
    <Notice tone="warning" title={FORM.pendingTitle} alert>
      <p>{FORM.pendingText}</p>
      <div class="row">
        <button type="button" class="small" onClick={control.keepTyped}>
          {FORM.keep}
        </button>
        <button type="button" class="small plain" onClick={control.dropTyped}>
          {FORM.drop}
        </button>
      </div>
    </Notice>
  );
}
