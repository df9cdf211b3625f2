/** A report as a reader has it before him: words in order, from a .docx or from the tree, in one shape. */
export interface PrintedReport {
  readonly body: readonly PrintedBlock[];
  readonly appendices: readonly PrintedAppendix[];
}

export interface PrintedAppendix {
  /** «Phụ lục II». */
  readonly label: string;
  readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock =
  PrintedHeading | PrintedParagraph | PrintedTable | PrintedLetterhead | PrintedSignature;

export interface PrintedHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
}

/** `title` is what stands above the address; `basis` a line «Căn cứ …»; `item` opens with «- ». */
export type ParagraphRole = 'title' | 'addressees' | 'basis' | 'prose' | 'item' | 'caption' | 'note';

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly text: string;
}

/** Cells by column: one that spans columns stands in each of them. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedLetterhead {
  readonly kind: 'letterhead';
  readonly lines: readonly string[];
}

export interface PrintedSignature {
  readonly kind: 'signature';
  readonly recipients: readonly string[];
  /** Authority, office and name. */
  readonly signer: readonly string[];
}

/** What both readers hand over: paragraphs whose role only their words tell. */
export type FlatBlock =
  Exclude<PrintedBlock, PrintedParagraph> | { readonly kind: 'paragraph'; readonly text: string };

const APPENDIX = /^Phụ lục( [IVX]+)?$/;

export function printedReport(flat: readonly FlatBlock[]): PrintedReport {
  const starts = flat.flatMap((block, at) => (isAppendixTitle(block) ? [at] : []));
  const first = starts[0] ?? flat.length;
  return {
    body: withRoles(flat.slice(0, first), 'title'),
    appendices: starts.map((start, at) => ({
      label: textOfBlock(flat[start]),
      blocks: withRoles(flat.slice(start + 1, starts[at + 1] ?? flat.length), 'prose'),
    })),
  };
}

const textOfBlock = (block: FlatBlock | undefined): string =>
  block !== undefined && 'text' in block ? block.text : '';
const isAppendixTitle = (block: FlatBlock): boolean => 'text' in block && APPENDIX.test(block.text);

function withRoles(flat: readonly FlatBlock[], first: 'title' | 'prose'): readonly PrintedBlock[] {
  let zone = first;
  return flat.flatMap((block): readonly PrintedBlock[] => {
    if (block.kind === 'heading') zone = 'prose';
    if (block.kind !== 'paragraph') return [block];
    const text = block.text.trim();
    if (text === '') return [];
    const role = roleOf(text);
    if (role === 'addressees' || role === 'basis' || text.startsWith('Thực hiện ')) zone = 'prose';
    return [{ kind: 'paragraph', role: role === 'prose' ? zone : role, text }];
  });
}

function roleOf(text: string): ParagraphRole {
  if (text.startsWith('Kính gửi:')) return 'addressees';
  if (text.startsWith('Căn cứ ')) return 'basis';
  if (/^(Bảng|Biểu đồ) \d+\. /.test(text)) return 'caption';
  if (/^(Ghi chú|Số liệu của biểu đồ)( \d+)?:/.test(text)) return 'note';
  return /^[-–+] /.test(text) ? 'item' : 'prose';
}

export const allBlocks = ({ body, appendices }: PrintedReport): readonly PrintedBlock[] => [
  ...body,
  ...appendices.flatMap(({ blocks }) => blocks),
];
