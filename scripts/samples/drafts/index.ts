/** Drafts. Each names its fault; most hold right but unusual forms beside it, which must raise no alarm. */
import type { DraftText } from '../draft-text.ts';
import { communePlan, decision, letter, partyPlan, provincePlan } from './frames.ts';

const ONE_STOP =
  'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia';
const LOCAL_GOVERNMENT = '~ Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;';
const PLAN_CLOSE = 'Ủy ban nhân dân xã Nậm Thia xây dựng Kế hoạch như sau:';
const PROVINCE_CLOSE = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';

const CITATIONS: DraftText[] = [
  communePlan({
    file: 'd01.docx',
    faults: [{ code: 'date-differs', quote: 'Quyết định số 1208/QĐ-UBND ngày 17/7/2025' }],
    purpose:
      'One decision with two dates in the draft; the date with a comma before "ngày" is right all the same.',
    opening: `Thực hiện Quyết định số 1208/QĐ-UBND, ngày 11/7/2025 của Ủy ban nhân dân tỉnh Phú Lâm về Quy chế phối hợp của Trung tâm Phục vụ hành chính công cấp xã; ${ONE_STOP}, ${PLAN_CLOSE}`,
    extra:
      'Các nội dung khác thực hiện theo ⟦two-dates⟧Quyết định số 1208/QĐ-UBND ngày 17/7/2025⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm.',
  }),
  provincePlan({
    file: 'd02.docx',
    faults: [{ code: 'issuer-differs', quote: 'Kết luận số 51-KL/TW ngày 30/5/2019' }],
    purpose: 'One conclusion with two authors; the resolution named by its conference beside it is right.',
    opening: `Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 8 khóa XI; Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, ${PROVINCE_CLOSE}`,
    extra:
      'Tiếp tục thực hiện các giải pháp nêu tại ⟦two-issuers⟧Kết luận số 51-KL/TW ngày 30/5/2019⟦/⟧ của Bộ Chính trị.',
  }),
  provincePlan({
    file: 'd03.txt',
    purpose: 'A Party symbol written the State way.',
    opening: `Thực hiện Nghị quyết số ⟦symbol-malformed⟧71/NQ-TW⟦/⟧ ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, ${PROVINCE_CLOSE}`,
  }),
  provincePlan({
    file: 'd04.docx',
    purpose: 'A missing hyphen in a symbol; "TTg" and en dashes in year ranges are right.',
    opening: `Thực hiện Quyết định số ⟦symbol-malformed⟧131/QĐTTg⟦/⟧ ngày 25/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 – 2025, định hướng đến năm 2030”, ${PROVINCE_CLOSE}`,
  }),
  communePlan({
    file: 'd05.docx',
    purpose: 'A decree without its year; a law with its number is right.',
    opening: `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; ⟦symbol-year-missing⟧Nghị định số 118/NĐ-CP ngày 09/6/2025⟦/⟧ của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông, ${PLAN_CLOSE}`,
  }),
  provincePlan({
    file: 'd06.txt',
    purpose: 'A decision of the Prime Minister given to the Government.',
    opening: `Căn cứ ⟦issuer-symbol-mismatch⟧Quyết định số 522/QĐ-TTg ngày 14/5/2018⟦/⟧ của Chính phủ phê duyệt Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2018 - 2025”, ${PROVINCE_CLOSE}`,
  }),
  communePlan({
    file: 'd07.docx',
    faults: [{ code: 'type-differs', quote: 'Kế hoạch số 1208/QĐ-UBND ngày 11/7/2025' }],
    purpose: 'The noun "Kế hoạch" with the symbol of a decision.',
    opening: `Thực hiện ⟦type-symbol-mismatch⟧Kế hoạch số 1208/QĐ-UBND ngày 11/7/2025⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm, ${PLAN_CLOSE}`,
  }),
  communePlan({
    file: 'd08.docx',
    purpose:
      'The date of a held công văn is wrong; the decree without a date (new practice since 2025) is right.',
    opening: `Thực hiện ⟦date-differs⟧Công văn số 1873/UBND-TTPVHCC ngày 25/9/2025⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm về đẩy mạnh cung cấp và sử dụng dịch vụ công trực tuyến; Nghị định số 118/2025/NĐ-CP của Chính phủ, ${PLAN_CLOSE}`,
  }),
  provincePlan({
    file: 'd09.docx',
    purpose: 'The author of a conclusion differs from what the corpus says.',
    opening: `Thực hiện ⟦issuer-differs⟧Kết luận số 14-KL/TW ngày 22/9/2021⟦/⟧ của Ban Bí thư về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung; Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, ${PROVINCE_CLOSE}`,
  }),
  communePlan({
    file: 'd10.docx',
    purpose: 'The number of one held paper with the title of another.',
    opening: `Thực hiện ⟦number-title-mismatch⟧Kế hoạch số 71/KH-UBND ngày 25/3/2024⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm về thực hiện Chương trình hành động của Ban Thường vụ Tỉnh ủy về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh Phú Lâm, ${PLAN_CLOSE}`,
  }),
  letter({
    file: 'd11.docx',
    purpose: 'A plan that another replaced before the draft: district education plan of 2022.',
    parent: 'ỦY BAN NHÂN DÂN\nHUYỆN NẬM THIA',
    issuer: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    number: '     /PGDĐT-CM',
    dateLine: 'Nậm Thia, ngày     tháng 10 năm 2024',
    title: 'Chuẩn bị sơ kết học kỳ I năm học 2024 - 2025',
    addressees: ['Hiệu trưởng các trường trên địa bàn huyện'],
    recipients: ['Như trên', 'UBND huyện (b/c)'],
    archive: 'VT, CM',
    signature: { authority: ['KT. TRƯỞNG PHÒNG'], position: 'PHÓ TRƯỞNG PHÒNG', name: 'Nguyễn Thị Mai Lan' },
    opening:
      'Thực hiện ⟦replaced⟧Kế hoạch số 46/KH-UBND ngày 21/3/2022⟦/⟧ của Ủy ban nhân dân huyện Nậm Thia về nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025, Phòng Giáo dục và Đào tạo yêu cầu các trường:',
    tasks:
      '- Đánh giá kết quả học kỳ I, gửi báo cáo trước ngày 10/01/2025.\n- Tổ chức kiểm tra cuối kỳ nghiêm túc, đúng quy chế.',
  }),
  letter({
    file: 'd12.txt',
    purpose: 'A plan that a decision repealed before the draft.',
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    number: '     /SNNMT-CNTY',
    title: 'Phòng, chống dịch bệnh động vật dịp cuối năm 2025',
    addressees: ['Ủy ban nhân dân các xã, phường', 'Chi cục Chăn nuôi và Thú y'],
    archive: 'VT, CNTY',
    opening:
      'Thực hiện ⟦repealed⟧Kế hoạch số 148/KH-UBND ngày 31/8/2020⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm về phòng, chống bệnh Dịch tả lợn Châu Phi giai đoạn 2020 - 2025, Sở Nông nghiệp và Môi trường đề nghị:',
    tasks:
      '# 1. Ủy ban nhân dân các xã, phường\nKiểm soát giết mổ, vận chuyển gia súc, gia cầm dịp cuối năm.\n# 2. Chi cục Chăn nuôi và Thú y\nChuẩn bị vật tư, hóa chất khử trùng trước ngày 15/12/2025.',
  }),
  communePlan({
    file: 'd13.docx',
    purpose: 'A directive that another replaced; "thay thế" of the draft itself is right.',
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ KHE ĐÁ',
    dateLine: 'Khe Đá, ngày     tháng 11 năm 2025',
    title: 'Kiểm tra công vụ trên địa bàn xã Khe Đá năm 2026',
    opening:
      'Thực hiện ⟦replaced⟧Chỉ thị số 11/CT-UBND ngày 20/7/2017⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm về kỷ luật, kỷ cương hành chính, Ủy ban nhân dân xã Khe Đá xây dựng Kế hoạch như sau:',
    extra: 'Kế hoạch này thay thế Kế hoạch số 09/KH-UBND ngày 15/7/2025 của Ủy ban nhân dân xã Khe Đá.',
  }),
  provincePlan({
    file: 'd14.docx',
    purpose: 'A council resolution relied on before it takes effect.',
    dateLine: 'Phú Lâm, ngày 20 tháng 12 năm 2023',
    number: '312/KH-UBND',
    title: 'Truyền thông chính sách bảo hiểm y tế trên địa bàn tỉnh Phú Lâm năm 2024',
    recipients: ['Bộ Y tế (b/c)', 'TT Tỉnh ủy (b/c)', 'Các sở, ban, ngành', 'UBND các huyện, thành phố'],
    opening: `Căn cứ ⟦not-yet-in-force⟧Nghị quyết số 22/2023/NQ-HĐND ngày 08/12/2023⟦/⟧ của Hội đồng nhân dân tỉnh quy định mức hỗ trợ đóng bảo hiểm y tế cho một số đối tượng trên địa bàn tỉnh Phú Lâm, ${PROVINCE_CLOSE}`,
    tasks:
      '## 1. Sở Y tế\nChủ trì xây dựng tài liệu truyền thông trước ngày 15/01/2024.\n## 2. Ủy ban nhân dân các huyện, thành phố\nTổ chức truyền thông tại cơ sở.',
  }),
  decision({
    file: 'd15.docx',
    purpose: 'A basis younger than the decision.',
    number: '1544/QĐ-UBND',
    dateLine: 'Phú Lâm, ngày 09 tháng 9 năm 2025',
    bases: `${LOCAL_GOVERNMENT}
~ Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
~ Theo đề nghị của Giám đốc Sở Nội vụ tại ⟦dated-after-draft⟧Tờ trình số 812/TTr-SNV ngày 12 tháng 9 năm 2025⟦/⟧.`,
  }),
  provincePlan({
    file: 'd16.docx',
    purpose: 'A first mention without its date; the second mention in short form is right.',
    opening: `Thực hiện ⟦first-mention-incomplete⟧Quyết định số 1719/QĐ-TTg⟦/⟧ của Thủ tướng Chính phủ và Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị, ${PROVINCE_CLOSE}`,
    extra: 'Lồng ghép nguồn lực theo Nghị quyết số 71-NQ/TW.',
  }),
  decision({
    file: 'd17.docx',
    purpose: 'A circular before a decree in the block of bases.',
    title: 'Ban hành Quy chế làm việc của Hội đồng tuyển dụng viên chức ngành giáo dục tỉnh Phú Lâm',
    bases: `${LOCAL_GOVERNMENT}
~ Căn cứ Thông tư số 13/2020/TT-BGDĐT ngày 26 tháng 5 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành quy định tiêu chuẩn cơ sở vật chất;
~ ⟦basis-order⟧Căn cứ Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025⟦/⟧ của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo;
~ Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo.`,
  }),
  communePlan({
    file: 'd18.docx',
    purpose: 'A plan carried out in the body but not among the bases.',
    opening: `Căn cứ ${ONE_STOP}, ${PLAN_CLOSE}`,
    extra:
      'Tiếp tục triển khai thực hiện ⟦basis-missing⟧Kế hoạch số 64/KH-UBND ngày 06/3/2025⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm.',
  }),
  provincePlan({
    file: 'd19.docx',
    purpose: 'One decision with two periods in its title.',
    opening: `Căn cứ Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2018 - 2025”, ${PROVINCE_CLOSE}`,
    extra:
      'Tổng kết ⟦two-titles⟧Quyết định số 522/QĐ-TTg ngày 14/5/2018⟦/⟧ của Thủ tướng Chính phủ phê duyệt Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2019 - 2025”.',
  }),
  provincePlan({
    file: 'd20.pdf',
    purpose: 'A decision cited with another year than all others give; the PDF breaks its lines anywhere.',
    opening: `Căn cứ ⟦date-differs⟧Quyết định số 1719/QĐ-TTg ngày 14/10/2022⟦/⟧ của Thủ tướng Chính phủ; Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, ${PROVINCE_CLOSE}`,
  }),
];

