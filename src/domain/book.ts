import type { ActivityEntry } from './activities/activity';
import type { Contribution } from './activities/contribution';
import type { Example } from './activities/example';
import type { Hamlet } from './hamlets/hamlet';
import type { CommForm, ContentTopic, Criterion, Officer, PlanItem } from './plan/catalogues';
import type { IndicatorDefinition } from './plan/indicator-definition';
import type { OtherFigure } from './plan/other-figure';
import type { SpelledUnit } from './plan/units';
import type { Settings } from './plan/settings';

/** The whole workbook after reading, once, with every cell either understood or reported as a finding. */
export interface Book {
  readonly settings: Settings;
  readonly hamlets: readonly Hamlet[];
  readonly officers: readonly Officer[];
  readonly topics: readonly ContentTopic[];
  readonly forms: readonly CommForm[];
  readonly criteria: readonly Criterion[];
  /** The rows of tab Chỉ tiêu, in its order; a Mã stands once. */
  readonly indicators: readonly IndicatorDefinition[];
  readonly plan: readonly PlanItem[];
  readonly activities: readonly ActivityEntry[];
  readonly contributions: readonly Contribution[];
  readonly examples: readonly Example[];
  readonly otherFigures: readonly OtherFigure[];
  /** Bodies that are units wherever they are named; a workbook says the others in tab Cán bộ. */
  readonly unitCatalogue?: readonly SpelledUnit[];
}
