/** Where a host keeps what it holds. */
export interface HostFolder {
  readonly dir: string;
  /** Whether it outlives the host: the documents of a temporary folder are never written, since nobody reads them again. */
  readonly isKept: boolean;
}
