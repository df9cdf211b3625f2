import { topicError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Bắt buộc and Tiêu chí người dân are Có or Không. */
export const nd04 = topicError('ND-04', whereUnreadable('required', 'peopleFacing'));
