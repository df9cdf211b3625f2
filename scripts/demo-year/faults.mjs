import { toDateText } from './calendar.mjs';
import { joinHamlets } from './meetings.mjs';

/**
 * What is planted, before the rows are sorted and numbered. A mark travels with its row and becomes an entry of
 * the manifest: `fault` names the column that checking must find, `case` is right but must be treated rightly.
 */
export function plantFaults(random, rows, hamlets) {
  const free = rows.filter(
    (row) => row['Phạm vi'] === 'Một xóm' && /^HT3\.[34]/.test(row['Hình thức']) && row.evidenced,
  );
  const at = (name) => take(free, (row) => row.Xóm === name);
  const any = () => take(free, () => true);
  const fault = (row, column, what, value) =>
    Object.assign(row, { [column]: value, mark: { fault: what, column } });

  fault(at('Thuận Phong 12'), 'Xóm', 'roman-numeral-and-prefix', 'Xóm Thuận phong XII');
  fault(at('Bình Khang'), 'Xóm', 'decomposed-unicode', 'Bình Khang'.normalize('NFD'));
  fault(at('Đầm Mụ'), 'Xóm', 'legacy-encoding-tcvn3', '§Çm Mô');
  fault(any(), 'Số người', 'thousands-comma', '1,234');
  const noSuchDay = take(free, (row) => toDateText(row.day).endsWith('/04/2024'));
  fault(noSuchDay, 'Ngày', 'no-such-day', '31/04/2024');

  const water = rows.filter((row) => row['Nội dung'].split(';')[0] === 'ND3.2').slice(0, 4);
  for (const row of water) row['Đơn vị chủ trì'] = 'Tổ thủy nông';
  fault(water[3], 'Đơn vị chủ trì', 'two-tone-styles', 'Tổ thuỷ nông');

  const twice = any();
  rows.push({
    ...twice,
    evidence: 'https://example.vn/minh-hoa/bien-ban-chup-lai',
    mark: { fault: 'duplicate', column: 'Mã' },
  });
  const shared = any();
  shared.evidence = 'https://example.vn/minh-hoa/anh-dung-chung';
  const reuser = take(free, (row) => row.day > shared.day);
  Object.assign(reuser, {
    evidence: shared.evidence,
    mark: { fault: 'evidence-reused', column: 'Minh chứng' },
  });

  any().mark = {
    case: 'postponed',
    apply: (row) => Object.assign(row, { 'Trạng thái': 'Hoãn', evidenced: false }),
  };
  any().mark = { case: 'out-of-period', apply: (row) => Object.assign(row, { day: Date.UTC(2024, 11, 20) }) };
  any().mark = {
    case: 'outside-plan',
    apply: (row) => Object.assign(row, { 'Mục kế hoạch': 'Ngoài kế hoạch' }),
  };
  const joint = any();
  joint.mark = {
    case: 'joint',
    apply: (row) => Object.assign(row, joinHamlets(random, row, hamlets.slice(15, 18))),
  };
  for (const row of rows) row.mark?.apply?.(row);
}

function take(list, fits) {
  const index = list.findIndex(fits);
  if (index < 0) throw new Error('The made-up year has no row left for this plant');
  return list.splice(index, 1)[0];
}
