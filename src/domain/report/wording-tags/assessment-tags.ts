import type { SentenceTagTable } from './sentence-tag-table';

/** Templates of sections III to V: assessment, next steps, proposals, with the tags that each may use. */
export const ASSESSMENT_TAGS = {
  strengths: {
    plan: ['số chỉ tiêu', 'danh sách'],
    target: ['chỉ tiêu', 'tỷ lệ'],
    met: ['số xóm', 'tổng số'],
    continuity: ['số xóm', 'tổng số', 'nhịp'],
    reach: ['số xóm', 'tổng số'],
    more: [],
  },
  lateness: {
    within: [],
    after: [],
  },
  weaknesses: {
    none: [],
    noTopic: ['số xóm', 'danh sách', 'mức'],
    indirectOnly: ['số xóm'],
    continuity: ['số xóm', 'danh sách', 'nhịp'],
    reach: ['số xóm', 'danh sách'],
    plan: ['số xóm', 'danh sách', 'mức'],
    evidence: ['số hoạt động'],
    peopleFacing: ['số xóm', 'danh sách', 'mức'],
    data: ['số xóm', 'danh sách'],
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
    topic: ['nội dung', 'danh sách'],
    topics: ['nội dung', 'danh sách'],
    moreTopics: ['phụ lục'],
    continuity: ['danh sách'],
    reach: ['danh sách'],
    plan: ['danh sách'],
    evidence: ['số hoạt động'],
    data: ['danh sách'],
    more: [],
  },
  proposals: {
    toSuperiors: [],
    toPartners: [],
  },
} as const satisfies SentenceTagTable;
