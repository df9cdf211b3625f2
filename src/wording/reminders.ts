import { hamletNoun, hamletPhrase } from '../workbook/hamlet-noun';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Hamlet } from '../domain/hamlets/hamlet';
import type { CommForm, Officer } from '../domain/plan/catalogues';
import { formatDate, formatNumber } from '../domain/text/format';
import type { BookNames } from './book-names';

/** What one hamlet is asked for, as the words need it. */
export interface NeedsToTell {
  readonly hamlet: Hamlet;
  readonly meeting: {
    readonly isPlanned: boolean;
    readonly date: CalendarDate;
    readonly form: CommForm;
    readonly topics: readonly string[];
  } | null;
  readonly withoutEvidence: readonly CalendarDate[];
  readonly withoutFigure: readonly CalendarDate[];
  readonly lacksHouseholds: boolean;
}

export interface ReminderWords {
  /** How many things are asked for. */
  readonly count: number;
  readonly text: string;
}

/** Longer than this nobody reads a message on a phone. */
export const MOST_TO_HAMLET = 600;
const MOST_TO_OFFICER = 1200;
const MOST_DATES = 3;

/** A line that may be shortened to the room that is left; '' where it says nothing in so little. */
type Line = (room: number) => string;

/** A message to the people of one hamlet, of at most `MOST_TO_HAMLET` characters, with nothing of another hamlet. */
export function hamletReminder(
  needs: NeedsToTell,
  around: { readonly names: BookNames; readonly communeName: string; readonly contact: Officer | null },
): ReminderWords {
  const { hamlet, meeting, withoutEvidence, withoutFigure, lacksHouseholds } = needs;
  const lines: readonly Line[] = [
    ...(meeting === null ? [] : [(room: number) => meetingLine(meeting, hamlet, around.names, room)]),
    ...(withoutEvidence.length === 0
      ? []
      : [() => `Gửi giúp ảnh hoặc biên bản của buổi ${daysText(withoutEvidence)}.`]),
    ...(withoutFigure.length === 0 ? [] : [() => `Cho biết số hộ đã dự buổi ${daysText(withoutFigure)}.`]),
    ...(lacksHouseholds ? [() => `Báo giúp tổng số hộ hiện nay của ${hamletNoun()}.`] : []),
  ];
  const text = fitted(
    [
      `Kính gửi Ban công tác ${hamletPhrase(shortened(hamlet.name, 60))},`,
      `Về tuyên truyền nông thôn mới${ofCommune(around.communeName)}, nhờ các bác giúp:`,
    ],
    lines,
    [`Có gì vướng, xin gọi ${contactText(around.contact)}. Trân trọng cảm ơn các bác.`],
    MOST_TO_HAMLET,
  );
  return { count: lines.length, text };
}

/** A message to an officer about their hamlets and the contents under their criteria. */
export function officerReminder(
  name: string,
  hamlets: readonly NeedsToTell[],
  contents: readonly { readonly topic: string; readonly hamlets: number }[],
  around: { readonly names: BookNames; readonly communeName: string; readonly today: CalendarDate },
): ReminderWords {
  const lines: readonly Line[] = [
    ...hamlets.map((needs) => () => hamletLine(needs, around.names)),
    ...contents.map(
      ({ topic, hamlets: count }) =>
        () =>
          `Nội dung «${shortened(around.names.topic(topic), 80)}»: còn ${formatNumber(count)} ${hamletNoun()} chưa được gặp trực tiếp.`,
    ),
  ];
  const text = fitted(
    [
      `Kính gửi anh/chị ${shortened(name, 60)},`,
      `Tính đến ngày ${formatDate(around.today)}, việc tuyên truyền nông thôn mới${ofCommune(around.communeName)} còn những phần sau nhờ anh/chị lưu tâm:`,
    ],
    lines,
    ['Việc nào đã làm, nhờ anh/chị ghi vào bảng tính kèm minh chứng. Trân trọng cảm ơn anh/chị.'],
    MOST_TO_OFFICER,
  );
  return { count: lines.length, text };
}

