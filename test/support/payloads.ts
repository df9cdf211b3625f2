/** What a careless or hostile hand types: every one must be stored and shown as the text that it is. */

const CALLS = [
  'HYPERLINK("https://xau.example";"Bấm đây")',
  'IMPORTXML("https://xau.example";"//a")',
  'IMPORTRANGE("khoa";"A1")',
  'IMPORTDATA("https://xau.example/x.csv")',
  'IMAGE("https://xau.example/a.png")',
  'WEBSERVICE("https://xau.example")',
  'SUM(A1:A9)',
  'A1',
  '1+1',
  "cmd|' /C calc'!A0",
  'DDE("cmd";"/C calc";"x")',
  'INDIRECT("Cấu hình!B2")',
  'QUERY(A:Z;"select *")',
  'NOW()',
  'TRUE()',
];
const LEADS = ['=', '+', '-', '@', '\t=', '\n='];

/** A hundred texts that a sheet would take for a formula, a number, a day, an error or a truth value. */
export const FORMULA_PAYLOADS: readonly string[] = [
  ...LEADS.flatMap((lead) => CALLS.map((call) => lead + call)).slice(0, 78),
  ' =1+1',
  '==1',
  '=-1',
  '+84912345678',
  '-5',
  '@anh',
  "'=1+1",
  "''",
  '012',
  '1/2',
  '31/04/2024',
  '05-03-2024',
  '1.000.000',
  '1,5',
  '50%',
  '#N/A',
  '#REF!',
  'TRUE',
  'sai',
  '12:30',
  'tháng 1 2024',
  '1e5',
].slice(0, 100);

const HANDLERS = [
  '<script>globalThis.bi = 1</script>',
  '<img src=x onerror="globalThis.bi=1">',
  '<svg/onload=globalThis.bi=1>',
  '<iframe srcdoc="<script>1</script>">',
  '<a href="javascript:globalThis.bi=1">x</a>',
  '<body onload=globalThis.bi=1>',
  '<b>đậm</b>',
  '</textarea><script>globalThis.bi=1</script>',
  '"><script>globalThis.bi=1</script>',
  "'-globalThis.bi-'",
  '{{constructor.constructor("globalThis.bi=1")()}}',
  '${globalThis.bi=1}',
  '<?= bi ?>',
  '<?!= bi ?>',
  '<!-- -->',
  '<![CDATA[x]]>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&amp;lt;',
  '<w:t>x</w:t>',
  '</w:t></w:r></w:p><w:p><w:r><w:t>chèn',
  '<w:instrText>INCLUDETEXT "C:\\a"</w:instrText>',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
];
const WRAPS = [
  (text: string) => text,
  (text: string) => `Họp xóm ${text}`,
  (text: string) => `${text} bàn về môi trường`,
  (text: string) => `Gương «${text}»`,
];

/** A hundred texts that a page or a document would take for markup. */
export const MARKUP_PAYLOADS: readonly string[] = WRAPS.flatMap((wrap) => HANDLERS.map(wrap));
