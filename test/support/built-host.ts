import { join } from 'node:path';
import { startHost, type HostClient, type HostOptions } from 'local-google';

/** The built bundle, as it would be pushed. */
export const PUSHED = join(__dirname, '../../dist/apps-script');

/** A local Google with the built bundle, unless the options name another folder. */
export const startBuiltHost = (options: Partial<HostOptions> = {}): Promise<HostClient> =>
  startHost({ scriptDir: PUSHED, ...options });
