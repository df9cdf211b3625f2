import { dayIn } from './calendar.mjs';
import { BUSYNESS, LEADS, TOPICS, pickWeighted } from './frame.mjs';

const MEETINGS_OF_A_BUSY_HAMLET = 8;

/** Meetings in hamlets: the bulk of the year, direct and mostly with evidence. */
export function makeMeetings(random, hamlets) {
  return hamlets.flatMap((hamlet, index) => {
    const count = Math.round(MEETINGS_OF_A_BUSY_HAMLET * BUSYNESS[index]);
    const met = new Set();
    return spreadOverYear(count).map((month) => makeMeeting(random, hamlet, month, met));
  });
}

/** Months of so many meetings, a quarter as full as the next: a hamlet that meets often meets every second month. */
function spreadOverYear(count) {
  return Array.from({ length: count }, (_, index) => 1 + Math.floor(((index + 0.5) * 12) / count));
}

/** Meetings of two neighbouring hamlets, with the households of each. */
export function makeJointMeetings(random, hamlets, count) {
  return Array.from({ length: count }, () => {
    const first = random.integer(2, hamlets.length - 3);
    const meeting = makeMeeting(random, hamlets[first], random.integer(1, 12), new Set());
    return joinHamlets(random, meeting, hamlets.slice(first, first + 2));
  });
}

/** The meeting again, held by several hamlets together. */
export function joinHamlets(random, meeting, hamlets) {
  const parts = hamlets.map((hamlet) => householdsAt(random, hamlet));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return {
    ...meeting,
    'Phạm vi': 'Liên xóm',
    Xóm: hamlets.map((hamlet) => hamlet.name).join('; '),
    'Số người': total + random.integer(0, 9),
    'Số hộ dự': total,
    'Số hộ theo xóm': hamlets.map((hamlet, index) => `${hamlet.name}: ${parts[index]}`).join('; '),
  };
}

/**
 * The main content is one that is not due yet, so that its plan item still runs; a hamlet takes up first what it has not
 * met, and in three of four meetings a second content with it.
 */
function makeMeeting(random, hamlet, month, met) {
  const running = TOPICS.filter(({ due }) => due >= month);
  const topic = pickWeighted(random, nearestDue(running, met));
  met.add(topic.code);
  const others = TOPICS.filter(({ code }) => code !== topic.code);
  const second = random.chance(0.75) ? pickWeighted(random, nearestDue(others, met)) : topic;
  met.add(second.code);
  const form = random.pick(topic.forms);
  const households = householdsAt(random, hamlet);
  return {
    day: dayIn(random, month),
    evidenced: random.chance(0.9),
    Ngày: '',
    'Trạng thái': 'Đã thực hiện',
    'Mục kế hoạch': topic.item,
    'Nội dung': second === topic ? topic.code : `${topic.code}; ${second.code}`,
    'Hình thức': form,
    'Phạm vi': 'Một xóm',
    Xóm: hamlet.name,
    'Đơn vị chủ trì': random.pick(LEADS[form]),
    'Đơn vị phối hợp': form === 'HT3.3' ? '' : 'Các xóm',
    'Số người': households + random.integer(0, 12),
    'Số hộ dự': households,
    'Tiêu chí': topic.criteria,
  };
}

/** Of the contents not met yet those that are due first; where all were met, any. */
function nearestDue(topics, met) {
  const open = topics.filter(({ code }) => !met.has(code));
  if (open.length === 0) return topics;
  const first = Math.min(...open.map(({ due }) => due));
  return open.filter(({ due }) => due === first);
}

/** About 50 people a meeting, as such communes report; the households are what a hall holds. */
function householdsAt(random, hamlet) {
  const size = hamlet.households ?? 70;
  // Now and then a rainy evening: too few for a direct meeting.
  if (random.chance(0.04)) return Math.round(size * (0.08 + random.next() * 0.1));
  return Math.max(18, Math.round(size * (0.36 + random.next() * 0.34)));
}
