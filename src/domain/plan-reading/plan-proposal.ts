import type { SettingKey } from '../plan/setting-names';
import type { FieldOf } from '../tables/fields';
import type { Source } from './plan-paragraph';

export type ProposalTab = 'settings' | 'topics' | 'plan';

/** A row that the document asks for, as a person would type it, with what it was read from. */
export interface Proposal {
  /** Names it among the proposals of one reading: `planYear`, `topic 3`, `item 12`. */
  readonly key: string;
  readonly tab: ProposalTab;
  /** For a setting: which one. */
  readonly setting?: SettingKey;
  readonly cells: Readonly<Record<string, string>>;
  /** Fields of `cells` that the document does not say; they are usual in the field. */
  readonly usual: readonly string[];
  readonly sources: readonly Source[];
  /** What of the workbook says so already: Mã of a row, or the value of a setting; null where nothing does. */
  readonly standing: string | null;
}

export type PlanField = FieldOf<'plan'>;

/** Why a sentence gave nothing. */
export type LeftWhy = 'not-understood' | 'purpose' | 'opening' | 'no-place' | 'other-plan' | 'total';

export interface LeftSentence extends Source {
  readonly why: LeftWhy;
}

/** What a document gives. Every paragraph is a source of a proposal, a heading, or left. */
export interface PlanReading {
  /** Whether it is about the new countryside; else its contents are free text and nothing else is proposed. */
  readonly isAboutNewCountryside: boolean;
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftSentence[];
}
