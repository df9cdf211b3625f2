import { hamletNoun } from '../workbook/hamlet-noun';
import { formatNumber } from '../domain/text/format';

/** «Xã cũ Khôi Kỳ», «Cụm 2»: over the hamlets of a group; `name` is '' where tab Xóm leaves it blank. */
export function groupTitle(of: 'former-commune' | 'cluster', name: string): string {
  if (of === 'cluster') return name === '' ? 'Chưa ghi cụm' : /^cụm\s/i.test(name) ? name : `Cụm ${name}`;
  return name === '' ? 'Chưa ghi xã cũ' : `Xã cũ ${name.replace(/^xã\s+/i, '')}`;
}

/** «18 xóm»; of several kinds «18 đơn vị». */
export const unitCount = (count: number): string =>
  `${formatNumber(count)} ${hamletNoun().includes(',') ? 'đơn vị' : hamletNoun()}`;
