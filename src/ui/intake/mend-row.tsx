import { useId, useState } from 'preact/hooks';
import type { IntakeTab } from '../../domain/tables/fields';
import type { OpenIntakeRow } from '../../rpc/messages';
import { intakeTarget } from '../../workbook/intake-target';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { UI } from '../../wording/ui-common';
import { SelectField } from '../parts/select-field';

/** What a waiting row would write, cell by cell, to be put right where it stands. */
export function MendRow(props: {
  tab: IntakeTab;
  row: OpenIntakeRow;
  busy: boolean;
  save: (fields: Readonly<Record<string, string>>) => void;
  close: () => void;
}) {
  const { tab, row, busy, save, close } = props;
  const { columns } = intakeTarget(tab);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      row.cells.flatMap(({ header, text }) => {
        const field = columns.find((column) => column.header === header)?.field;
        return field === undefined ? [] : [[field, text]];
      }),
    ),
  );
  const shown = columns.filter(({ field }) => field in texts);
  const others = columns.filter(({ field }) => !(field in texts));
  return (
    <form
      class="panel stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        save(texts);
      }}
    >
      {shown.map(({ field, header }) => (
        <OneCell
          key={field}
          header={header}
          text={texts[field] ?? ''}
          change={(text) => setTexts({ ...texts, [field]: text })}
        />
      ))}
      {others.length === 0 ? null : (
        <SelectField
          label={INTAKE_UI.addCell}
          value=""
          options={[['', INTAKE_UI.pick], ...others.map(({ field, header }) => [field, header] as const)]}
          choose={(field) => field !== '' && setTexts({ ...texts, [field]: '' })}
        />
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {INTAKE_UI.saveMend}
        </button>
        <button type="button" class="plain" onClick={close}>
          {UI.cancel}
        </button>
      </div>
    </form>
  );
}

function OneCell(props: { header: string; text: string; change: (text: string) => void }) {
  const { header, text, change } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{header}</label>
      {text.includes('\n') ? (
        <textarea id={id} value={text} onInput={({ currentTarget }) => change(currentTarget.value)} />
      ) : (
        <input
          id={id}
          type="text"
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </div>
  );
}
