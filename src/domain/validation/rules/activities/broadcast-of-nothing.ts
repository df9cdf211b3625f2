import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION, objectEach, objectIf } from '../shared/object-to';

const FIELDS = ['newsItems', 'broadcastCount', 'minutesPerBroadcast'] as const;

const BROADCASTS = ['HT1.2'];

/** A broadcast has at least one minute, and at least one broadcast has taken place. */
export const broadcastOfNothing: RowCheck<'activities'> = (row) =>
  isDoneInForm(row, BROADCASTS)
    ? objectEach(FIELDS, row.fields, (field, read) => objectIf(valueOf(read) === 0, field))
    : NO_OBJECTION;
