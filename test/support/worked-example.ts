import type { BookBuilder } from './book-builder';
import { aBook } from './book-builder';

/** docs/domain.md §6.1, quarter I of 2024: four hamlets, ten rows, three plan items, contents due in March and June. */
export function workedExample(): BookBuilder {
  const window = { from: '2023-12-15', to: '2024-03-14', target: 1 };
  return aBook()
    .required('ND1', 'ND2.4', 'ND3.6', 'ND3.8')
    .topic('ND1', { dueMonth: 3 })
    .topic('ND2.4', { dueMonth: 3 })
    .topic('ND3.6', { dueMonth: 3 })
    .topic('ND3.8', { dueMonth: 6 })
    .hamlet('A', { name: 'Bình Xuân', households: 120 })
    .hamlet('B', { name: 'Đình 6', households: 80, zalo: false })
    .hamlet('C', { name: 'Trại 4', households: 100, loudspeaker: false })
    .hamlet('D', { name: 'Đầm Mụ', households: null, zalo: false })
    .planItem({ code: 'MK01', topics: ['ND1'], ...window })
    .planItem({ code: 'MK05', topics: ['ND2.4'], ...window })
    .planItem({ code: 'MK13', topics: ['ND3.6'], ...window })
    .activity({ ...HD01, id: 'HD01' })
    .activity({
      id: 'HD02',
      date: '2024-01-20',
      form: 'HT2.2',
      hamlets: ['B'],
      topics: ['ND1'],
      attendance: 45,
      households: 40,
    })
    .activity({
      id: 'HD03',
      date: '2024-02-05',
      form: 'HT1.2',
      topics: ['ND3.6', 'ND3.8'],
      evidence: ['BT'],
      newsItems: 1,
      broadcastCount: 3,
      minutesPerBroadcast: 10,
    })
    .activity({
      id: 'HD04',
      date: '2024-02-25',
      form: 'HT2.2',
      hamlets: ['A', 'C'],
      topics: ['ND2.4', 'ND3.1'],
      attendance: 110,
      households: 110,
      householdsByHamlet: { A: 60, C: 50 },
      evidence: ['BB'],
    })
    .activity({
      id: 'HD05',
      date: '2024-03-01',
      form: 'HT1.7',
      topics: ['ND2.4'],
      evidence: ['LK'],
      newsItems: 1,
      reachCount: 800,
    })
    .activity({
      id: 'HD06',
      date: '2024-03-20',
      form: 'HT2.2',
      hamlets: ['B'],
      topics: ['ND3.6'],
      attendance: 50,
      households: 50,
      evidence: ['BB'],
    })
    .activity({ ...HD01, id: 'HD07' })
    .activity({
      id: 'HD08',
      status: 'postponed',
      date: '2024-02-28',
      form: 'HT3.4',
      hamlets: ['D'],
      topics: ['ND3.8'],
      attendance: 30,
      households: 30,
      evidence: ['BB'],
    })
    .activity({
      id: 'HD09',
      date: '2024-02-28',
      form: 'HT5.2',
      hamlets: ['A', 'B', 'C', 'D'],
      topics: ['ND3.8'],
      attendance: 12,
      evidence: ['BB'],
    })
    .activity({
      id: 'HD10',
      date: '2024-03-05',
      form: 'HT2.2',
      hamlets: ['D'],
      topics: ['ND1'],
      attendance: 20,
      households: 18,
      evidence: ['BB'],
    });
}

const HD01 = {
  date: '2024-01-10',
  form: 'HT3.3',
  hamlets: ['A'],
  topics: ['ND1', 'ND3.6'],
  attendance: 95,
  households: 90,
  evidence: ['BB'],
};
