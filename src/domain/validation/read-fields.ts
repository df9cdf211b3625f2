import type { ActivityFields } from '../activities/read-activity';
import type { ContributionFields } from '../activities/read-contribution';
import type { ExampleFields } from '../activities/read-example';
import type { HamletFields } from '../hamlets/read-hamlets';
import type { CriterionFields, FormFields, OfficerFields, TopicFields } from '../plan/read-catalogues';
import type { PlanFields } from '../plan/read-plan';
import type { SettingFields } from '../plan/read-settings';
import type { Read } from './read';

/** Any row's fields, for what is the same on every tab. */
export type ReadFields = Readonly<Record<string, Read<unknown>>>;

/** The fields of each checked tab, each read once. */
export interface ReadFieldsByTab {
  readonly activities: ActivityFields;
  readonly plan: PlanFields;
  readonly contributions: ContributionFields;
  readonly examples: ExampleFields;
  readonly hamlets: HamletFields;
  readonly officers: OfficerFields;
  readonly topics: TopicFields;
  readonly forms: FormFields;
  readonly criteria: CriterionFields;
  readonly settings: SettingFields;
}
