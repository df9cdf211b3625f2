import type { ComponentChildren } from 'preact';
import type { FieldData, SidebarData } from '../../rpc/messages';
import { FORM } from '../../wording/rows/ui-form';
import { SeverityMark } from '../parts/severity-mark';
import type { FieldNote } from './check-typed';
import { ChoiceInput } from './inputs/choice-input';
import { CodeInput } from './inputs/code-input';
import { DateInput } from './inputs/date-input';
import type { Entry } from './entry';
import type { InputProps } from './inputs/input-props';
import { isRadios } from './inputs/input-props';
import { EvidenceInput } from './inputs/evidence-input';
import { HamletSplitInput } from './inputs/hamlet-split-input';
import { HamletsInput } from './inputs/hamlets-input';
import { TicksInput } from './inputs/ticks-input';
import { TextInput } from './inputs/text-input';
import { isUnitField } from './unit-offer';
import { UnitOfferView } from './unit-offer-view';

interface FieldProps {
  readonly field: FieldData;
  readonly entry: Entry;
  readonly data: SidebarData;
  readonly notes: readonly FieldNote[];
  readonly set: (field: string, text: string) => void;
  readonly touch: (fields: readonly string[]) => void;
}

export const fieldId = (field: string): string => `field-${field}`;

/** A row without these is in error (docs/domain.md §6.0). */
const REQUIRED: Readonly<Record<Entry['tab'], readonly string[]>> = {
  activities: ['date', 'status', 'form', 'topics', 'scope'],
  plan: ['code', 'title', 'topics', 'scope'],
  contributions: ['date', 'kind', 'value'],
  examples: ['date', 'kind', 'name'],
  otherFigures: ['month', 'indicator', 'value'],
};
/** The help of a column speaks of typing in its cell; where the form ticks and chooses, it says something else or nothing. */
function helpOf({ field, input, help, options }: FieldData): string {
  if (input === 'evidence') return FORM.evidenceHelp;
  if (input === 'hamletSplit') return FORM.splitHelp;
  const isChosen = input === 'codes' || input === 'hamlets' || (input === 'code' && field !== 'activity');
  const isScope = field === 'scope' && options !== undefined;
  return isChosen || isScope ? '' : help;
}

/** Inputs of several boxes, which a legend names. */
const GROUPS = new Set<FieldData['input']>(['hamlets', 'codes', 'evidence', 'hamletSplit']);

/** A field with its name, help, unit and what is wrong with it. */
export function FieldView({ field, entry, data, notes, set, touch }: FieldProps) {
  const id = fieldId(field.field);
  const isFormula = entry.origin?.formulas.includes(field.field) === true;
  const input: InputProps = {
    field,
    id,
    text: entry.cells[field.field] ?? '',
    entry,
    data,
    set: (text) => set(field.field, text),
    touch: () => touch([field.field]),
    describedBy: `${id}-help ${id}-notes`,
    invalid: notes.some(({ severity }) => severity === 'error'),
  };
  const header = (
    <>
      {field.header}
      {REQUIRED[entry.tab].includes(field.field) ? <span class="star"> *</span> : null}
    </>
  );
  const body = (
    <>
      {field.absent === true ? <p class="formula">{FORM.absent(field.header, input.text)}</p> : null}
      {isFormula ? <p class="formula">{FORM.formula}</p> : null}
      {isFormula || field.absent === true ? null : <Input {...input} />}
      {isUnitField(field.field) && !isFormula && field.absent !== true ? (
        <UnitOfferView unitField={field.field} input={input} />
      ) : null}
      <p class="help" id={`${id}-help`}>
        {helpOf(field)}
      </p>
      <Notes id={`${id}-notes`} notes={notes} set={input.set} />
    </>
  );
  const isGroup = GROUPS.has(field.input) || isRadios(field);
  return (
    <Frame isGroup={isGroup} id={id} header={header} describedBy={input.describedBy}>
      {body}
    </Frame>
  );
}

function Frame(props: {
  isGroup: boolean;
  id: string;
  header: ComponentChildren;
  describedBy: string;
  children: ComponentChildren;
}) {
  const { isGroup, id, header, describedBy, children } = props;
  if (isGroup) {
    return (
      <fieldset class="field" id={id} aria-describedby={describedBy}>
        <legend>{header}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{header}</label>
      {children}
    </div>
  );
}

function Input(props: InputProps) {
  switch (props.field.input) {
    case 'date':
      return <DateInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'code':
      return <CodeInput {...props} />;
    case 'codes':
      return <TicksInput {...props} />;
    case 'hamlets':
      return <HamletsInput {...props} />;
    case 'evidence':
      return <EvidenceInput {...props} />;
    case 'hamletSplit':
      return <HamletSplitInput {...props} />;
    case 'text':
    case 'integer':
    case 'decimal':
    case 'readonly':
      return <TextInput {...props} />;
  }
}

function Notes(props: { id: string; notes: readonly FieldNote[]; set: (text: string) => void }) {
  const { id, notes, set } = props;
  return (
    <div id={id} class="notes" aria-live="polite">
      {notes.map(({ rule, severity, message, mend }) => (
        <p key={rule} class={`note ${severity}`}>
          <SeverityMark severity={severity} /> {message}{' '}
          {mend === undefined ? null : (
            <button type="button" class="small plain" onClick={() => set(mend.text)}>
              {FORM.mend(mend.shown)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
