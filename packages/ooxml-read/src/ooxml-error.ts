import type { OoxmlBound } from './limits';

/** What is wrong with a part that is damaged. */
export type OoxmlDamage =
  /** The zip's directory, or an entry that does not inflate to what the directory says of it. */
  | 'zip'
  /** The bytes of an entry are not those that were packed. */
  | 'checksum'
  /** Two parts of one name. */
  | 'part-twice'
  | 'part-missing'
  /** Bytes that are no text of the declared encoding. */
  | 'encoding'
  | 'markup'
  /** A range or a number of the part's own that cannot be. */
  | 'reference'
  | 'row-number'
  | 'row-twice'
  | 'cell-name'
  | 'cell-twice'
  | 'cell-style'
  | 'cell-type'
  | 'cell-value'
  | 'cell-content'
  | 'shared-string'
  | 'shared-formula';

/** Where in the file, as far as it is known. */
export interface OoxmlPlace {
  /** Path of the part in the package. */
  part?: string;
  /** Name of the sheet. */
  sheet?: string;
  /** A1 name of the cell. */
  cell?: string;
}

export type OoxmlFact = OoxmlPlace &
  (
    | { kind: 'empty' }
    /** An OLE compound file: locked with a password, or Office 97–2003. */
    | { kind: 'compound-file' }
    /** No zip, or a zip that is no OOXML package of the wanted sort. */
    | { kind: 'other-format' }
    /** ISO «Strict» markup, which has other namespaces throughout. */
    | { kind: 'strict' }
    | { kind: 'encrypted' }
    | { kind: 'damaged'; damage: OoxmlDamage; detail?: string }
    | { kind: 'too-large'; bound: OoxmlBound; limit: number }
  );

/** The one error of this package. `fact` is for whoever words it; the message is English, for logs. */
export class OoxmlError extends Error {
  readonly fact: OoxmlFact;

  constructor(fact: OoxmlFact) {
    super(messageOf(fact));
    this.name = 'OoxmlError';
    this.fact = fact;
  }
}

export function damaged(damage: OoxmlDamage, detail?: string, place: OoxmlPlace = {}): OoxmlError {
  return new OoxmlError({ kind: 'damaged', damage, ...(detail !== undefined && { detail }), ...place });
}

export function tooLarge(bound: OoxmlBound, limit: number, place: OoxmlPlace = {}): OoxmlError {
  return new OoxmlError({ kind: 'too-large', bound, limit, ...place });
}

/** Runs `read`; where it fails, the error also says where. */
export function readAt<T>(place: OoxmlPlace, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof OoxmlError ? new OoxmlError({ ...place, ...error.fact }) : error;
  }
}

function messageOf(fact: OoxmlFact): string {
  const place = [fact.part, fact.sheet, fact.cell].filter((one) => one !== undefined).join(' ');
  const where = place === '' ? '' : ` (${place})`;
  if (fact.kind === 'damaged') return `OOXML: damaged: ${fact.damage}${detailOf(fact.detail)}${where}`;
  if (fact.kind === 'too-large') return `OOXML: more than ${fact.limit} ${fact.bound}${where}`;
  return `OOXML: ${fact.kind}${where}`;
}

const detailOf = (detail: string | undefined): string => (detail === undefined ? '' : `: ${detail}`);
