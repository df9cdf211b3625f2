import { localName, type OoxmlPackage, type Workbook, type XmlElement } from 'ooxml-read';
import { firstAnchor, partOwners, type PartOwners } from './part-owners';
import { refusal, type SeenPlace } from './refusal';
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
const NEW_FILE =
  'Hãy tải tệp lên Google Trang tính rồi tải xuống dạng .xlsx, hoặc chép các tab cần dùng sang một tệp mới.';

const OTHER_FILE = 'liên kết tới tệp khác';

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
    has: OTHER_FILE,
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
    has: 'một tab không phải trang tính',
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
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|docProps\/.+|docMetadata\/.+|customXml\/.+|xl\/(?:[\w-]+\.xml|worksheets\/[^/]+\.xml|theme\/[^/]+\.xml|tables\/[^/]+\.xml|comments\/?[^/]*\.xml|drawings\/[^/]+\.(?:xml|vml)|printerSettings\/[^/]+\.bin|persons\/[^/]+\.xml|featurePropertyBag\/[^/]+\.xml))$/iu;

/** Properties, with a thumbnail perhaps, are kept whole. */
const PROPERTIES = /^(?:docProps|docMetadata|package\/services\/metadata)\//iu;

/** Who makes the standard knows more of its parts than we do: what is new there may speak of cells by their place. */
const STANDARD = /^https?:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org)\//iu;

/** Throws XlsxRefusedError naming the first thing that saving would lose; one that a tab shows comes before the others. */
export function refuseLosses(source: OoxmlPackage, workbook: Workbook): void {
  const owners = partOwners(source, workbook);
  const lost = source.paths.flatMap((path) => {
    const loss = PROPERTIES.test(path) ? undefined : lossOf(source, path);
    return loss ? [{ path, loss, place: owners.placeOf(path) }] : [];
  });
  const first = lost.find(({ place }) => place.sheet !== undefined) ?? lost[0];
  if (first) throw refusal(hasWords(source, first), first.place, first.loss.mend, first.path);
  for (const path of source.paths) refuseUnknown(source, path, owners);
}

function lossOf(source: OoxmlPackage, path: string): Loss | undefined {
  const type = source.contentTypeOf(path);
  return LOSSES.find((one) => one.path.test(path) || one.type?.test(type));
}

/** Other files are named, as Excel's list of links names them. */
function hasWords(source: OoxmlPackage, { path, loss }: { path: string; loss: Loss }): string {
  const other = source.relationsOf(path).find((relation) => relation.external)?.target;
  const file = other?.slice(Math.max(other.lastIndexOf('/'), other.lastIndexOf('\\')) + 1);
  return loss.has === OTHER_FILE && file !== undefined ? `${loss.has} «${file}»` : loss.has;
}

/**
 * Parts of other makers, to which no standard relation leads, are kept byte for byte: Google's and WPS's own data,
 * the properties that .NET writes.
 */
function refuseUnknown(source: OoxmlPackage, path: string, owners: PartOwners): void {
  if (/^xl\/drawings\/[^/]+\.xml$/iu.test(path))
    refuseDrawing(source.xmlOf(path), owners.placeOf(path), path);
  if (path.toLowerCase().endsWith('.vml')) refuseShapes(source.textOf(path), owners.placeOf(path), path);
  if (KNOWN_PART.test(path) || PROPERTIES.test(path)) return;
  const relation = owners.relationTo(path);
  if (!relation || !STANDARD.test(relation.typeUri)) return;
  throw refusal(`phần «${relation.type}» mà chương trình chưa biết`, owners.placeOf(path), NEW_FILE, path);
}

/** Google's own exports give every sheet an empty drawing; that one may go. */
function refuseDrawing(root: XmlElement, place: SeenPlace, path: string): void {
  if (root.children.length === 0) return;
  const near = firstAnchor(root);
  throw refusal('hình vẽ', { ...place, ...(near !== undefined && { near }) }, COPY_VALUES, path);
}

/** Notes are drawn as VML shapes of type Note; buttons, check boxes and pictures are not notes. */
function refuseShapes(text: string, place: SeenPlace, path: string): void {
  const shapes = countOf(text.matchAll(/<v:(?:shape|rect|line|oval|group|image)\s/gu));
  const things = countOf(text.matchAll(/ObjectType\s*=\s*["']\w+["']/gu));
  const notes = countOf(text.matchAll(/ObjectType\s*=\s*["']Note["']/gu));
  // WPS gives every note an <v:imagedata> without a picture.
  const hasPicture = /<v:imagedata\s[^<>]*\b(?:relid|r:id|src)\s*=\s*["'][^"']/iu.test(text);
  if (things > notes || shapes > notes || hasPicture) {
    throw refusal('hình vẽ hoặc nút điều khiển kiểu cũ', place, COPY_VALUES, path);
  }
}

/** One after the other: there may be millions. */
function countOf(matches: Iterator<unknown>): number {
  let count = 0;
  while (matches.next().done !== true) count += 1;
  return count;
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
  AlternateContent: 'nút điều khiển hoặc hình vẽ',
};

/** Throws where a worksheet has elements that would be lost. Extensions are kept as they are. */
export function refuseElements(root: XmlElement, sheet: string): void {
  if (root.name !== 'worksheet') throw otherTab(sheet);
  for (const { name } of root.children) {
    const loss = ELEMENT_LOSSES[localName(name)];
    if (loss !== undefined) throw refusal(loss, { sheet }, COPY_VALUES);
    if (!KEPT_ELEMENTS.has(name)) throw refusal(`phần lạ «${name}»`, { sheet }, NEW_FILE);
  }
}

/** A tab that holds no cells. */
export function otherTab(name: string): XlsxRefusedError {
  return new XlsxRefusedError(
    `Tab «${name}» không phải trang tính (biểu đồ, hộp thoại hoặc macro cũ); lưu lại sẽ làm mất. ` +
      'Hãy xóa tab này trong một bản sao của tệp.',
  );
}
