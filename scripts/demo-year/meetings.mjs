import { dayIn } from './calendar.mjs';
import { BUSYNESS, LEADS, TOPICS, pickWeighted } from './frame.mjs';

const MEETINGS_OF_A_BUSY_HAMLET = 8;

/** Meetings in hamlets: the bulk of the year, direct and mostly with evidence. */
export function makeMeetings(random, hamlets) {
  return hamlets.flatMap((hamlet, index) => {
    const count = Math.round(MEETINGS_OF_A_BUSY_HAMLET * BUSYNESS[index]);
    return Array.from({ length: count }, () => makeMeeting(random, hamlet));
  });
}

/** Meetings of two neighbouring hamlets, with the households of each. */
export function makeJointMeetings(random, hamlets, count) {
  return Array.from({ length: count }, () => {
    const first = random.integer(2, hamlets.length - 3);
    return joinHamlets(random, makeMeeting(random, hamlets[first]), hamlets.slice(first, first + 2));
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

function makeMeeting(random, hamlet) {
  const topic = pickWeighted(random, TOPICS);
  const second = random.chance(0.35) ? pickWeighted(random, TOPICS) : topic;
  const form = random.pick(topic.forms);
  const households = householdsAt(random, hamlet);
  return {
    day: dayIn(random, random.integer(1, 12)),
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

/** About 50 people a meeting, as such communes report; the households are what a hall holds. */
function householdsAt(random, hamlet) {
  const size = hamlet.households ?? 70;
  return Math.max(18, Math.round(size * (0.36 + random.next() * 0.34)));
}
