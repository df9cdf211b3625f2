import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { table3 } from './section-2-hamlets';

/** All hamlets of a commune whose body has only those that need most. */
export const appendixHamlets = (context: ReportContext): readonly Block[] => table3(context);
