import type { RowTab } from '../../domain/tables/fields';
import type { Severity } from '../../domain/validation/finding';
import type { FindingsData, HamletData } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { UI } from '../../wording/ui-common';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../parts/hamlet-groups';
import { SelectField } from '../parts/select-field';
import type { ListFilter } from './findings-filter';
import { tabsOf } from './findings-filter';

export interface CheckingFilter extends ListFilter {
  /** E-mail, '' for everyone. */
  readonly officer: string;
  /** Code, '' for every hamlet. */
  readonly hamlet: string;
}

export const NO_FILTER: CheckingFilter = { tab: '', severity: '', officer: '', hamlet: '' };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Narrows the list; officers and hamlets are asked of the server, which knows whose rows they are. */
export function Filters(props: {
  data: FindingsData;
  /** Those of the sidebar, which know their groups. */
  hamlets: readonly HamletData[];
  filter: CheckingFilter;
  setFilter: (filter: CheckingFilter) => void;
}) {
  const { data, hamlets, filter, setFilter } = props;
  const groups = groupsIn(hamlets);
  return (
    <div class="filters">
      <SelectField
        label={CHECKING.tab}
        value={filter.tab}
        options={[
          ['', CHECKING.everyTab],
          ...tabsOf(data.findings).map(({ key, name }) => [key, name] as const),
        ]}
        choose={(tab) => setFilter({ ...filter, tab: tab as RowTab | '' })}
      />
      <SelectField
        label={CHECKING.severity}
        value={filter.severity}
        options={[['', CHECKING.everySeverity], ...SEVERITIES.map((key) => [key, UI.severity[key]] as const)]}
        choose={(severity) => setFilter({ ...filter, severity: severity as Severity | '' })}
      />
      <SelectField
        label={UI.officer}
        value={filter.officer}
        options={[['', UI.everyone], ...data.officers.map(({ email, name }) => [email, name] as const)]}
        choose={(officer) => setFilter({ ...filter, officer })}
      />
      <SelectField
        label={UI.hamlet}
        value={filter.hamlet}
        options={[['', UI.everyHamlet], ...(groups.length > 1 ? [] : optionsOf(data.hamlets))]}
        groups={
          groups.length > 1
            ? groups.map(({ title, members }) => ({ title, options: optionsOf(members) }))
            : []
        }
        choose={(hamlet) => setFilter({ ...filter, hamlet })}
      />
    </div>
  );
}

const optionsOf = (hamlets: readonly { readonly code: string; readonly name: string }[]) =>
  hamlets.map(({ code, name }) => [code, name] as const);

const groupsIn = (hamlets: readonly HamletData[]) =>
  hamlets.length > MANY_HAMLETS ? groupedHamlets(hamlets, waysToGroup(hamlets)[0] ?? 'none') : [];
