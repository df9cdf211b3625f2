import { describe, expect, it } from '@jest/globals';
import { wholeParagraphs } from '../../../../src/domain/plan-reading/whole-paragraphs';
import { pasted, PLAN_2024, readPlan, STARTER_PLAN, unitKey } from '../../../support/plans/read-made-up';

const reading = readPlan(pasted(PLAN_2024));
const items = reading.proposals.filter(({ tab }) => tab === 'plan');
const listOf = (cell = ''): string => cell.split(/;\s*/).sort().join('; ');

describe('the plan of 2024, as it is copied from its pages', () => {
  it('gives at least 90 % of MK01–MK28 with the right ND, HT and lead, and none that it does not hold', () => {
    const open = [...items];
    const missed = STARTER_PLAN.filter((row) => {
      const at = open.findIndex(
        ({ cells }) =>
          listOf(cells['topics']) === listOf(row['Nội dung']) &&
          listOf(cells['forms']) === listOf(row['Hình thức']) &&
          unitKey(cells['leadUnit'] ?? '') === unitKey(row['Chủ trì'] ?? ''),
      );
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    expect(STARTER_PLAN).toHaveLength(28);
    expect(missed.map((row) => row['Mã mục'])).toEqual([]);
    expect(open.map(({ cells }) => cells['title'])).toEqual([]);
  });

  it('gives the frame, and no number or day where the document leaves them blank', () => {
    const values = Object.fromEntries(
      reading.proposals
        .filter(({ tab }) => tab === 'settings')
        .map(({ key, cells }) => [key, cells['value']]),
    );
    expect(values).toEqual({
      issuingAgency: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH THUẬN',
      communeName: 'xã Bình Thuận',
      placeName: 'Bình Thuận',
      planDate: 'tháng 01 năm 2024',
      planYear: '2024',
      legalBases:
        'Kế hoạch số 58/KH-UBND ngày 22/12/2023 của UBND xã Bình Thuận về việc xây dựng xã Bình Thuận đạt chuẩn nông thôn mới nâng cao năm 2024',
      recipients:
        'Văn phòng Điều phối NTM huyện\nTT ĐU, TT HĐND xã\nCT, các PCT UBND xã\nCác thành viên BCĐ xã\nLưu: VT, BQLNTM',
      authorityLines: 'KT.CHỦ TỊCH',
      signerTitle: 'PHÓ CHỦ TỊCH',
      signerName: 'Nguyễn Văn Sản',
    });
  });

  it('every proposal bears a sentence of the document', () => {
    const text = wholeParagraphs(pasted(PLAN_2024))
      .map((paragraph) => paragraph.text)
      .join('\n');
    for (const { sources } of reading.proposals) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(text).toContain(source.text);
    }
  });

  it('drops nothing: each paragraph is a source, is left with its reason, or is a heading', () => {
    const told = new Set([
      ...reading.proposals.flatMap(({ sources }) => sources.map(({ paragraph }) => paragraph)),
      ...reading.left.map(({ paragraph }) => paragraph),
    ]);
    const silent = wholeParagraphs(pasted(PLAN_2024)).filter((_, index) => !told.has(index));
    expect(silent.map(({ text }) => text)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NỘI DUNG THỰC HIỆN VÀ HÌNH THỨC TUYÊN TRUYỀN',
      '1. Nội dung tuyên truyền',
      '2. Hình thức tuyên truyền',
      // The forms that it names are told in the items' column Hình thức.
      '- Tổ chức các hội nghị tuyên truyền trực tiếp tại xã, thôn.',
      'III. KINH PHÍ THỰC HIỆN',
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Ban quản lý xây dựng nông thôn mới xã',
      '2. Các công chức chuyên môn xã',
      '3. Các Xóm',
      'Nơi nhận:',
    ]);
  });
});
