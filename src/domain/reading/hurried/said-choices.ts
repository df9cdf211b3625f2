import type { ChoiceList } from '../../tables/choices';
import { clean } from '../../text/clean';
import { withoutAccents } from '../../text/without-accents';

/** What officials write for a value of a list, without accents; asked, never taken for granted. */
const SAID: Readonly<Partial<Record<ChoiceList, Readonly<Record<string, string>>>>> = {
  status: {
    'Đã thực hiện': '(?:da )?(?:xong|lam|th|thuc hien|hoan thanh|to chuc)(?: xong| roi)?|roi',
    'Dự kiến': '(?:chua|sap)(?: lam| thuc hien)?|ke hoach',
    Hoãn: 'hoan lai|tam hoan',
    Hủy: 'huy bo|khong lam|khong thuc hien',
  },
  activityScope: {
    'Một xóm': '(?:1 |mot |tai )?(?:xom|thon)',
    'Liên xóm': 'lien thon|nhieu xom|cum xom|(?:[2-9]|hai|ba) xom',
    'Toàn xã': '(?:ca |toan bo |tai )?xa|(?:tat ca )?cac xom',
  },
  fundingSource: {
    NSNN: '(?:ngan sach|ns)(?: nha nuoc| xa)?|nha nuoc',
    'Xã hội hóa': 'xhh|(?:nhan )?dan (?:dong )?gop|tai tro|ung ho',
  },
  planScope: {
    'Từng xóm': '(?:tai )?(?:cac|moi|tung|tat ca cac) (?:xom|thon)',
    'Toàn xã': '(?:ca |tai )?xa',
  },
  yesNo: { Có: '(?:da |co )?dong y|duoc phep', Không: '(?:khong|chua) dong y' },
  contributionKind: {
    Tiền: 'tien mat|ung ho tien',
    Đất: '(?:hien )?dat(?: dai)?',
    'Ngày công': '(?:ngay )?cong(?: lao dong)?',
    'Hiện vật': 'vat (?:tu|lieu)',
  },
  confirmation: { 'Không trùng': '(?:khong|ko|k)(?: trung)?|khac nhau' },
};

/** The label of the list that a text says in other words; null where none is known. */
export function saidChoice(list: ChoiceList, text: string): string | null {
  const said = withoutAccents(clean(text)).toLowerCase();
  const found = Object.entries(SAID[list] ?? {}).find(([, words]) =>
    new RegExp(`^(?:${words})[.;]?$`).test(said),
  );
  return found?.[0] ?? null;
}