const ofCommune = (name: string): string => (name.trim() === '' ? '' : ` của ${shortened(name, 60)}`);

function contactText(contact: Officer | null): string {
  if (contact === null) return 'cán bộ văn hóa xã';
  const unit = contact.unit.trim() === '' ? '' : ` (${shortened(contact.unit, 50)})`;
  return `anh/chị ${shortened(contact.name === '' ? contact.email : contact.name, 50)}${unit}`;
}

function meetingLine(
  { isPlanned, date, form, topics }: NonNullable<NeedsToTell['meeting']>,
  { households }: Hamlet,
  names: BookNames,
  room: number,
): string {
  const what = formText(form);
  const all = households === null || households <= 0 ? 'tất cả các hộ' : `cả ${formatNumber(households)} hộ`;
  const begin = isPlanned
    ? `Buổi ${what} đã dự kiến ngày ${formatDate(date)} tại nơi ${hamletNoun()} vẫn họp`
    : `Bố trí một buổi ${what} tại nơi ${hamletNoun()} vẫn họp, nếu tiện thì ngày ${formatDate(date)}`;
  const end = `. Nhờ mời ${all}, được từ nửa số hộ trở lên là tốt.`;
  const about = ', bàn về: ';
  const left = room - begin.length - end.length - about.length;
  const said =
    left < 20 ? '' : shortened(topics.map((code) => names.topic(code)).join('; '), Math.min(left, 220));
  return said === '' ? `${begin}${end}` : `${begin}${about}${said}${end}`;
}

function hamletLine(needs: NeedsToTell, names: BookNames): string {
  const { hamlet, meeting, withoutEvidence, withoutFigure, lacksHouseholds } = needs;
  const topics = meeting === null ? '' : meeting.topics.map((code) => names.topic(code)).join('; ');
  const said = [
    ...(meeting === null
      ? []
      : [
          `${meeting.isPlanned ? 'đã dự kiến' : 'nên có'} buổi ${formText(meeting.form)} ngày ${formatDate(meeting.date)} về ${shortened(topics, 120)}`,
        ]),
    ...(withoutEvidence.length === 0 ? [] : [`thiếu ảnh, biên bản buổi ${daysText(withoutEvidence)}`]),
    ...(withoutFigure.length === 0 ? [] : [`chưa ghi số hộ dự buổi ${daysText(withoutFigure)}`]),
    ...(lacksHouseholds ? ['chưa ghi tổng số hộ'] : []),
  ];
  const phrase = hamletPhrase(shortened(hamlet.name, 60));
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}: ${said.join('; ')}.`;
}

/** «họp xóm»: a title in the middle of a sentence; «họp» where it would be too long or is none. */
function formText({ title }: CommForm): string {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 60) return `họp ${hamletNoun()}`;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function daysText(days: readonly CalendarDate[]): string {
  const shown = days.slice(0, MOST_DATES).map(formatDate).join(', ');
  const more = days.length - MOST_DATES;
  return `ngày ${shown}${more > 0 ? ` và ${formatNumber(more)} buổi nữa` : ''}`;
}

/** At most so many characters, cut between words. */
function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s;,.:]+$/, '')}…`;
}

const more = (count: number): string => `Còn ${formatNumber(count)} việc nữa, xin xem trong bảng tính.`;

/** Head, as many numbered lines as there is room for, and tail. */
function fitted(
  head: readonly string[],
  lines: readonly Line[],
  tail: readonly string[],
  most: number,
): string {
  const told: string[] = [];
  let room = most - [...head, ...tail].join('\n').length - 1;
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1;
    const kept = isLast ? 0 : more(lines.length).length + 1;
    const number = lines.length === 1 ? '- ' : `${String(at + 1)}. `;
    const text = `${number}${line(room - kept - number.length - 1)}`;
    if (text.length + 1 > room - kept) break;
    told.push(text);
    room -= text.length + 1;
  }
  const left = lines.length - told.length;
  return [...head, ...told, ...(left === 0 ? [] : [more(left)]), ...tail].join('\n');
}
