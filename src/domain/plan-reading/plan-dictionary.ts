/** Terms of the field by which a plan is read; sheets-templates/plan-reading holds them for people who do not program. */
export interface PlanDictionary {
  readonly topics: readonly TopicEntry[];
  readonly forms: readonly FormEntry[];
  /** Items that forms ask for even where no task names them. */
  readonly channelItems: readonly ChannelItem[];
  readonly actors: readonly ActorEntry[];
  readonly rules: PlanRules;
}

interface Entry {
  readonly key: string;
  readonly terms: readonly string[];
}

/** What is usual for an item where the document does not say: keys of forms, topics and actors, or codes of groups. */
export interface UsualCells {
  readonly forms?: readonly string[];
  readonly topics?: readonly string[];
  readonly leads?: readonly string[];
  readonly partners?: readonly string[];
  readonly scope?: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly evidence?: string;
  readonly funding?: string;
  /** Forms besides those that the document names. */
  readonly alsoForms?: readonly string[];
}

export interface TopicEntry extends Entry, UsualCells {
  readonly title: string;
  /** Title of its item in Kế hoạch. */
  readonly item: string;
  readonly peopleFacing?: boolean;
  /** Topics that its item tells of besides. */
  readonly with?: readonly string[];
  /** A topic that comes only with its form. */
  readonly silent?: boolean;
}

export interface FormItem extends UsualCells {
  readonly title: string;
  /** Forms of one group make one item. */
  readonly group?: string;
  /** Where the form is named, these are meant by it and make no item of their own. */
  readonly instead?: readonly string[];
  /** Topics that name the reason of the form rather than what is told. */
  readonly absorbs?: readonly string[];
  /** Its usual topics stand whatever the document names. */
  readonly always?: boolean;
  /** What is usual besides where hamlets do it. */
  readonly atHamlet?: UsualCells;
}

export interface FormEntry extends Entry {
  readonly title: string;
  /** A channel carries contents; an activity is a task of its own. */
  readonly kind: 'channel' | 'activity';
  readonly item?: FormItem;
  /** The forms of the catalogue that it means, where it is none itself. */
  readonly stated?: readonly string[];
}

export interface ChannelItem extends UsualCells {
  readonly key: string;
  readonly title: string;
  readonly forms: readonly string[];
}

export interface ActorEntry extends Entry {
  readonly name: string;
  /** Stands outside the commune, so it leads nothing. */
  readonly outside?: boolean;
}

export type SectionKind = 'purpose' | 'contents' | 'forms' | 'time' | 'money' | 'duties';
export type ColumnKind = 'title' | 'forms' | 'lead' | 'partners' | 'time' | 'target' | 'cost';

export interface PlanRules {
  /** What a unit below the commune is called; `{xóm}` in a term means each of them. */
  readonly hamletWords: readonly string[];
  /** Words by which a document is about the new countryside. */
  readonly about: readonly string[];
  /** Phrases in which a word of a topic means something else. */
  readonly notTopics: readonly string[];
  /** A sentence with one of them tells people something. */
  readonly verbs: readonly string[];
  readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
  readonly columns: Readonly<Record<ColumnKind, readonly string[]>>;
  readonly totals: readonly string[];
  readonly units: readonly string[];
  /** Words between a topic and the channel that carries it. */
  readonly throughout: readonly string[];
  /** Words that a free content begins with and that are no part of its name. */
  readonly opening: readonly string[];
}
