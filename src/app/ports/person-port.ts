/** What Google keeps for this person alone, beside the workbook. Nothing that the workbook means depends on it. */
export interface PersonPort {
  /** The edition that told this person last what is new; null for somebody new. One call. */
  seenVersion(): string | null;
  /** One call. */
  keepSeenVersion(version: string): void;
}
