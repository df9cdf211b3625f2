/** Templates by the two parts of their key, with the {tags} that each may use; Vietnamese, as communes edit them. */
export type SentenceTagTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
