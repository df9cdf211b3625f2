/** «1.662» → 1662, «37,2» → 37.2; null for «–» and words. */
export function numberIn(text: string | undefined): number | null {
  const said = (text ?? '').trim();
  if (!/^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+(,\d+)?$/.test(said)) return null;
  return Number(said.replace(/\./g, '').replace(',', '.'));
}

/** Half up, to one decimal, as the printed figures are. */
export const toTenth = (value: number): number => Math.round(Number((value * 10).toPrecision(12))) / 10;

/** Nouns that counts of the field stand before. */
export const COUNTED =
  'hoạt động|hội nghị|hội thi|hình thức|hiện vật|hộ|xóm|cuộc|buổi|lớp|đoàn|mục|việc|nội dung|nhiệm vụ|chỉ tiêu|tiêu chí|' +
  'văn bản|kế hoạch|đơn vị|tin|bài|lượt|người|cán bộ|mô hình|gương|tập thể|cá nhân|cái|tấm|cụm|tờ|phút|ngày|tháng|' +
  'công trình|công|ý kiến|trường hợp|tổ chức|doanh nghiệp|dòng|kiến nghị|đài|băng rôn|panô|hồ sơ|phiếu';
