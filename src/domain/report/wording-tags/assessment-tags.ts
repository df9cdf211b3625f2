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
    indirectOnly: ['Các xóm', 'danh sách'],
    continuity: ['Các xóm', 'danh sách', 'nhịp'],
    reach: ['Các xóm', 'danh sách'],
    officer: ['Các xóm', 'danh sách'],
    plan: ['số việc', 'mức', 'danh sách'],
    lateItem: ['việc', 'đơn vị'],
    lateItemAt: ['việc', 'đơn vị', 'số xóm'],
    untitled: [],
    noUnit: [],
    evidence: ['số hoạt động'],
    peopleFacing: ['Các xóm', 'nhiều nhất'],
    names: ['danh sách'],
    most: ['danh sách'],
    topicCount: ['xóm', 'số'],
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
    topic: ['nội dung', 'danh sách'],
    topics: ['nội dung', 'danh sách'],
    moreTopics: ['phụ lục'],
    continuity: ['danh sách'],
    reach: ['danh sách'],
    plan: ['mức', 'danh sách'],
    evidence: ['số hoạt động'],
    data: ['danh sách'],
    more: [],
  },
  proposals: {
    toSuperiors: [],
    toPartners: [],
  },
} as const satisfies SentenceTagTable;