const BODIES: DraftText[] = [
  letter({
    file: 'd21.docx',
    purpose:
      'District committees addressed after 1/7/2025; the hand-over of before that day is rightly told.',
    addressees: ['⟦body-ended⟧Ủy ban nhân dân các huyện⟦/⟧, thành phố', 'Trung tâm Y tế các khu vực'],
    opening:
      'Thực hiện Kế hoạch số 71/KH-UBND ngày 25/3/2024 của Ủy ban nhân dân tỉnh Phú Lâm và hồ sơ bàn giao từ Ủy ban nhân dân các huyện (trước ngày 01/7/2025), Sở Y tế đề nghị:',
    tasks:
      '- Rà soát người chưa tham gia bảo hiểm y tế trước ngày 05/12/2025.\n- Báo cáo kết quả trước ngày 25 hằng tháng.',
  }),
  provincePlan({
    file: 'd22.docx',
    purpose: 'A department that merged in 2025 is charged with a duty.',
    opening: `Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, ${PROVINCE_CLOSE}`,
    tasks:
      '## 1. Sở Giáo dục và Đào tạo\nChủ trì tổ chức thực hiện Kế hoạch.\n## 2. ⟦body-ended⟧Sở Kế hoạch và Đầu tư⟦/⟧\nTham mưu bố trí vốn đầu tư công cho các dự án trường học giai đoạn 2026 - 2030.\n## 3. Ủy ban nhân dân các xã, phường\nBố trí quỹ đất xây dựng trường học.',
  }),
  provincePlan({
    file: 'd23.txt',
    purpose:
      'A ministry that merged on 1/3/2025 among the recipients; the circular it once issued is rightly cited.',
    opening: `Căn cứ Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016 của Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn, ${PROVINCE_CLOSE}`,
    title: 'Phòng, chống dịch bệnh động vật trên địa bàn tỉnh Phú Lâm năm 2026',
    recipients: [
      '⟦body-ended⟧Bộ Nông nghiệp và Phát triển nông thôn⟦/⟧ (b/c)',
      'TT Tỉnh ủy (b/c)',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
    ],
    tasks:
      '## 1. Sở Nông nghiệp và Môi trường\nChủ trì tổ chức thực hiện.\n## 2. Ủy ban nhân dân các xã, phường\nTổ chức tiêm phòng đợt 1 trước ngày 30/4/2026.',
  }),
  letter({
    file: 'd24.docx',
    purpose: 'A province that merged is written to.',
    addressees: ['Sở Y tế ⟦body-ended⟧tỉnh Yên Bái⟦/⟧'],
    title: 'Phối hợp quản lý người bệnh ở vùng giáp ranh',
    opening:
      'Căn cứ tình hình dịch bệnh ở vùng giáp ranh, Sở Y tế tỉnh Phú Lâm đề nghị Quý Sở phối hợp một số nội dung sau:',
    tasks:
      '- Trao đổi thông tin ca bệnh hằng tuần.\n- Thống nhất quy trình chuyển tuyến trước ngày 10/12/2025.',
  }),
  communePlan({
    file: 'd25.docx',
    purpose: 'A district office charged with a duty in a commune of today; old names with "(cũ)" are right.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    extra:
      '## 1. Phạm vi\nĐịa bàn thị trấn Nậm Thia (cũ), xã Pa Sam (cũ) trước khi sắp xếp.\n## 2. Đơn vị phối hợp\n⟦body-ended⟧Phòng Tài chính - Kế hoạch⟦/⟧ thẩm định dự toán mua sắm trước ngày 10/12/2025.',
  }),
];

