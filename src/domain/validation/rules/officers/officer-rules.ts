import { cb01 } from './cb-01-email-missing';
import { cb02 } from './cb-02-email-malformed';
import { cb03 } from './cb-03-email-repeats';
import { cb04 } from './cb-04-name-missing';
import { cb05 } from './cb-05-role';
import { cb06 } from './cb-06-criteria-unknown';
import { cb07 } from './cb-07-not-clean';
import { cb08 } from './cb-08-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const OFFICER_RULES = [cb01, cb02, cb03, cb04, cb05, cb06, cb07, cb08] as const;
