import { useId } from 'preact/hooks';

/** A labelled list to choose one from; options are value and label. */
export function SelectField(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  /** Further options under headings. */
  groups?: readonly {
    readonly title: string;
    readonly options: readonly (readonly [string, string])[];
  }[];
  choose: (value: string) => void;
}) {
  const { label, value, options, groups = [], choose } = props;
  const items = (some: readonly (readonly [string, string])[]) =>
    some.map(([key, text]) => (
      <option key={key} value={key}>
        {text}
      </option>
    ));
  const id = useId();
  return (
    <div class="select-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {items(options)}
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {items(group.options)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
