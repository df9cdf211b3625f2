import type { FormData } from '../../../rpc/messages';
import { FORM } from '../../../wording/rows/ui-form';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../../parts/hamlet-groups';
import type { InputProps } from './input-props';
import { codeOf } from '../form-fields';
import { TextInput } from './text-input';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One code with its title beside it; codes of long tabs are typed. */
export function CodeInput(props: InputProps) {
  const { field, id, text, data, entry, set, touch, describedBy, invalid } = props;
  const groups = groupsOf(field.field, data, entry.cells['planItem'] ?? '');
  if (groups === null) return <TextInput {...props} />;
  const known = groups.flatMap(({ options }) => options).find(({ value }) => codeOf(value) === codeOf(text));
  return (
    <select
      id={id}
      value={known?.value ?? text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      onBlur={touch}
    >
      <option value="">{FORM.choose}</option>
      {known === undefined && text !== '' ? <option value={text}>{text}</option> : null}
      {groups.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

type Groups = readonly { readonly label: string; readonly options: readonly Option[] }[];

function groupsOf(field: string, data: InputProps['data'], planItem: string): Groups | null {
  if (field === 'form') return formGroups(data, planItem);
  if (field === 'hamlet') {
    const { hamlets } = data;
    const by = hamlets.length > MANY_HAMLETS ? (waysToGroup(hamlets)[0] ?? 'none') : 'none';
    return groupedHamlets(hamlets, by).map(({ title, members }) => ({
      label: title === '' ? FORM.allHamlets : title,
      options: members.map(({ name }) => ({ value: name, label: name })),
    }));
  }
  if (field === 'planItem') {
    const items = data.plan.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }));
    const outside = { value: data.outsidePlan, label: data.outsidePlan };
    return [{ label: FORM.rest, options: [...items, outside] }];
  }
  return null;
}

/** What the plan item allows comes first. */
function formGroups(data: InputProps['data'], planItem: string): Groups {
  const allowed = data.plan.find(({ code }) => code === planItem)?.forms ?? [];
  const optionOf = ({ code, title }: FormData): Option => ({ value: code, label: `${code} · ${title}` });
  const first = data.forms.filter(({ code }) => allowed.includes(code)).map(optionOf);
  const rest = data.forms.filter(({ code }) => !allowed.includes(code)).map(optionOf);
  const groups = [
    { label: FORM.fromPlan, options: first },
    { label: first.length === 0 ? FORM.allForms : FORM.otherForms, options: rest },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
