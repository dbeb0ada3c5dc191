/** Y tế, bảo hiểm y tế; a council's normative resolution; a Party guidance. */
import type { SampleText } from '../sample-text.ts';

export const HEALTH: SampleText[] = [
  {
    file: '24-KH-71-UBND-bao-hiem-y-te.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '71/KH-UBND',
    dateLine: 'Phú Lâm, ngày 25 tháng 3 năm 2024',
    place: 'Phú Lâm',
    issued: '2024-03-25',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Phát triển người tham gia bảo hiểm y tế trên địa bàn tỉnh Phú Lâm giai đoạn 2024 - 2025',
    body: `
Căn cứ [[Luật Bảo hiểm y tế năm 2008|basis|]] (sửa đổi, bổ sung năm 2014); [[Nghị định số 75/2023/NĐ-CP ngày 19/10/2023|basis|Chính phủ]] của Chính phủ sửa đổi, bổ sung một số điều của [[Nghị định số 146/2018/NĐ-CP ngày 17/10/2018|mention|Chính phủ|in=1]] quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của [[Luật Bảo hiểm y tế|mention||in=1]]; [[Quyết định số 546/QĐ-TTg ngày 29/4/2022|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ về giao chỉ tiêu thực hiện bao phủ bảo hiểm y tế giai đoạn 2022 - 2025, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
# I. MỤC TIÊU
Năm 2024 tỷ lệ bao phủ bảo hiểm y tế đạt 94,2% dân số; năm 2025 đạt 95,15%; 100% học sinh, sinh viên tham gia bảo hiểm y tế, góp phần thực hiện [[Nghị quyết số 20-NQ/TW ngày 25/10/2017|implements|Ban Chấp hành Trung ương]] của Ban Chấp hành Trung ương^[1: Về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới.].
# II. NHIỆM VỤ, GIẢI PHÁP
## 1. Tuyên truyền
Đổi mới nội dung, hình thức tuyên truyền, chú trọng hộ gia đình nông, lâm nghiệp có mức sống trung bình, người dân ở các xã ra khỏi vùng đặc biệt khó khăn.
## 2. Hỗ trợ mức đóng
Thực hiện đầy đủ chính sách hỗ trợ của Trung ương; tiếp tục hỗ trợ thêm từ ngân sách tỉnh theo [[Nghị quyết số 22/2023/NQ-HĐND ngày 08/12/2023|mention|Hội đồng nhân dân tỉnh Phú Lâm]] của Hội đồng nhân dân tỉnh.
# III. TỔ CHỨC THỰC HIỆN
## 1. Sở Y tế {unit=Sở Y tế}
- {!}Chủ trì theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch.
- {!by=2024-06-30 "trước 30/6/2024"}Chỉ đạo các cơ sở khám bệnh, chữa bệnh hoàn thành kết nối dữ liệu khám, chữa bệnh bảo hiểm y tế trước 30/6/2024.
## 2. Đề nghị Bảo hiểm xã hội tỉnh {unit=Bảo hiểm xã hội tỉnh}
- {!with=Sở Y tế; Sở Tài chính}Chủ trì, phối hợp với Sở Y tế, Sở Tài chính giao chỉ tiêu cho từng địa phương.
- {!every=month "trước ngày 10 hằng tháng"}Cung cấp số liệu người tham gia bảo hiểm y tế cho Ủy ban nhân dân các huyện, thành phố trước ngày 10 hằng tháng.
## 3. Sở Lao động - Thương binh và Xã hội {unit=Sở Lao động - Thương binh và Xã hội}
{!by=2024-12-15 "trước ngày 15/12/2024"}Hướng dẫn rà soát, phê duyệt danh sách hộ nghèo, hộ cận nghèo trước ngày 15/12/2024 để cấp thẻ kịp thời.
## 4. Sở Giáo dục và Đào tạo {unit=Sở Giáo dục và Đào tạo}
{!}Chỉ đạo các trường vận động 100% học sinh tham gia bảo hiểm y tế ngay từ đầu năm học.
## 5. Ủy ban nhân dân các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
{!}Đưa chỉ tiêu bao phủ bảo hiểm y tế vào kế hoạch phát triển kinh tế - xã hội; chỉ đạo Ủy ban nhân dân các xã, phường, thị trấn rà soát từng hộ chưa tham gia.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế để tổng hợp./.`,
    recipients: [
      'Bộ Y tế (b/c)',
      'Bảo hiểm xã hội Việt Nam (b/c)',
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'Các sở, ban, ngành',
      'Bảo hiểm xã hội tỉnh',
      'UBND các huyện, thành phố',
    ],
    archive: 'VT, KGVX',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lò Thị Bích Hường',
    },
    annex: `
# Phụ lục. PHÂN CÔNG CHỈ TIÊU
|| TT || Địa phương || Tỷ lệ năm 2024 (%) || Tỷ lệ năm 2025 (%)
|| 1 || Thành phố Lâm Giang || 96,0 || 96,8
|| 2 || Huyện Nậm Thia || 93,5 || 94,6
|| 3 || Huyện Tà Lưng || 93,1 || 94,2`,
    notes: 'A decree whose title names the decree it amends, which names a law: two within the first.',
  },
  {
    file: '25-TTr-45-SYT-ke-hoach.pdf',
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ Y TẾ',
    issuerName: 'Sở Y tế tỉnh Phú Lâm',
    number: '45/TTr-SYT',
    dateLine: 'Phú Lâm, ngày 03 tháng 11 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-11-03',
    type: 'TTr',
    heading: 'TỜ TRÌNH',
    title:
      'Về việc ban hành Kế hoạch thực hiện bảo hiểm y tế toàn dân trên địa bàn tỉnh Phú Lâm giai đoạn 2026 - 2030',
    addressees: ['Ủy ban nhân dân tỉnh Phú Lâm'],
    body: `
Thực hiện [[Nghị quyết số 72-NQ/TW ngày 09/9/2025|basis|Bộ Chính trị]] của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân; [[Chỉ thị số 52-CT/TW ngày 03/10/2025|basis|Ban Bí thư]] của Ban Bí thư về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới; [[Nghị định số 188/2025/NĐ-CP ngày 01/7/2025|basis|Chính phủ]] của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của [[Luật Bảo hiểm y tế|mention||in=1]], Sở Y tế kính trình Ủy ban nhân dân tỉnh ban hành Kế hoạch với những nội dung sau:
# I. SỰ CẦN THIẾT
[[Kế hoạch số 71/KH-UBND ngày 25/3/2024|mention|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh hết thời hạn thực hiện vào cuối năm 2025. Đến ngày 30/10/2025, tỷ lệ bao phủ bảo hiểm y tế của tỉnh đạt 94,87%, còn 27.300 người chưa tham gia, chủ yếu là lao động tự do và hộ gia đình nông nghiệp.
# II. NỘI DUNG CHỦ YẾU CỦA DỰ THẢO
## 1. Mục tiêu
Đến năm 2030 tỷ lệ bao phủ trên 97% dân số; mở rộng danh mục kỹ thuật thực hiện tại trạm y tế xã.
## 2. Giải pháp
Khám sức khỏe định kỳ hoặc sàng lọc miễn phí ít nhất mỗi năm một lần; lập sổ sức khỏe điện tử cho 100% người dân.
# III. Ý KIẾN CÁC CƠ QUAN
Sở Y tế đã lấy ý kiến 14 sở, ngành và 64 xã, phường tại [[Công văn số 2210/SYT-NVYD ngày 14/10/2025|mention|Sở Y tế tỉnh Phú Lâm]]; các ý kiến đã được tiếp thu, giải trình đầy đủ.
Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.`,
    recipients: ['Như trên', 'Văn phòng UBND tỉnh', 'Bảo hiểm xã hội tỉnh', 'Giám đốc, các PGĐ Sở'],
    archive: 'VT, NVYD',
    signature: { authority: [], position: 'GIÁM ĐỐC', name: 'Quàng Văn Hiệp' },
    notes: 'A submission: no duties.',
  },
  {
    file: '26-CV-95-UBND-xa-Khe-Da-bhyt.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ KHE ĐÁ',
    issuerName: 'Ủy ban nhân dân xã Khe Đá',
    number: '95/UBND-VHXH',
    dateLine: 'Khe Đá, ngày 17 tháng 11 năm 2025',
    place: 'Khe Đá',
    issued: '2025-11-17',
    type: 'CV',
    heading: null,
    title: 'Vận động người dân tham gia bảo hiểm y tế những tháng cuối năm 2025',
    addressees: [
      'Phòng Văn hóa - Xã hội',
      'Trạm Y tế xã',
      'Các trường học trên địa bàn xã',
      'Trưởng các thôn, bản',
    ],
    body: `
Thực hiện [[Kế hoạch số 71/KH-UBND ngày 25/3/2024|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Uỷ ban nhân dân tỉnh Phú Lâm về phát triển người tham gia bảo hiểm y tế giai đoạn 2024 - 2025 và [[Chỉ thị số 52-CT/TW|basis|]], Ủy ban nhân dân xã Khe Đá yêu cầu:
# 1. Phòng Văn hóa - Xã hội {unit=Phòng Văn hóa - Xã hội}
- {!by=2025-11-25 "trước ngày 25/11/2025"}Lập danh sách hộ chưa tham gia theo từng thôn, bản trước ngày 25/11/2025.
- {!with=Bảo hiểm xã hội cơ sở Nậm Thia}Phối hợp với Bảo hiểm xã hội cơ sở Nậm Thia tổ chức 04 hội nghị truyền thông trực tiếp.
# 2. Trạm Y tế xã {unit=Trạm Y tế xã}
{!}Tư vấn quyền lợi bảo hiểm y tế cho người dân đến khám; phối hợp rà soát trẻ em dưới 6 tuổi chưa có thẻ.
# 3. Các trường học trên địa bàn xã {unit=Các trường học trên địa bàn xã}
{!by=2025-12-05 "trước ngày 05/12/2025"}Đôn đốc phụ huynh gia hạn thẻ cho học sinh, xong trước ngày 05/12/2025.
# 4. Trưởng các thôn, bản {unit=Trưởng các thôn, bản}
{!every=week "hằng tuần"}Đến từng hộ vận động, báo cáo kết quả hằng tuần về Phòng Văn hóa - Xã hội.
Yêu cầu các đơn vị, thôn, bản nghiêm túc thực hiện./.`,
    recipients: [
      'Như trên',
      'TT Đảng ủy, TT HĐND xã (b/c)',
      'CT, các PCT UBND xã',
      'Ủy ban MTTQ Việt Nam xã (p/h)',
    ],
    archive: 'VT, VHXH',
    signature: { authority: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Sùng Thị Dợ' },
    notes: 'Directive 52-CT/TW cited without date or issuer at its first mention. Mixed tone styles.',
  },
  {
    file: '27-NQ-22-2023-HDND-ho-tro-bhyt.docx',
    issuer: 'HỘI ĐỒNG NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Hội đồng nhân dân tỉnh Phú Lâm',
    number: '22/2023/NQ-HĐND',
    dateLine: 'Phú Lâm, ngày 08 tháng 12 năm 2023',
    place: 'Phú Lâm',
    issued: '2023-12-08',
    type: 'NQ',
    heading: 'NGHỊ QUYẾT',
    title: 'Quy định mức hỗ trợ đóng bảo hiểm y tế cho một số đối tượng trên địa bàn tỉnh Phú Lâm',
    authority: 'HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ LÂM\nKHÓA XV, KỲ HỌP THỨ MƯỜI BỐN',
    body: `
~ Căn cứ [[Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015|basis|]];
~ Căn cứ [[Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015|basis|]];
~ Căn cứ [[Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008|basis|]];
~ Căn cứ [[Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018|basis|Chính phủ]] của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của [[Luật Bảo hiểm y tế|mention||in=1]];
~ Xét [[Tờ trình số 176/TTr-UBND ngày 20 tháng 11 năm 2023|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh; báo cáo thẩm tra của Ban Văn hóa - Xã hội; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp.
QUYẾT NGHỊ:
# Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng
Nghị quyết này quy định mức hỗ trợ từ ngân sách tỉnh, ngoài mức hỗ trợ của Trung ương, cho người thuộc hộ gia đình cận nghèo; hộ làm nông, lâm, ngư nghiệp có mức sống trung bình; học sinh, sinh viên là người dân tộc thiểu số.
# Điều 2. Mức hỗ trợ
## 1. Người thuộc hộ gia đình cận nghèo: hỗ trợ thêm 30% mức đóng.
## 2. Người thuộc hộ gia đình làm nông, lâm, ngư nghiệp có mức sống trung bình: hỗ trợ thêm 20% mức đóng.
## 3. Học sinh, sinh viên là người dân tộc thiểu số: hỗ trợ thêm 20% mức đóng.
# Điều 3. Tổ chức thực hiện
## 1. {unit=Ủy ban nhân dân tỉnh} {!}Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết.
## 2. {unit=Thường trực Hội đồng nhân dân; Các Ban của Hội đồng nhân dân; Các Tổ đại biểu Hội đồng nhân dân; Đại biểu Hội đồng nhân dân tỉnh} {!}Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân, các Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.
# Điều 4. Hiệu lực thi hành
## 1. Nghị quyết này có hiệu lực kể từ ngày 01 tháng 01 năm 2024.
## 2. Nghị quyết này thay thế [[Nghị quyết số 09/2019/NQ-HĐND ngày 11 tháng 7 năm 2019|replaces|Hội đồng nhân dân tỉnh Phú Lâm]] của Hội đồng nhân dân tỉnh.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Phú Lâm khóa XV, kỳ họp thứ mười bốn thông qua ngày 07 tháng 12 năm 2023./.`,
    recipients: [
      'Ủy ban Thường vụ Quốc hội',
      'Chính phủ',
      'Cục Kiểm tra văn bản QPPL - Bộ Tư pháp',
      'TT Tỉnh ủy',
      'UBND tỉnh',
      'TT HĐND, UBND các huyện, thành phố',
    ],
    archive: 'VT',
    signature: { authority: [], position: 'CHỦ TỊCH', name: 'Nông Thị Kim Oanh' },
    notes:
      'Normative resolution (year in the symbol), later date of effect than of issue. Passed the day before it is dated.',
  },
  {
    file: '28-HD-07-BTGDVTU-tuyen-truyen.docx',
    party: true,
    parent: 'TỈNH ỦY PHÚ LÂM',
    issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    issuerName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Lâm',
    number: '07-HD/BTGDVTU',
    dateLine: 'Lâm Giang, ngày 20 tháng 10 năm 2025',
    place: 'Lâm Giang',
    issued: '2025-10-20',
    type: 'HD',
    heading: 'HƯỚNG DẪN',
    title:
      'tuyên truyền [[Nghị quyết số 71-NQ/TW, ngày 22/8/2025|mention|Bộ Chính trị]] và [[Nghị quyết số 72-NQ/TW, ngày 09/9/2025|mention|Bộ Chính trị]] của Bộ Chính trị',
    body: `
- Căn cứ [[Nghị quyết số 71-NQ/TW, ngày 22/8/2025|basis|Bộ Chính trị]] của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo;
- Căn cứ [[Nghị quyết số 72-NQ/TW, ngày 09/9/2025|basis|Bộ Chính trị]] của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân;
Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn tuyên truyền như sau:
# I. MỤC ĐÍCH, YÊU CẦU
Tạo sự thống nhất về nhận thức và hành động trong cán bộ, đảng viên và Nhân dân; nội dung ngắn gọn, dễ nhớ, phù hợp với đồng bào các dân tộc.
# II. NỘI DUNG
## 1. Tuyên truyền bối cảnh, quan điểm chỉ đạo, mục tiêu của hai nghị quyết
## 2. Tuyên truyền kết quả tổng kết [[Nghị quyết số 18-NQ/TU, ngày 22/10/2021|mention|Ban Thường vụ Tỉnh ủy Phú Lâm]] của Ban Thường vụ Tỉnh ủy
# III. TỔ CHỨC THỰC HIỆN
## 1. Ban xây dựng Đảng các xã, phường {unit=Ban xây dựng Đảng các xã, phường}
- {!by=2025-11-05 "trước ngày 05/11/2025"}Tham mưu cấp ủy tổ chức học tập, quán triệt tại cơ sở, hoàn thành trước ngày 05/11/2025.
- {!by=2025-12-15 "trước ngày 15/12/2025"}Báo cáo kết quả về Ban Tuyên giáo và Dân vận Tỉnh ủy trước ngày 15/12/2025.
## 2. Báo và Đài Phát thanh, Truyền hình Phú Lâm {unit=Báo và Đài Phát thanh, Truyền hình Phú Lâm}
{!}Mở chuyên trang, chuyên mục; tăng thời lượng chương trình tiếng dân tộc.`,
    recipients: [
      'Ban Tuyên giáo và Dân vận Trung ương (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'Ban xây dựng Đảng các xã, phường',
      'Lãnh đạo Ban',
    ],
    archive: 'Ban',
    signature: { authority: ['K/T TRƯỞNG BAN'], position: 'PHÓ TRƯỞNG BAN', name: 'Lường Thị Phương' },
  },
];
