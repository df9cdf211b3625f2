import type { FieldData, SidebarData } from '../../../rpc/messages';
import type { Entry } from '../entry';

/** What every input is given. */
export interface InputProps {
  readonly field: FieldData;
  readonly id: string;
  readonly text: string;
  readonly entry: Entry;
  readonly data: SidebarData;
  readonly set: (text: string) => void;
  readonly touch: () => void;
  /** Ids of what describes the input, for aria-describedby. */
  readonly describedBy: string;
  readonly invalid: boolean;
}

/** More than this many are a list that opens. */
const MOST_RADIOS = 4;
/** Whether a closed list is short enough to stand in sight. */
export const isRadios = ({ input, options }: FieldData): boolean =>
  input === 'choice' && options !== undefined && options.length <= MOST_RADIOS;
