import type { Way } from '../../app/ports/installation-port';

/** Said by a file of its own in the folder of the published add-on; a copy that is bound to one sheet has none. */
declare const SHIPPED_AS: 'add-on' | undefined;

export const shippedAs = (): Way => (typeof SHIPPED_AS === 'undefined' ? 'bound' : 'add-on');
