import { BORDERS } from '../../wording/ui-common';
import { SelectField } from './select-field';

/** By whose borders: those of today, '', or of a former commune. Nothing where communes were never merged. */
export function BordersSelect(props: {
  communes: readonly string[];
  former: string;
  choose: (former: string) => void;
}) {
  const { communes, former, choose } = props;
  if (communes.length === 0) return null;
  return (
    <>
      <SelectField
        label={BORDERS.label}
        value={former}
        options={[['', BORDERS.today], ...communes.map((name) => [name, BORDERS.former(name)] as const)]}
        choose={choose}
      />
      {former === '' ? null : <p class="muted">{BORDERS.note(former)}</p>}
    </>
  );
}

/** As requests take it. */
export const underBorders = (former: string): { former?: string } => (former === '' ? {} : { former });
