import type { Ports, StructureProblem } from '../ports/ports';
import { keepForeign } from './cached-lists';

type ForeignPorts = Pick<Ports, 'workbook' | 'cache'>;

/**
 * An add-on that is installed runs in every spreadsheet of its user. One without tab Cấu hình is somebody else's: nothing
 * is said or written there, and the cache remembers it.
 */
export function leaveForeign(ports: ForeignPorts): boolean {
  const read = ports.workbook.read(['settings']);
  const isForeign = !read.ok && read.error.some(isOfForeign);
  if (isForeign) keepForeign(ports.cache);
  return isForeign;
}

/** What reading says of a spreadsheet that was never set up. */
export const isOfForeign = (problem: StructureProblem): boolean =>
  problem.kind === 'not-a-workbook' || (problem.kind === 'missing-tab' && problem.tab === 'settings');
