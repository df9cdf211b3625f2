/**
 * TCVN 5712:1993, third set (fonts .VnTime, ABC), as its bytes look when read as Windows-1252: code and letter side by
 * side, the standard's order. Accented capitals have no codes: their fonts (.VnTimeH) draw the small ones large.
 */
const CODES =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ' +
  'åồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ';

const LETTER_BY_CODE = new Map<string, string>();
for (let at = 0; at < CODES.length; at += 2) LETTER_BY_CODE.set(CODES.charAt(at), CODES.charAt(at + 1));

const CODE = /[\u00a1-\u00ff]/g;
const WORD = /[^\s!-@[-`{-~]+/g;

/** Reads text in TCVN3 and writes it in Unicode (NFC). Words whose plain letters are all capitals become capitals. */
export function decodeTcvn3(text: string): string {
  const shouting = !/[a-z]/.test(text) && /[A-Z][^A-Z\s]*[A-Z]/.test(text);
  return text.replace(WORD, (word) => {
    const decoded = word.replace(CODE, (code) => LETTER_BY_CODE.get(code) ?? code);
    return shouting || isCapitalWord(word) ? decoded.toUpperCase() : decoded;
  });
}

/** A capital after the first letter and no small one: a word in capitals (HéI, ñY); one at the start begins a name (X·). */
function isCapitalWord(word: string): boolean {
  return !/[a-z]/.test(word) && /[A-Z]/.test(word.slice(1));
}
