import { presenceAt, type NotDirectReason } from '../../../activities/direct-meeting';
import type { Hamlet } from '../../../hamlets/hamlet';
import type { CheckContext, Objection, RowCheck } from '../../rule';
import { hamletsOf, type ActivityRow } from '../shared/activity-row';
import { figuresOf, judgedHamlets } from '../shared/judged-hamlets';
import { NO_OBJECTION } from '../shared/object-to';

/**
 * §6.0 «Direct»: hamlets that an activity of a direct form names and that it does not meet, by the reason. What is under
 * the threshold is told hamlet by hamlet, since each lacks another figure.
 */
export const notDirect: RowCheck<'activities'> = (row, context) => {
  const judged = judgedHamlets(row, context);
  if (judged.length === 0) return NO_OBJECTION;
  const of = (reason: NotDirectReason): readonly Hamlet[] =>
    judged.flatMap((each) => (each.reason === reason ? [each.hamlet] : []));
  const told = (reason: NotDirectReason, field: Objection<'activities'>['field']): Objections => {
    const hamlets = of(reason).map(({ name }) => name);
    return hamlets.length === 0 ? NO_OBJECTION : [{ field, facts: { reason, hamlets } }];
  };
  const figures = figuresField(row);
  return [
    ...told('too-many-hamlets', 'hamlets').map((each) => ({
      ...each,
      facts: {
        ...each.facts,
        count: judged.length,
        most: context.catalogue.lists.settings.hamletsAMeeting,
      },
    })),
    ...told('no-figure', figures),
    ...told('zero', figures),
    ...of('under-threshold').map((hamlet) => underThreshold(row, hamlet, context)),
    ...told('no-evidence', 'evidence'),
  ];
};

/** Whether nobody knows how many came to one of the hamlets. */
export const lacksPresence = (row: ActivityRow, context: CheckContext): boolean =>
  judgedHamlets(row, context).some(({ reason }) => reason === 'no-figure');

type Objections = readonly Objection<'activities'>[];

/** Where the households of the row stand, or should. */
const figuresField = ({ fields }: ActivityRow): 'householdsByHamlet' | 'householdsAttending' =>
  fields.householdsByHamlet.state === 'blank' ? 'householdsAttending' : 'householdsByHamlet';

function underThreshold(row: ActivityRow, hamlet: Hamlet, context: CheckContext): Objection<'activities'> {
  const listed = hamletsOf(row, context);
  const { householdShare } = context.catalogue.lists.settings;
  const { present } = presenceAt(figuresOf(row, listed), hamlet, listed);
  const households = hamlet.households ?? 0;
  return {
    field: figuresField(row),
    facts: {
      reason: 'under-threshold',
      hamlets: [hamlet.name],
      present: present ?? 0,
      households,
      share: householdShare,
      least: Math.ceil((householdShare / 100) * households - 1e-9),
    },
  };
}
