import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldData, TabData } from '../../rpc/messages';
import { FORM } from '../../wording/rows/ui-form';
import { Busy, Failure, Notice } from '../parts/notice';
import { RowHistory } from '../history/row-history';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { CheckTyped, FieldNote } from './check-typed';
import type { Entry } from './entry';
import { isChanged } from './entry';
import { FieldView, fieldId } from './field-view';
import { askedFields } from './form-fields';
import { scopeFor } from './scope-of-hamlets';
import type { EntryControl } from './use-entry';

interface FormProps {
  readonly control: EntryControl;
  readonly entry: Entry;
  readonly world: SidebarWorld;
  readonly check: CheckTyped;
}

/** What appears when a field is left would push away the very button that is being clicked, so it waits for the click. */
const AFTER_CLICK_MS = 200;

/** The form of one row: only the fields that it needs, each checked once the person has left it. */
export function EntryForm({ control, entry, world, check }: FormProps) {
  const { data } = world;
  const tab = data.tabs.find((candidate) => candidate.tab === entry.tab);
  const notes = useMemo(() => check(entry), [check, entry]);
  const top = useRef<HTMLFormElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'start' }), [entry.token]);
  if (tab === undefined) return null;
  const { main, more } = askedFields(entry, tab, data);
  const set = (field: string, text: string) => {
    if (field === 'hamlets') {
      control.setCells({ hamlets: text, ...scopeFor(entry.cells, text, data.hamlets) });
    } else control.set(field, text);
  };
  const touchLater = (fields: readonly string[]) => {
    setTimeout(() => control.touch(fields), AFTER_CLICK_MS);
  };
  const view = (field: FieldData) => (
    <FieldView
      key={field.field}
      field={field}
      entry={entry}
      data={data}
      notes={entry.touched.includes(field.field) ? notes.filter((note) => note.field === field.field) : []}
      set={set}
      touch={touchLater}
    />
  );
  return (
    <form class="stack form" ref={top} onSubmit={(event) => event.preventDefault()} noValidate>
      <FormHead entry={entry} tab={tab} world={world} control={control} />
      {main.map(view)}
      {more.length === 0 ? null : (
        <details open={more.some(({ field }) => (entry.cells[field] ?? '') !== '')}>
          <summary>{FORM.moreFields}</summary>
          <div class="stack">{more.map(view)}</div>
        </details>
      )}
      <FormFoot
        control={control}
        entry={entry}
        notes={notes}
        fields={[...main, ...more]}
        readOnly={data.readOnly !== null}
      />
    </form>
  );
}

function FormHead(props: { entry: Entry; tab: TabData; world: SidebarWorld; control: EntryControl }) {
  const { entry, tab, world, control } = props;
  const { origin, cells } = entry;
  const planItem = cells['planItem'] ?? '';
  const title = world.data.plan.find(({ code }) => code === planItem)?.title ?? '';
  return (
    <div class="form-head">
      <h2>{origin === null ? FORM.newTitle(tab.name) : FORM.editTitle(origin.code, origin.row)}</h2>
      {planItem === '' ? null : (
        <p>
          <span class="code">{planItem}</span> {title}
        </p>
      )}
      <p class="muted">{FORM.required}</p>
      {origin === null ? null : (
        <RowHistory
          server={world.server}
          of={{ tab: entry.tab, id: origin.id, row: origin.row }}
          name={origin.code === '' ? tab.name : `${tab.name} ${origin.code}`}
        />
      )}
      {origin === null && !isChanged({ ...entry, cells: { ...cells, ...BEGUN_BLANK } }) ? (
        <button type="button" class="link" onClick={control.reset}>
          {FORM.changeWhat}
        </button>
      ) : null}
    </div>
  );
}

/** What the choice of «what» filled by itself is nothing that the person typed. */
const BEGUN_BLANK = {
  status: '',
  planItem: '',
  topics: '',
  form: '',
  scope: '',
  leadUnit: '',
  partnerUnits: '',
};

interface FootProps {
  readonly control: EntryControl;
  readonly entry: Entry;
  readonly notes: readonly FieldNote[];
  readonly fields: readonly FieldData[];
  readonly readOnly: boolean;
}

function FormFoot({ control, entry, notes, fields, readOnly }: FootProps) {
  const [warned, setWarned] = useState<readonly string[] | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const wantsNext = useRef(false);
  const errors = notes.filter(({ severity }) => severity === 'error');
  const save = (next: boolean) => {
    wantsNext.current = next;
    control.touch(fields.map(({ field }) => field));
    if (errors.length > 0 && warned === null) {
      setWarned(errors.map(({ field }) => field));
    } else {
      setWarned(null);
      control.save(next);
    }
  };
  if (control.saving) return <Busy text={FORM.saving} />;
  if (readOnly) return null;
  return (
    <div class="foot">
      {control.failure === null ? null : (
        <Failure
          failure={control.failure}
          retry={control.failure.retryable ? () => control.save(wantsNext.current) : undefined}
        />
      )}
      {warned !== null && errors.length > 0 ? (
        <Notice tone="warning" alert>
          <p>{FORM.errorsBefore(errors.length)}</p>
          <div class="row">
            <button type="button" class="small" onClick={() => focusField(errors[0]?.field ?? '')}>
              {FORM.toFirstError}
            </button>
            <button type="button" class="small plain" onClick={() => save(wantsNext.current)}>
              {FORM.saveAnyway}
            </button>
          </div>
        </Notice>
      ) : null}
      {discarding ? (
        <Notice tone="warning" title={FORM.discardTitle}>
          <div class="row">
            <button type="button" class="small" onClick={control.reset}>
              {FORM.discardYes}
            </button>
            <button type="button" class="small plain" onClick={() => setDiscarding(false)}>
              {FORM.keep}
            </button>
          </div>
        </Notice>
      ) : null}
      <div class="row">
        <button type="button" class="primary" onClick={() => save(false)}>
          {FORM.save}
        </button>
        {entry.origin === null ? (
          <button type="button" onClick={() => save(true)}>
            {FORM.saveNext}
          </button>
        ) : null}
        <button
          type="button"
          class="plain"
          onClick={() => (isChanged(entry) ? setDiscarding(true) : control.reset())}
        >
          {FORM.discard}
        </button>
      </div>
    </div>
  );
}

/** The field itself, or the first box of a group. */
function focusField(field: string): void {
  const element = document.getElementById(fieldId(field));
  const target =
    element?.matches('input, select, textarea') === true ? element : element?.querySelector('input');
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