const FORM: DraftText[] = [
  communePlan({
    file: 'd26.docx',
    purpose: 'Tiêu ngữ with commas.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    printed: { motto: 'Độc lập, Tự do, Hạnh phúc' },
    faults: [{ code: 'form-motto', quote: 'Độc lập, Tự do, Hạnh phúc' }],
  }),
  communePlan({
    file: 'd27.txt',
    purpose: '"Số" without its colon.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    number: '61/KH-UBND',
    printed: { numberLabel: 'Số' },
    faults: [{ code: 'form-number-label', quote: 'Số 61/KH-UBND' }],
  }),
  partyPlan({
    file: 'd28.docx',
    purpose: '"Số:" with a colon in a Party paper; dates with hyphens are right there.',
    opening:
      'Thực hiện Nghị quyết số 71-NQ/TW, ngày 22-8-2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch như sau:',
    number: '12-KH/ĐU',
    printed: { numberLabel: 'Số:' },
    faults: [{ code: 'form-number-label', quote: 'Số: 12-KH/ĐU' }],
  }),
  communePlan({
    file: 'd29.docx',
    purpose: 'A serial under ten without its zero.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    number: '7/KH-UBND',
    faults: [{ code: 'form-serial-zero', quote: 'Số: 7/KH-UBND' }],
  }),
  communePlan({
    file: 'd30.docx',
    purpose: 'A day under ten without its zero, a month of three and more with one.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    number: '70/KH-UBND',
    dateLine: 'Nậm Thia, ngày 5 tháng 08 năm 2025',
    faults: [{ code: 'form-date', quote: 'ngày 5 tháng 08 năm 2025' }],
  }),
  letter({
    file: 'd31.docx',
    purpose: 'A công văn whose subject lacks "V/v".',
    opening:
      'Thực hiện Kế hoạch số 71/KH-UBND ngày 25/3/2024 của Ủy ban nhân dân tỉnh Phú Lâm, Sở Y tế đề nghị:',
    printed: { subject: 'Về việc ' },
    faults: [{ code: 'form-subject', quote: 'tăng cường công tác bảo hiểm y tế' }],
  }),
  decision({
    file: 'd32.docx',
    purpose: 'A basis line closed by a full stop in mid-block.',
    bases: `${LOCAL_GOVERNMENT}
~ Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước ⟦form-basis-punctuation⟧giai đoạn 2021 - 2030.⟦/⟧
~ Theo đề nghị của Giám đốc Sở Nội vụ.`,
  }),
  communePlan({
    file: 'd33.docx',
    purpose: 'No "Lưu" line.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    archive: null,
    faults: [{ code: 'form-archive', quote: '' }],
  }),
  letter({
    file: 'd34.docx',
    purpose: '"TM." for a department, which a head leads.',
    opening:
      'Thực hiện Kế hoạch số 71/KH-UBND ngày 25/3/2024 của Ủy ban nhân dân tỉnh Phú Lâm, Sở Y tế đề nghị:',
    signature: { authority: ['TM. SỞ Y TẾ'], position: 'GIÁM ĐỐC', name: 'Quàng Văn Hiệp' },
    faults: [{ code: 'form-signing', quote: 'TM. SỞ Y TẾ' }],
  }),
  communePlan({
    file: 'd35.docx',
    purpose: 'A deputy signs without "KT."',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'PHÓ CHỦ TỊCH', name: 'Tẩn Láo Tả' },
    faults: [{ code: 'form-signing', quote: 'PHÓ CHỦ TỊCH' }],
  }),
  partyPlan({
    file: 'd36.docx',
    purpose: '"TM." of the State in a Party paper.',
    opening:
      'Thực hiện Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân, Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch như sau:',
    signature: {
      authority: ['TM. BAN THƯỜNG VỤ'],
      position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
      name: 'Nông Văn Thắng',
    },
    faults: [{ code: 'form-signing', quote: 'TM. BAN THƯỜNG VỤ' }],
  }),
  decision({
    file: 'd37.docx',
    purpose: 'The symbol of the draft has slash and hyphen exchanged.',
    number: '1544-QĐ/UBND',
    bases: `${LOCAL_GOVERNMENT}\n~ Theo đề nghị của Giám đốc Sở Nội vụ.`,
    faults: [{ code: 'form-number-symbol', quote: '1544-QĐ/UBND' }],
  }),
  communePlan({
    file: 'd38.docx',
    purpose: 'A unit charged with a duty does not get the plan.',
    opening: `Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    recipients: [
      'UBND tỉnh (b/c)',
      'Thường trực Đảng ủy xã',
      'CT, các PCT UBND xã',
      'Trung tâm Phục vụ hành chính công xã',
      'Trưởng các bản',
    ],
    faults: [{ code: 'form-unit-not-recipient', quote: 'Tham mưu bố trí kinh phí' }],
  }),
];

/** Rules added later; the numbers of the drafts above stay. */
const LATER: DraftText[] = [
  communePlan({
    file: 'd43.docx',
    purpose: 'A symbol typed with the letter eth; "Đề án" and every other Đ are right.',
    opening: `Thực hiện Quyết định số 131/QÐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”, ${PLAN_CLOSE}`,
    faults: [{ code: 'symbol-malformed', quote: '131/QĐ-TTg' }],
  }),
  decision({
    file: 'd44.docx',
    purpose: 'A circular that rests on the decision of a province.',
    issuer: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
    number: '      /2025/TT-BGDĐT',
    dateLine: 'Hà Nội, ngày     tháng 11 năm 2025',
    type: 'TT',
    heading: 'THÔNG TƯ',
    title: 'Quy định về tổ chức hoạt động trải nghiệm trong trường phổ thông',
    authority: undefined,
    recipients: ['Văn phòng Chính phủ', 'Các sở giáo dục và đào tạo'],
    archive: 'VT, PC',
    signature: { authority: ['KT. BỘ TRƯỞNG'], position: 'THỨ TRƯỞNG', name: 'Lê Văn Khoa' },
    bases: '',
    body: `
~ Căn cứ Luật Giáo dục số 43/2019/QH14;
~ Căn cứ Nghị định số 37/2025/NĐ-CP ngày 26 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo;
~ Căn cứ ⟦basis-lower⟧Quyết định số 31/2021/QĐ-UBND ngày 09 tháng 8 năm 2021⟦/⟧ của Ủy ban nhân dân tỉnh Phú Lâm;
~ Theo đề nghị của Vụ trưởng Vụ Giáo dục Phổ thông;
~ Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Thông tư quy định về tổ chức hoạt động trải nghiệm trong trường phổ thông.
# Điều 1. Thông tư này quy định về tổ chức hoạt động trải nghiệm trong trường phổ thông thuộc hệ thống giáo dục quốc dân.
# Điều 2. Thông tư này có hiệu lực kể từ ngày 01 tháng 01 năm 2026; các sở giáo dục và đào tạo chịu trách nhiệm thi hành./.`,
  }),
  communePlan({
    file: 'd45.txt',
    purpose: 'Place and date under the title; everything else is in place.',
    dateLine: null,
    opening: `Nậm Thia, ngày 12 tháng 11 năm 2025
Thực hiện ${ONE_STOP}, ${PLAN_CLOSE}`,
    faults: [{ code: 'form-part-order', quote: 'Nậm Thia, ngày 12 tháng 11 năm 2025' }],
  }),
];

