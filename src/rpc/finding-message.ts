import type { Finding } from '../domain/validation/finding';

/** A finding as users and other programs see it: names of tabs and headers instead of keys. */
export interface FindingMessage extends Pick<Finding, 'rule' | 'severity' | 'row' | 'received'> {
  readonly tab: string;
  readonly column: string;
  readonly message: string;
  readonly fix?: { readonly value: string | number | boolean | null; readonly certain: boolean };
}
