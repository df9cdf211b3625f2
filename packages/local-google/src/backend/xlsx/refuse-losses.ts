import type { XlsxPackage } from './open-package';
import type { XmlElement } from './xml';
import { XlsxRefusedError } from './xlsx-refused-error';

interface Loss {
  /** Matches a part's path. */
  path: RegExp;
  /** Matches a part's content type, whatever its path. */
  type?: RegExp;
  /** What the file has, in Vietnamese. */
  has: string;
  /** What the user can do. */
  mend: string;
}

const COPY_VALUES = 'Hãy bỏ phần này trong một bản sao của tệp, lưu lại rồi chạy lại lệnh.';

/** Parts that neither the model nor the opaque extras can hold true. */
const LOSSES: readonly Loss[] = [
  {
    path: /vbaProject|vbaData/iu,
    type: /macroEnabled|vbaProject/iu,
    has: 'macro',
    mend: 'Hãy lưu lại dạng .xlsx không có macro.',
  },
  {
    path: /(?:^|\/)charts?(?:sheets|ex)?\//iu,
    type: /drawingml\.chart|chartsheet|chartex/iu,
    has: 'biểu đồ',
    mend: COPY_VALUES,
  },
  { path: /pivot(?:Tables|Cache)/iu, type: /pivot/iu, has: 'bảng tổng hợp (pivot)', mend: COPY_VALUES },
  {
    path: /embeddings\/|activeX|ctrlProps|oleObject/iu,
    type: /oleObject|activeX|controlproperties/iu,
    has: 'đối tượng nhúng hoặc nút điều khiển',
    mend: COPY_VALUES,
  },
  {
    path: /externalLinks\//iu,
    type: /externalLink/iu,
    has: 'liên kết tới tệp khác',
    mend: 'Hãy thay các liên kết bằng giá trị (Excel: Dữ liệu › Sửa liên kết › Ngắt liên kết).',
  },
  {
    path: /slicer|timeline/iu,
    type: /slicer|timeline/iu,
    has: 'bộ lọc dạng nút (slicer, dòng thời gian)',
    mend: COPY_VALUES,
  },
  {
    path: /threadedComments\//iu,
    type: /threadedcomments/iu,
    has: 'bình luận theo chuỗi',
    mend: 'Hãy chuyển bình luận thành ghi chú, hoặc xóa bình luận trong một bản sao.',
  },
  {
    path: /queryTables\/|connections\.xml|xl\/model\/|customData\//iu,
    type: /queryTable|connections/iu,
    has: 'kết nối dữ liệu',
    mend: 'Hãy ngắt kết nối dữ liệu trong một bản sao rồi lưu lại.',
  },
  {
    path: /dialogsheets\/|macrosheets\//iu,
    type: /dialogsheet|macrosheet/iu,
    has: 'trang không phải trang tính',
    mend: COPY_VALUES,
  },
  { path: /xl\/media\/|cellimages|richData\//iu, type: /^image\//iu, has: 'hình ảnh', mend: COPY_VALUES },
  { path: /diagrams\/|\/ink\//iu, type: /diagram/iu, has: 'sơ đồ hoặc nét vẽ tay', mend: COPY_VALUES },
  {
    path: /revisions\/|userNames/iu,
    type: /revision/iu,
    has: 'lịch sử sửa đổi của chế độ dùng chung cũ',
    mend: 'Hãy tắt chế độ dùng chung sổ làm việc rồi lưu lại.',
  },
  { path: /xmlMaps|singleXml|tables\/tableSingleCells/iu, has: 'ánh xạ XML', mend: COPY_VALUES },
  {
    path: /_xmlsignatures/iu,
    type: /digital-signature/iu,
    has: 'chữ ký số',
    mend: 'Lưu lại sẽ làm chữ ký mất hiệu lực: hãy chạy lệnh trên một bản sao không ký.',
  },
  { path: /webextensions\//iu, type: /webextension/iu, has: 'tiện ích nhúng', mend: COPY_VALUES },
];

/** Parts that are read, written anew, or kept as they are. */
const KNOWN_PART =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|customXml\/.+|xl\/(?:[\w-]+\.xml|worksheets\/[^/]+\.xml|theme\/[^/]+\.xml|tables\/[^/]+\.xml|comments\/?[^/]*\.xml|drawings\/[^/]+\.(?:xml|vml)|printerSettings\/[^/]+\.bin|persons\/[^/]+\.xml|featurePropertyBag\/[^/]+\.xml))$/iu;

/** Throws XlsxRefusedError naming the first part that saving would lose. Nothing has been written by then. */
export function refuseLosses(source: XlsxPackage): void {
  for (const path of source.parts.keys()) {
    // Properties, with a thumbnail perhaps, are kept whole.
    if (/^doc(?:Props|Metadata)\//u.test(path)) continue;
    const type = source.contentTypeOf(path);
    const loss = LOSSES.find((one) => one.path.test(path) || one.type?.test(type));
    if (loss) throw refusal(loss.has, path, loss.mend);
    if (!KNOWN_PART.test(path)) throw refusal('một phần lạ', path, COPY_VALUES);
    if (/^xl\/drawings\/[^/]+\.xml$/iu.test(path)) refuseDrawing(source.xmlOf(path), path);
    if (path.toLowerCase().endsWith('.vml')) refuseShapes(source.textOf(path), path);
  }
}

/** Google's own exports give every sheet an empty drawing; that one may go. */
function refuseDrawing(root: XmlElement, path: string): void {
  if (root.children.length > 0) throw refusal('hình vẽ', path, COPY_VALUES);
}

/** Notes are drawn as VML shapes of type Note; buttons, check boxes and pictures are not notes. */
function refuseShapes(text: string, path: string): void {
  const kinds = [...text.matchAll(/ObjectType\s*=\s*["'](\w+)["']/gu)].map((found) => found[1]);
  const shapes = [...text.matchAll(/<v:(?:shape|rect|line|oval|group|image)\s/gu)].length;
  if (kinds.some((kind) => kind !== 'Note') || shapes > kinds.length || text.includes('<v:imagedata')) {
    throw refusal('hình vẽ hoặc nút điều khiển kiểu cũ', path, COPY_VALUES);
  }
}

/** Elements of a worksheet that are written back as they were where nothing in the model speaks for them. */
const KEPT_ELEMENTS = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing tableParts extLst'
  ).split(' '),
);

const ELEMENT_LOSSES: Record<string, string> = {
  legacyDrawingHF: 'hình ảnh ở đầu hoặc chân trang in',
  drawingHF: 'hình ảnh ở đầu hoặc chân trang in',
  picture: 'ảnh nền',
  oleObjects: 'đối tượng nhúng',
  controls: 'nút điều khiển',
  webPublishItems: 'phần xuất bản lên web',
};

/** Extensions of a worksheet that stand on their own: x14 formats, validations, sparklines, protected range data. */
const KEPT_EXTENSIONS = /^\{(?:78C0D931|CCE6A557|05C60535|FC87AEE6|01252117|F7C9EE02|6F2BD9B5)/iu;

/** Throws where a worksheet has elements that would be lost. */
export function refuseElements(root: XmlElement, path: string): void {
  if (root.name !== 'worksheet') throw refusal('trang không phải trang tính', path, COPY_VALUES);
  for (const { name, children } of root.children) {
    const loss = ELEMENT_LOSSES[name];
    if (loss !== undefined) throw refusal(loss, path, COPY_VALUES);
    if (!KEPT_ELEMENTS.has(name)) throw refusal(`phần lạ «${name}»`, path, COPY_VALUES);
    const foreign =
      name === 'extLst' && children.find((ext) => !KEPT_EXTENSIONS.test(ext.attributes['uri'] ?? ''));
    if (foreign)
      throw refusal('phần mở rộng của Excel', `${path} ${foreign.attributes['uri'] ?? ''}`, COPY_VALUES);
  }
}

export function refusal(has: string, part: string, mend: string): XlsxRefusedError {
  return new XlsxRefusedError(`Tệp có ${has} (${part}); lưu lại sẽ làm mất. ${mend}`, part);
}
