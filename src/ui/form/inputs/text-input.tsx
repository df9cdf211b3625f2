import type { InputProps } from './input-props';

/** Fields in which people write sentences. */
const LONG = new Set(['note', 'place', 'participants', 'title']);
const UNITS = new Set(['leadUnit', 'partnerUnits']);

export function TextInput({ field, id, text, data, set, touch, describedBy, invalid }: InputProps) {
  const common = {
    id,
    value: text,
    onBlur: touch,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
  };
  if (field.input === 'text' && LONG.has(field.field)) {
    return <textarea {...common} rows={2} onInput={({ currentTarget }) => set(currentTarget.value)} />;
  }
  const isNumber = field.input === 'integer' || field.input === 'decimal';
  const units = UNITS.has(field.field) ? data.units : [];
  return (
    <div class="with-unit">
      <input
        {...common}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        class={isNumber ? 'number' : ''}
        list={units.length === 0 ? undefined : `${id}-list`}
        autocomplete="off"
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      {field.unit === '' ? null : <span class="unit">{field.unit}</span>}
      {units.length === 0 ? null : (
        <datalist id={`${id}-list`}>
          {units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      )}
    </div>
  );
}