/** No fault at all: only forms that look odd and are right. */
const RIGHT: DraftText[] = [
  decision({
    file: 'd39.docx',
    purpose:
      'Right: a law with number and amending law, a decree with its amendment, a decision signed by the chair alone.',
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    signature: { authority: [], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
    bases: `~ Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
~ Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;
~ Căn cứ Nghị định số 78/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP;
~ Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 95/TTr-STP ngày 03 tháng 11 năm 2025.`,
  }),
  letter({
    file: 'd40.docx',
    purpose:
      'Right: TL. and KT. stacked, "Hoả tốc", new tone style, a dated draft of 2024 that speaks of districts.',
    parent: undefined,
    issuer: 'UỶ BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    number: '905/UBND-KGVX',
    dateLine: 'Phú Lâm, ngày 02 tháng 5 năm 2024',
    urgency: 'HOẢ TỐC',
    addressees: ['Sở Y tế', 'Uỷ ban nhân dân các huyện, thành phố'],
    recipients: ['Như trên', 'CT, các PCT UBND tỉnh'],
    archive: 'VT, KGVX',
    signature: {
      authority: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'],
      position: 'PHÓ CHÁNH VĂN PHÒNG',
      name: 'Phùng Quang Tiệp',
    },
    opening:
      'Thực hiện Kế hoạch số 71/KH-UBND ngày 25/3/2024 của Uỷ ban nhân dân tỉnh, Chủ tịch Uỷ ban nhân dân tỉnh có ý kiến như sau:',
    tasks:
      '# 1. Sở Y tế\nChủ trì kiểm tra, báo cáo trước ngày 15/5/2024.\n# 2. Uỷ ban nhân dân các huyện, thành phố\nRà soát từng hộ chưa tham gia.',
  }),
  partyPlan({
    file: 'd41.docx',
    purpose: 'Right: a Party plan with "- Căn cứ" lines closed by ";", dates with hyphens, no "./.".',
    opening: `- Căn cứ Nghị quyết số 71-NQ/TW, ngày 22-8-2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo;
- Căn cứ Hướng dẫn số 07-HD/BTGDVTU, ngày 20-10-2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy;
Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch như sau:`,
  }),
  provincePlan({
    file: 'd42.pdf',
    purpose:
      'Right: "Q. GIÁM ĐỐC" style acting chair, one decision cited long and then short, a decree of the same day and kind as another.',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Bế Trung Kiên',
    },
    opening: `Căn cứ Nghị định số 142/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo; Nghị định số 143/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo, ${PROVINCE_CLOSE}`,
    extra: 'Thực hiện phân cấp theo Nghị định số 142/2025/NĐ-CP và Nghị định số 143/2025/NĐ-CP.',
  }),
];

export const DRAFT_TEXTS: DraftText[] = [...CITATIONS, ...BODIES, ...FORM, ...RIGHT, ...LATER];
