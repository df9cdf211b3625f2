import type { Round } from '../page-walk';
import { DECEMBER } from '../page-walk';
import { baoCao } from './bao-cao';
import { batDau } from './bat-dau';
import { bieuCapTren } from './bieu-cap-tren';
import { boTieuChi } from './bo-tieu-chi-va-ngay-nghi';
import { caiDat } from './cai-dat';
import { dienThoai } from './dien-thoai';
import { doBaoPhu } from './do-bao-phu';
import { duLieuCaNhan } from './du-lieu-ca-nhan';
import { ghiHangNgay } from './ghi-hang-ngay';
import { lapBaoCao } from './lap-bao-cao';
import { nhapDanhSach } from './nhap-danh-sach';
import { nhapKeHoach } from './nhap-ke-hoach';
import { sangNam } from './sang-nam';
import { sapNhapKhuDanCu } from './sap-nhap-khu-dan-cu';
import { sapNhapXa } from './sap-nhap-xa';
import { trinhDuyet } from './trinh-duyet';

/** From an empty spreadsheet. */
export const BEGINNING: Round = { now: DECEMBER, isEmpty: true, walks: [batDau] };

export const EVERY_DAY: Round = {
  now: DECEMBER,
  walks: [ghiHangNgay, nhapKeHoach, nhapDanhSach, dienThoai, doBaoPhu, duLieuCaNhan],
};

/** What changes the workbook for good comes last. */
export const EVERY_YEAR: Round = {
  now: DECEMBER,
  walks: [caiDat, lapBaoCao, baoCao, bieuCapTren, trinhDuyet, sapNhapKhuDanCu, sapNhapXa, boTieuChi, sangNam],
};

export const ROUNDS: readonly Round[] = [BEGINNING, EVERY_DAY, EVERY_YEAR];
