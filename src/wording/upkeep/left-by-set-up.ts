import type { TabKey } from '../../domain/tables/fields';
import { tabName } from '../../workbook/workbook';

/** What set-up left as it was, by its facts. */
export interface LeftBySetUp {
  /** Tabs under a protection that a person set. */
  readonly keptProtections: readonly TabKey[];
  /** People who could not be taken off a protection. */
  readonly editorsLeft: readonly { readonly tab: TabKey; readonly email: string }[];
  /** E-mails that Google would not take as editors. */
  readonly refusedKeepers: readonly string[];
}

const PROTECTIONS_MENU = 'Dữ liệu → Bảo vệ trang tính và dải ô';

/** One sentence for each thing, which says what the owner can do. */
export function leftBySetUp({ keptProtections, editorsLeft, refusedKeepers }: LeftBySetUp): string[] {
  return [
    ...keptProtections.map(keptProtection),
    ...editorsByTab(editorsLeft).map(([tab, emails]) => editorsStay(tab, emails)),
    ...refusedKeepers.map(
      (email) =>
        `Google không nhận «${email}» làm người được sửa phần khóa: xem lại email này ở tab Cán bộ, chia sẻ bảng tính cho người ấy rồi chạy lại Cài đặt.`,
    ),
  ];
}

const keptProtection = (tab: TabKey): string =>
  `Tab «${tabName(tab)}» đang có khóa do người khác đặt, Loa Xóm để nguyên và không đặt khóa của mình lên cả tab. Muốn Loa Xóm khóa, chủ bảng tính vào ${PROTECTIONS_MENU}, gỡ khóa ấy rồi chạy lại Cài đặt.`;

const editorsStay = (tab: TabKey, emails: readonly string[]): string =>
  `Ở tab «${tabName(tab)}», ${emails.join(', ')} vẫn sửa được phần khóa: Google không cho gỡ, thường vì quyền đến từ một nhóm. Chủ bảng tính vào ${PROTECTIONS_MENU}, mở khóa của Loa Xóm và bỏ nhóm ấy ra, hoặc chia sẻ cho từng người thay vì cho nhóm.`;

function editorsByTab(left: LeftBySetUp['editorsLeft']): readonly (readonly [TabKey, readonly string[]])[] {
  const byTab = new Map<TabKey, string[]>();
  for (const { tab, email } of left) byTab.set(tab, [...(byTab.get(tab) ?? []), email]);
  return [...byTab];
}
