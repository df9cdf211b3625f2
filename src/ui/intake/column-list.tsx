import type { ChosenColumn, IntakeMapping } from '../../domain/intake/intake-mapping';
import type { IntakeTarget } from '../../domain/intake/intake-target';
import type { ColumnGuess } from '../../domain/intake/proposal';
import { INTAKE_UI } from '../../wording/intake/ui-intake';

interface Props {
  readonly columns: readonly ColumnGuess[];
  readonly target: IntakeTarget;
  readonly kept: readonly ChosenColumn[];
  readonly mapping: IntakeMapping;
  readonly change: (mapping: IntakeMapping) => void;
}

/** Each column of the list with three of its values, and the column of ours that it fills; open where one is not certain. */
export function ColumnList({ columns, target, kept, mapping, change }: Props) {
  if (columns.length === 0) return null;
  const isDoubtful = columns.some(({ confidence }) => confidence === 'likely');
  const choose = (header: string, field: string | null): void => {
    const others = (mapping.columns ?? []).filter((each) => each.header !== header && each.field !== field);
    // Whoever had the field before is left to a new guess; it is the person's last word that counts.
    change({ ...mapping, columns: [...others, { header, field }] });
  };
  return (
    <details open={isDoubtful}>
      <summary>{INTAKE_UI.columns}</summary>
      <p class="help">{INTAKE_UI.columnsHelp}</p>
      <ul class="matches">
        {columns.map((column) => (
          <Column
            key={column.column}
            column={column}
            target={target}
            isKept={kept.some(({ header, field }) => header === column.header && field === column.field)}
            choose={(field) => choose(column.header, field)}
          />
        ))}
      </ul>
    </details>
  );
}

function Column(props: {
  column: ColumnGuess;
  target: IntakeTarget;
  isKept: boolean;
  choose: (field: string | null) => void;
}) {
  const { column, target, isKept, choose } = props;
  const { header, field, confidence, samples, others } = column;
  const name = header.startsWith('#') ? INTAKE_UI.noHeader(header.slice(1)) : header;
  const likely = target.columns.filter((ours) => others.includes(ours.field));
  const rest = target.columns.filter((ours) => !others.includes(ours.field));
  return (
    <li>
      <div class="stack tight">
        <strong>{name}</strong>
        <span class="muted">{INTAKE_UI.samples(samples)}</span>
      </div>
      <div class="stack tight">
        <select
          aria-label={INTAKE_UI.target(name)}
          value={field ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : currentTarget.value)}
        >
          <option value="">{INTAKE_UI.leaveColumn}</option>
          {[...likely, ...rest].map((ours) => (
            <option key={ours.field} value={ours.field}>
              {ours.header}
            </option>
          ))}
        </select>
        <span class={confidence === 'likely' ? 'mark warning' : 'muted'}>
          {INTAKE_UI.confidence[confidence === 'chosen' && isKept ? 'kept' : confidence]}
        </span>
      </div>
    </li>
  );
}
