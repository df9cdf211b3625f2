import type { Activity } from './activity';
import { dateNumber } from '../calendar/calendar-date';
import type { FormCode, HamletCode, TopicCode } from '../ids';
import { signOf } from '../hamlets/former-borders';
import { remembering } from '../remembering';
import { clean } from '../text/clean';
import { toOldToneStyle } from '../text/tone-style';
import type { CodeColumn, CodeLists } from './code-lists';
import { openColumn, openLists } from './code-lists';

/**
 * Rows as columns of numbers, from one pass over them: whoever compares or counts all rows then never touches the rows
 * themselves, which lie scattered in memory. A row goes by its place, from 0; one with an error has nothing.
 */
export interface ActivityColumns {
  /** 20240315; 0 where the row has an error. */
  readonly days: Int32Array;
  /** 1 where Trạng thái is Đã thực hiện. */
  readonly isDone: Uint8Array;
  /** 1 where Phạm vi is Toàn xã. */
  readonly isCommuneWide: Uint8Array;
  /** 1 where Phạm vi is Ngoài xã. */
  readonly isExternal: Uint8Array;
  /** Mục kế hoạch; no code where blank or unknown. */
  readonly planItems: CodeColumn<PlanItemName>;
  readonly forms: CodeColumn<FormCode>;
  /** Đơn vị chủ trì, however its capitals, spaces and tone marks are typed. */
  readonly leadUnits: CodeColumn<string>;
  /** The former commune that the row was brought from, by its sign. */
  readonly formerCommunes: CodeColumn<string>;
  /** The hamlets as listed. */
  readonly hamlets: CodeLists<HamletCode>;
  readonly topics: CodeLists<TopicCode>;
}

/** A code of Kế hoạch, or that the row stands outside it. */
export type PlanItemName = NonNullable<Activity['planItem']>;

/** The columns of rows, null where one has an error. The contents of `topics` get the first numbers, in their order. */
export function activityColumns(
  activities: readonly (Activity | null)[],
  topicCodes: readonly TopicCode[] = [],
): ActivityColumns {
  const { length } = activities;
  const days = new Int32Array(length);
  const isDone = new Uint8Array(length);
  const isCommuneWide = new Uint8Array(length);
  const isExternal = new Uint8Array(length);
  const planItems = openColumn<PlanItemName>(length);
  const forms = openColumn<FormCode>(length);
  const leadUnits = openColumn<string>(length);
  const formerCommunes = openColumn<string>(length);
  const hamlets = openLists<HamletCode>(length);
  const topics = openLists(length, topicCodes);
  const keyOfUnit = remembering(unitKey);
  activities.forEach((activity, at) => {
    hamlets.add(activity?.hamlets ?? []);
    topics.add(activity?.topics ?? []);
    if (activity === null) return;
    days[at] = dateNumber(activity.date);
    isDone[at] = Number(activity.status === 'done');
    isCommuneWide[at] = Number(activity.scope === 'communeWide');
    isExternal[at] = Number(activity.scope === 'external');
    if (activity.planItem !== null) planItems.set(at, activity.planItem);
    forms.set(at, activity.form);
    leadUnits.set(at, keyOfUnit(activity.leadUnit));
    const sign = signOf(activity.id);
    if (sign !== null) formerCommunes.set(at, sign);
  });
  return {
    days,
    isDone,
    isCommuneWide,
    isExternal,
    planItems,
    forms,
    leadUnits,
    formerCommunes,
    hamlets: hamlets.close(),
    topics: topics.close(),
  };
}

/** The same unit, however its capitals, spaces and tone marks are typed. */
const unitKey = (unit: string): string => toOldToneStyle(clean(unit).replace(/\s+/g, ' ')).toLowerCase();
