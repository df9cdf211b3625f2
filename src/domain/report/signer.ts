import { toOldToneStyle } from '../text/tone-style';

const COMMITTEE = 'TM. ỦY BAN NHÂN DÂN';
const FOR_THE_CHAIR = 'KT. CHỦ TỊCH';

const capitals = (text: string): string => toOldToneStyle(text.normalize('NFC').trim().toUpperCase());

const isDeputy = (title: string): boolean => capitals(title).startsWith('PHÓ ');
const isOfTheCommittee = (title: string): boolean => /^(?:PHÓ )?CHỦ TỊCH/.test(capitals(title));

/**
 * The lines above the signer's office: what «Quyền hạn ký» says; where it says nothing, a chair signs for the committee and a
 * vice-chair for the committee and the chair (decree 30/2020, Phụ lục I).
 */
export function authorityLinesOf(title: string, set: readonly string[]): readonly string[] {
  const lines = set.map((line) => line.trim().toUpperCase()).filter((line) => line !== '');
  if (lines.length > 0 || !isOfTheCommittee(title)) return lines;
  return isDeputy(title) ? [COMMITTEE, FOR_THE_CHAIR] : [COMMITTEE];
}

/** Which line a deputy's signature lacks: for the committee, or for the chair; null where none does. */
export function doubtfulAuthority(title: string, set: readonly string[]): 'committee' | 'chair' | null {
  if (!isDeputy(title)) return null;
  const lines = authorityLinesOf(title, set).map(capitals);
  if (!lines.some((line) => /^KT\s*\./.test(line))) return 'chair';
  const isForCommittee = lines.some((line) => /^TM\s*\./.test(line));
  return isOfTheCommittee(title) && !isForCommittee ? 'committee' : null;
}
