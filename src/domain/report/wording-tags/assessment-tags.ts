import type { SentenceTagTable } from './sentence-tag-table';

/** Templates of sections III to V: assessment, next steps, proposals, with the tags that each may use. */
export const ASSESSMENT_TAGS = {
  strengths: {
    plan: ['số chỉ tiêu', 'danh sách'],
    target: ['chỉ tiêu', 'tỷ lệ'],
    met: ['Các xóm'],
    continuity: ['Các xóm', 'nhịp'],
    reach: ['Các xóm'],
    more: [],
  },
  lateness: {
    within: [],
    after: [],
  },
  weaknesses: {
    none: [],
    noTopic: ['Các xóm', 'nhiều nhất', 'mức'],
    indirectOnly: ['Các xóm'],
    continuity: ['Các xóm', 'danh sách', 'nhịp'],
    reach: ['Các xóm', 'danh sách'],
    plan: ['Các xóm', 'nhiều nhất', 'mức'],
    evidence: ['số hoạt động'],
    peopleFacing: ['Các xóm', 'nhiều nhất', 'mức'],
    data: ['Các xóm', 'danh sách'],
    names: ['danh sách'],
    most: ['danh sách'],
    topicCount: ['xóm', 'số'],
    planCount: ['xóm', 'số'],
    appendix: ['phụ lục'],
    more: [],
  },
  causes: {
    objective: [],
    subjective: [],
  },
  next: {
    intro: [],
    introOpen: [],
    introNewYear: ['năm', 'năm cũ'],
    moreTasks: ['số'],
    more: [],
  },
  tasks: {
    hamlets: [],
    contents: [],
    forms: [],
    lead: [],
    when: [],
    until: ['ngày'],
    meeting: [],
  },
  officers: {
    late: ['danh sách'],
    one: ['họ tên', 'số'],
  },
  signs: {
    intro: ['danh sách'],
    'shared-evidence': ['số'],
    'repeated-attendance': ['số'],
    'crowded-day': ['số'],
    'late-entry': ['số'],
    'empty-meeting': ['số'],
    'crowded-contents': ['số'],
    'named-not-met': ['số'],
    'equal-shares': ['số'],
    'improbable-attendance': ['số'],
  },
  proposals: {
    toSuperiors: [],
    toPartners: [],
  },
} as const satisfies SentenceTagTable;
