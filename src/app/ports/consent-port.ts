/** What the person is asked for once: the open spreadsheet, files of our own, pages, and their address. */
export type Scope = 'sheet' | 'drive' | 'pages' | 'email';

/** What the person has not granted, and where Google asks for it; '' where nothing is missing. */
export interface Consent {
  readonly missing: readonly Scope[];
  readonly grantUrl: string;
}
