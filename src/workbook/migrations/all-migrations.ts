import { figuresById } from './0002-figures-by-id';
import { directMeetings } from './0003-direct-meetings';
import { figuresAsRows } from './0004-figures-as-rows';
import { unitsOfResidents } from './0005-units-of-residents';
import { inbox } from './0006-inbox';
import { archive } from './0007-archive';
import { facts } from './0008-facts';
import { approvals } from './0009-approvals';
import type { Migration } from './migration';

/** In order; the place in the list is the schema that a step leads to, counted from 2. */
export const MIGRATIONS: readonly Migration[] = [
  figuresById,
  directMeetings,
  figuresAsRows,
  unitsOfResidents,
  inbox,
  archive,
  facts,
  approvals,
];
