import type { ActivityFields } from './read-activity';
import type { ContributionFields } from './read-contribution';
import type { ExampleFields } from './read-example';
import type { HamletFields } from './read-hamlets';
import type { CriterionFields, FormFields, OfficerFields, TopicFields } from './read-catalogues';
import type { IndicatorFields, OtherFigureFields } from './read-indicators';
import type { PlanFields } from './read-plan';
import type { SettingFields } from './read-settings';
import type { Read } from '../cells/read';

/** Any row's fields, for what is the same on every tab. */
export type ReadFields = Readonly<Record<string, Read<unknown>>>;

/** The fields of each checked tab, each read once. */
export interface ReadFieldsByTab {
  readonly activities: ActivityFields;
  readonly plan: PlanFields;
  readonly contributions: ContributionFields;
  readonly examples: ExampleFields;
  readonly otherFigures: OtherFigureFields;
  readonly hamlets: HamletFields;
  readonly officers: OfficerFields;
  readonly topics: TopicFields;
  readonly forms: FormFields;
  readonly criteria: CriterionFields;
  readonly indicators: IndicatorFields;
  readonly settings: SettingFields;
}
