/** Cải cách hành chính, kỷ luật kỷ cương: decision, directive, công văn and a meeting's conclusions. */
import type { SampleText } from '../sample-text.ts';

export const REFORM: SampleText[] = [
  {
    file: '15-QD-2157-UBND-ke-hoach-cai-cach-hanh-chinh.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '2157/QĐ-UBND',
    dateLine: 'Phú Lâm, ngày 16 tháng 11 năm 2021',
    place: 'Phú Lâm',
    issued: '2021-11-16',
    type: 'QĐ',
    heading: 'QUYẾT ĐỊNH',
    title: 'Về việc ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Phú Lâm giai đoạn 2021 - 2025',
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    body: `
~ Căn cứ [[Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015|basis|]];
~ Căn cứ [[Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021|basis|Chính phủ]] của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
~ Theo đề nghị của Giám đốc Sở Nội vụ tại [[Tờ trình số 410/TTr-SNV ngày 05 tháng 11 năm 2021|basis|Sở Nội vụ tỉnh Phú Lâm]].
QUYẾT ĐỊNH:
# Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính nhà nước tỉnh Phú Lâm giai đoạn 2021 - 2025.
# Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.
# Điều 3. {!lead=Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở; Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các huyện, thành phố}Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các huyện, thành phố chịu trách nhiệm thi hành Quyết định này./.`,
    recipients: [
      'Như Điều 3',
      'Bộ Nội vụ (b/c)',
      'TT Tỉnh ủy (b/c)',
      'CT, các PCT UBND tỉnh',
      'Lãnh đạo VP UBND tỉnh',
    ],
    archive: 'VT, NC',
    signature: { authority: [], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
    annex: `
KẾ HOẠCH
Cải cách hành chính nhà nước tỉnh Phú Lâm giai đoạn 2021 - 2025
(Ban hành kèm theo Quyết định số 2157/QĐ-UBND ngày 16 tháng 11 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh)
# I. MỤC TIÊU
Chỉ số cải cách hành chính (PAR INDEX) của tỉnh thuộc nhóm 30 tỉnh, thành phố dẫn đầu vào năm 2025; mức độ hài lòng của người dân, tổ chức đạt trên 90%.
# II. NHIỆM VỤ
## 1. Cải cách thể chế
Rà soát, hệ thống hóa văn bản quy phạm pháp luật theo quy định; xử lý dứt điểm văn bản chồng chéo, hết hiệu lực.
## 2. Cải cách thủ tục hành chính
Cắt giảm ít nhất 20% chi phí tuân thủ; thực hiện nghiêm [[Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018|mention|Chính phủ]] của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.
# III. TỔ CHỨC THỰC HIỆN
## 1. Sở Nội vụ {unit=Sở Nội vụ}
- {!every=year "trước ngày 31 tháng 12 hằng năm"}Tham mưu ban hành kế hoạch cải cách hành chính của năm sau trước ngày 31 tháng 12 hằng năm.
- {!every=year "mỗi năm"}Chủ trì kiểm tra công tác cải cách hành chính tại tối thiểu 30% cơ quan, đơn vị mỗi năm.
## 2. Sở Tư pháp {unit=Sở Tư pháp}
{!}Chủ trì nội dung cải cách thể chế; theo dõi tình hình thi hành pháp luật.
## 3. Sở Thông tin và Truyền thông {unit=Sở Thông tin và Truyền thông}
{!with=Văn phòng Ủy ban nhân dân tỉnh|by=2022-12-31 "trong năm 2022"}Chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh hoàn thành nền tảng tích hợp, chia sẻ dữ liệu trong năm 2022.
## 4. Ủy ban nhân dân các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
{!every=quarter "trước ngày 10 của tháng cuối quý"}Báo cáo kết quả cải cách hành chính về Sở Nội vụ trước ngày 10 của tháng cuối quý.`,
    notes:
      'Signed by the chair in person ("CHỦ TỊCH" alone): the chair issues, the letterhead is that of the committee.',
  },
  {
    file: '16-CT-06-UBND-ky-luat-ky-cuong.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '06/CT-UBND',
    dateLine: 'Phú Lâm, ngày 04 tháng 3 năm 2024',
    place: 'Phú Lâm',
    issued: '2024-03-04',
    type: 'CT',
    heading: 'CHỈ THỊ',
    title:
      'Về tăng cường kỷ luật, kỷ cương hành chính, khắc phục tình trạng né tránh, đùn đẩy trách nhiệm trong thực thi công vụ',
    body: `
Thời gian qua, các cấp, các ngành trong tỉnh đã triển khai [[Chỉ thị số 26/CT-TTg ngày 05/9/2016|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ về tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp; [[Quyết định số 1847/QĐ-TTg ngày 27/12/2018|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ phê duyệt Đề án Văn hóa công vụ. Tuy nhiên, một bộ phận cán bộ, công chức còn biểu hiện sợ sai, giải quyết công việc chậm so với thời hạn.
Thực hiện [[Công điện số 280/CĐ-TTg ngày 19/4/2023|basis|Thủ tướng Chính phủ]], [[Công điện số 968/CĐ-TTg ngày 16/10/2023|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ và [[Kết luận số 14-KL/TW ngày 22/9/2021|basis|Bộ Chính trị]] của Bộ Chính trị về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:
# 1. Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thành phố {unit=Giám đốc các sở; Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các huyện, thành phố}
## a) {!}Quán triệt đến từng cán bộ, công chức, viên chức; không chuyển công việc thuộc thẩm quyền của mình lên cấp trên hoặc cơ quan khác.
## b) {!by=2024-03-31 "trước ngày 31/3/2024"}Rà soát, sửa đổi quy chế làm việc, quy trình giải quyết công việc nội bộ, hoàn thành trước ngày 31/3/2024.
## c) {!}Kịp thời thay thế, điều chuyển người yếu kém về năng lực, thiếu trách nhiệm, chậm trễ trong giải quyết công việc.
# 2. Sở Nội vụ {unit=Sở Nội vụ}
## a) {!with=Thanh tra tỉnh|every=quarter "mỗi quý"}Chủ trì, phối hợp với Thanh tra tỉnh kiểm tra công vụ đột xuất tại ít nhất 05 cơ quan, đơn vị mỗi quý.
## b) {!every=month "trước ngày 25 hằng tháng"}Tổng hợp kết quả thực hiện Chỉ thị, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 25 hằng tháng.
# 3. Văn phòng Ủy ban nhân dân tỉnh {unit=Văn phòng Ủy ban nhân dân tỉnh}
{!}Theo dõi, công khai danh sách nhiệm vụ quá hạn trên hệ thống quản lý văn bản và điều hành.
# 4. Báo Phú Lâm, Đài Phát thanh và Truyền hình tỉnh {unit=Báo Phú Lâm; Đài Phát thanh và Truyền hình tỉnh}
{!}Tuyên truyền, phản ánh gương người tốt, việc tốt và những trường hợp nhũng nhiễu, gây phiền hà.
Chỉ thị này có hiệu lực kể từ ngày ký và thay thế [[Chỉ thị số 11/CT-UBND ngày 20/7/2017|replaces|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh. Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.`,
    recipients: [
      'Thủ tướng Chính phủ (b/c)',
      'Bộ Nội vụ (b/c)',
      'TT Tỉnh ủy, TT HĐND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'UBND các huyện, thành phố',
      'Báo Phú Lâm, Đài PT&TH tỉnh',
    ],
    archive: 'VT, NC',
    signature: { authority: [], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
  },
  {
    file: '17-CV-412-SNV-cai-cach-hanh-chinh.txt',
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ NỘI VỤ',
    issuerName: 'Sở Nội vụ tỉnh Phú Lâm',
    number: '412/SNV-CCHC',
    dateLine: 'Phú Lâm, ngày 07 tháng 4 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-04-07',
    type: 'CV',
    heading: null,
    title: 'Đôn đốc thực hiện nhiệm vụ cải cách hành chính quý II năm 2025',
    addressees: ['Các sở, ban, ngành thuộc tỉnh', 'UBND các huyện, thành phố'],
    body: `
Thực hiện [[Quyết định số 2157/QĐ-UBND ngày 16/11/2021|basis|Chủ tịch Ủy ban nhân dân tỉnh Phú Lâm]] của Chủ tịch UBND tỉnh ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Phú Lâm giai đoạn 2021 - 2025; [[Chỉ thị số 06/CT-UBND ngày 04/3/2024|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của UBND tỉnh, Sở Nội vụ đề nghị các cơ quan, địa phương thực hiện một số nội dung sau:
# 1. Các sở, ban, ngành thuộc tỉnh {unit=Các sở, ban, ngành thuộc tỉnh}
- {!by=2025-06-15 "trước ngày 15/6/2025"}Hoàn thành các nhiệm vụ còn lại của quý II, báo cáo kết quả về Sở Nội vụ trước ngày 15/6/2025.
- {!}Khắc phục ngay các hạn chế đã được nêu tại [[Báo cáo số 36/BC-SNV ngày 20/02/2025|mention|Sở Nội vụ tỉnh Phú Lâm]] của Sở Nội vụ.
# 2. UBND các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
- {!}Chỉ đạo các phòng, ban, UBND các xã, phường, thị trấn không để gián đoạn việc giải quyết thủ tục hành chính trong thời gian sắp xếp đơn vị hành chính.
- {!by=2025-06-20 "trước 20/6/2025"}Lập danh mục hồ sơ, tài liệu bàn giao, xong trước 20/6/2025.
Mọi thông tin liên hệ đồng chí Nguyễn Văn Thao, Phòng Cải cách hành chính, số điện thoại 0200.3555.111./.`,
    recipients: ['Như trên', 'UBND tỉnh (b/c)', 'Giám đốc Sở', 'Trang TTĐT Sở'],
    archive: 'VT, CCHC',
    signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Vi Thị Hồng Nhung' },
    notes:
      'Attributes 2157/QĐ-UBND to the chair; the annex line of sample 15 says so too, its letterhead says the committee.',
  },
  {
    file: '18-TB-74-UBND-ket-luan-hop-giao-ban.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '74/TB-UBND',
    dateLine: 'Phú Lâm, ngày 05 tháng 8 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-08-05',
    type: 'TB',
    heading: 'THÔNG BÁO',
    title:
      'Kết luận của Chủ tịch Ủy ban nhân dân tỉnh Trần Quốc Hùng tại cuộc họp đánh giá một tháng vận hành mô hình chính quyền địa phương 02 cấp',
    autoNumbering: true,
    body: `
Ngày 01 tháng 8 năm 2025, Chủ tịch Ủy ban nhân dân tỉnh Trần Quốc Hùng chủ trì cuộc họp đánh giá một tháng vận hành mô hình chính quyền địa phương 02 cấp. Tham dự có lãnh đạo các sở, ban, ngành và điểm cầu 64 xã, phường. Sau khi nghe Sở Nội vụ báo cáo và ý kiến của các đại biểu, Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:
# I. ĐÁNH GIÁ CHUNG
Bộ máy cấp xã đã vận hành cơ bản thông suốt; 92,4% hồ sơ được giải quyết đúng và trước hạn. Một số nơi còn thiếu trang thiết bị, thiếu cán bộ chuyên môn về đất đai, công nghệ thông tin.
# II. NHIỆM VỤ THỜI GIAN TỚI
## 1. Sở Nội vụ {unit=Sở Nội vụ}
- {!by=2025-08-20 "trước ngày 20/8/2025"}Tham mưu phương án biệt phái công chức cấp tỉnh về hỗ trợ cấp xã trước ngày 20/8/2025.
- {!}Hướng dẫn thực hiện [[Nghị định số 150/2025/NĐ-CP ngày 12/6/2025|mention|Chính phủ]] của Chính phủ tại các xã, phường.
## 2. Sở Nông nghiệp và Môi trường {unit=Sở Nông nghiệp và Môi trường}
{!with=Ủy ban nhân dân các xã, phường|by=2025-09-30 "trong quý III/2025"}Chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát hồ sơ đất đai tiếp nhận từ cấp huyện, hoàn thành trong quý III/2025.
## 3. Sở Tài chính {unit=Sở Tài chính}
{!}Tham mưu bố trí kinh phí mua sắm trang thiết bị cho Trung tâm Phục vụ hành chính công cấp xã theo [[Quyết định số 1208/QĐ-UBND ngày 11/7/2025|mention|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh.
## 4. Ủy ban nhân dân các xã, phường {unit=Ủy ban nhân dân các xã, phường}
- {!}Phân công cụ thể lãnh đạo trực tiếp công dân; công khai số điện thoại đường dây nóng.
- {!every=week "trước 16 giờ thứ Năm hằng tuần"}Báo cáo tình hình vận hành về Sở Nội vụ trước 16 giờ thứ Năm hằng tuần.
Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.`,
    recipients: [
      'TT Tỉnh ủy (b/c)',
      'Chủ tịch, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
      'CVP, các PCVP',
    ],
    archive: 'VT, TH',
    signature: {
      authority: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'],
      position: 'PHÓ CHÁNH VĂN PHÒNG',
      name: 'Phùng Quang Tiệp',
    },
  },
];
