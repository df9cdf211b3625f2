import { useState } from 'preact/hooks';
import type { StaleConflict } from '../../rpc/messages';
import { CONFLICT } from '../../wording/rows/ui-form';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Entry } from './entry';
import type { EntryControl } from './use-entry';

interface ConflictProps {
  readonly control: EntryControl;
  readonly entry: Entry;
  readonly conflict: StaleConflict;
}

/** Both versions side by side; nothing that was typed is lost, and nothing is written until the person chose. */
export function ConflictView({ control, entry, conflict }: ConflictProps) {
  const isGone = conflict.row === null;
  const [theirs, setTheirs] = useState<readonly string[]>(() => fieldsLeftAlone(entry, conflict));
  const save = () => {
    const chosen = conflict.fields.map(({ field, mine, theirs: other }) => [
      field,
      theirs.includes(field) ? other : mine,
    ]);
    control.resolve(
      { ...entry.cells, ...(Object.fromEntries(chosen) as Record<string, string>) },
      conflict.rev,
    );
  };
  const choose = (field: string, isTheirs: boolean) =>
    setTheirs((before) => (isTheirs ? [...before, field] : before.filter((other) => other !== field)));
  return (
    <div class="stack">
      <Notice tone="warning" title={isGone ? CONFLICT.goneTitle : CONFLICT.title} alert>
        <p>{isGone ? CONFLICT.goneText : CONFLICT.text}</p>
      </Notice>
      {conflict.fields.map(({ field, header, mine, theirs: other, changedMeanwhile }) => (
        <fieldset class="versions" key={field}>
          <legend>
            {header} {changedMeanwhile && !isGone ? <span class="mark info">{CONFLICT.changed}</span> : null}
          </legend>
          <Version
            name={field}
            label={CONFLICT.mine}
            text={mine}
            checked={!theirs.includes(field)}
            pick={() => choose(field, false)}
            only={isGone}
          />
          {isGone ? null : (
            <Version
              name={field}
              label={CONFLICT.theirs}
              text={other}
              checked={theirs.includes(field)}
              pick={() => choose(field, true)}
              only={false}
            />
          )}
        </fieldset>
      ))}
      {control.failure === null ? null : <Failure failure={control.failure} retry={save} />}
      {control.saving ? <Busy /> : null}
      <div class="row">
        <button type="button" class="primary" onClick={isGone ? control.saveAsNew : save}>
          {isGone ? CONFLICT.saveAsNew : CONFLICT.saveChosen}
        </button>
        <button type="button" class="plain" onClick={control.backToForm}>
          {CONFLICT.back}
        </button>
      </div>
    </div>
  );
}

/** What the person did not change is taken as it stands in the row. */
function fieldsLeftAlone({ cells, origin }: Entry, { fields }: StaleConflict): readonly string[] {
  const isOwn = (field: string): boolean => (cells[field] ?? '') !== (origin?.cells[field] ?? '');
  return fields.filter(({ field }) => !isOwn(field)).map(({ field }) => field);
}

function Version(props: {
  name: string;
  label: string;
  text: string;
  checked: boolean;
  pick: () => void;
  only: boolean;
}) {
  const { name, label, text, checked, pick, only } = props;
  return (
    <label class="version">
      {only ? null : <input type="radio" name={`version-${name}`} checked={checked} onChange={pick} />}
      <span>
        <span class="muted">{label}</span>
        <span class="version-text">{text === '' ? CONFLICT.blank : text}</span>
      </span>
    </label>
  );
}
