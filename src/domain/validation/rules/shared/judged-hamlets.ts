import { whyNotDirect, type MeetingFigures, type NotDirectReason } from '../../../activities/direct-meeting';
import { valueOf, valueOr } from '../../../cells/read';
import type { Hamlet } from '../../../hamlets/hamlet';
import type { HamletCode } from '../../../ids';
import type { CheckContext } from '../../rule';
import { formOf, hamletsOf, isDone, type ActivityRow } from './activity-row';

export type Judged = readonly { readonly hamlet: Hamlet; readonly reason: NotDirectReason }[];

/** Hamlets that an activity of a direct form names and does not meet (§6.0 «Direct»), each with the reason. */
export function judgedHamlets(row: ActivityRow, context: CheckContext): Judged {
  if (!isDone(row) || valueOf(row.fields.scope) === 'external') return [];
  if (formOf(row, context)?.credit !== 'direct' || !areFiguresRead(row)) return [];
  const listed = hamletsOf(row, context);
  const hasEvidence = valueOr(row.fields.evidence, []).some((text) => text.trim() !== '');
  const { settings } = context.catalogue.lists;
  const figures = figuresOf(row, listed);
  return listed.flatMap((hamlet) => {
    const reason = whyNotDirect(figures, hasEvidence, hamlet, listed, settings);
    return reason === null ? [] : [{ hamlet, reason }];
  });
}

/** A figure that could not be read is a finding of its own. */
const areFiguresRead = ({ fields }: ActivityRow): boolean =>
  [fields.attendance, fields.householdsAttending, fields.householdsByHamlet].every(
    ({ state }) => state !== 'unreadable',
  );

export const figuresOf = ({ fields }: ActivityRow, listed: readonly Hamlet[]): MeetingFigures => ({
  hamlets: listed.map(({ code }) => code),
  householdsAttending: valueOf(fields.householdsAttending),
  householdsByHamlet: valueOr(fields.householdsByHamlet, new Map<HamletCode, number>()),
  attendance: valueOf(fields.attendance),
});
