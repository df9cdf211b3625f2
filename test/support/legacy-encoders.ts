/** How text of Unicode looks in old encodings when their bytes are read as Windows-1252. Written apart from the decoders. */

/** TCVN 5712:1993 by code: 0xA1… as the standard lists them; «·» marks codes without a letter of ours. */
const TCVN3_FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ';

const TCVN3 = new Map(
  Array.from(TCVN3_FROM_A1, (letter, index) => [letter, String.fromCharCode(0xa1 + index)] as const).filter(
    ([letter]) => letter !== '·',
  ),
);

/** As fonts of small letters write it: accented capitals take the code of the small letter (a .VnTimeH font draws them large). */
export function encodeTcvn3(text: string): string {
  return Array.from(
    text.normalize('NFC'),
    (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

/** Order: none, huyền, sắc, hỏi, ngã, nặng. */
const MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_AFTER_PLAIN = ['', 'ø', 'ù', 'û', 'õ', 'ï'];
const VNI_AFTER_HATTED = ['â', 'à', 'á', 'å', 'ã', 'ä'];
const VNI_AFTER_BREVE = ['ê', 'è', 'é', 'ú', 'ü', 'ë'];
const VNI_I = ['i', 'ì', 'í', 'æ', 'ó', 'ò'];
const VNI_FAMILIES: readonly (readonly [string, readonly string[]])[] = [
  ['a', VNI_AFTER_PLAIN.map((mark) => `a${mark}`)],
  ['ă', VNI_AFTER_BREVE.map((mark) => `a${mark}`)],
  ['â', VNI_AFTER_HATTED.map((mark) => `a${mark}`)],
  ['e', VNI_AFTER_PLAIN.map((mark) => `e${mark}`)],
  ['ê', VNI_AFTER_HATTED.map((mark) => `e${mark}`)],
  ['i', VNI_I],
  ['o', VNI_AFTER_PLAIN.map((mark) => `o${mark}`)],
  ['ô', VNI_AFTER_HATTED.map((mark) => `o${mark}`)],
  ['ơ', VNI_AFTER_PLAIN.map((mark) => `ô${mark}`)],
  ['u', VNI_AFTER_PLAIN.map((mark) => `u${mark}`)],
  ['ư', VNI_AFTER_PLAIN.map((mark) => `ö${mark}`)],
  ['y', ['y', 'yø', 'yù', 'yû', 'yõ', 'î']],
];

const VNI = new Map<string, string>([
  ['đ', 'ñ'],
  ['Đ', 'Ñ'],
]);
for (const [vowel, codes] of VNI_FAMILIES) {
  codes.forEach((code, index) => {
    const letter = (vowel + (MARKS[index] ?? '')).normalize('NFC');
    VNI.set(letter, code);
    VNI.set(letter.toUpperCase(), code.toUpperCase());
  });
}

export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => VNI.get(letter) ?? letter).join('');
}

/** Bytes 0x80…0x9f of Windows-1252; Node's own decoder reads them as Latin-1. */
const WINDOWS_1252 = new Map<number, number>(
  [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
    0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
    0x153, 0x9d, 0x17e, 0x178,
  ].map((codePoint, index) => [0x80 + index, codePoint] as const),
);

/** UTF-8 that a program took for Windows-1252. */
export function encodeMojibake(text: string): string {
  return Array.from(Buffer.from(text.normalize('NFC'), 'utf8'), (byte) =>
    String.fromCodePoint(WINDOWS_1252.get(byte) ?? byte),
  ).join('');
}

/** UTF-8 that a program took for ISO 8859-1. */
export function encodeLatin1Mojibake(text: string): string {
  return Buffer.from(text.normalize('NFC'), 'utf8').toString('latin1');
}
