/** Giáo dục: Party resolution → provincial programme → district plans (one replaces the other) → commune plans. */
import type { SampleText } from '../sample-text.ts';

export const EDUCATION: SampleText[] = [
  {
    file: '01-NQ-18-TU-nang-cao-chat-luong-giao-duc.docx',
    party: true,
    issuer: 'TỈNH ỦY PHÚ LÂM',
    issuerName: 'Tỉnh ủy Phú Lâm',
    number: '18-NQ/TU',
    dateLine: 'Lâm Giang, ngày 22 tháng 10 năm 2021',
    place: 'Lâm Giang',
    issued: '2021-10-22',
    type: 'NQ',
    heading: 'NGHỊ QUYẾT',
    authority: 'CỦA BAN THƯỜNG VỤ TỈNH ỦY',
    title:
      'về nâng cao chất lượng giáo dục và đào tạo tỉnh Phú Lâm giai đoạn 2021 - 2025, định hướng đến năm 2030',
    body: `
# I. TÌNH HÌNH
Sau 8 năm thực hiện [[Nghị quyết số 29-NQ/TW ngày 04/11/2013|mention|Ban Chấp hành Trung ương khóa XI]] của Ban Chấp hành Trung ương khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo và [[Kết luận số 51-KL/TW ngày 30/5/2019|mention|Ban Bí thư]] của Ban Bí thư về tiếp tục thực hiện [[Nghị quyết số 29-NQ/TW|implements|Ban Chấp hành Trung ương khóa XI|in=1]], sự nghiệp giáo dục và đào tạo của tỉnh có bước phát triển khá toàn diện. Mạng lưới trường, lớp được sắp xếp gọn hơn, toàn tỉnh còn 412 trường, giảm 37 trường so với năm 2015; 100% xã, phường, thị trấn giữ vững chuẩn phổ cập giáo dục mầm non cho trẻ em năm tuổi. Tỷ lệ trường đạt chuẩn quốc gia tăng từ 38,2% lên 56,4%.
Tuy nhiên, chất lượng giáo dục giữa vùng thuận lợi và vùng đặc biệt khó khăn còn chênh lệch lớn; đội ngũ giáo viên thiếu 874 người so với định mức, nhất là giáo viên Tin học, Ngoại ngữ ở cấp tiểu học; việc phân luồng học sinh sau trung học cơ sở chưa đạt yêu cầu. Nguyên nhân chủ yếu là một số cấp ủy, chính quyền chưa thật sự coi giáo dục là quốc sách hàng đầu; nguồn lực đầu tư còn dàn trải.
# II. QUAN ĐIỂM, MỤC TIÊU
## 1. Quan điểm
Phát triển giáo dục và đào tạo là nhiệm vụ của cả hệ thống chính trị và của toàn dân; ưu tiên vùng đồng bào dân tộc thiểu số, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn; lấy chất lượng đội ngũ nhà giáo làm khâu đột phá.
## 2. Mục tiêu đến năm 2025
- Phấn đấu huy động 38% trẻ em trong độ tuổi nhà trẻ, 99% trẻ mẫu giáo ra lớp.
- Tỷ lệ trường đạt chuẩn quốc gia đạt 70,5%; trên 95% phòng học được kiên cố hóa.
- Ít nhất 35% học sinh tốt nghiệp trung học cơ sở tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Tăng cường sự lãnh đạo của Đảng
Đổi mới nội dung, phương thức lãnh đạo của các cấp ủy đối với giáo dục; gắn kết quả thực hiện Nghị quyết với đánh giá, xếp loại tổ chức đảng và người đứng đầu hằng năm.
## 2. Phát triển đội ngũ nhà giáo
Thực hiện lộ trình nâng trình độ chuẩn được đào tạo của giáo viên theo [[Nghị định số 71/2020/NĐ-CP ngày 30/6/2020|mention|Chính phủ]] của Chính phủ; có chính sách thu hút giáo viên các môn còn thiếu công tác tại vùng đặc biệt khó khăn.
## 3. Hoàn thiện mạng lưới trường, lớp và cơ sở vật chất
Tiếp tục rà soát, sắp xếp điểm trường lẻ phù hợp với địa hình và phân bố dân cư; bảo đảm quỹ đất cho giáo dục trong quy hoạch của từng địa phương.
# IV. TỔ CHỨC THỰC HIỆN
## 1. {unit=Ban Cán sự đảng Ủy ban nhân dân tỉnh} {!by=2022-01-31 "trong tháng 01 năm 2022"}Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh xây dựng chương trình, kế hoạch cụ thể hóa Nghị quyết, ban hành trong tháng 01 năm 2022.
## 2. {unit=Đảng đoàn Hội đồng nhân dân tỉnh} {!}Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo Hội đồng nhân dân tỉnh ban hành nghị quyết về cơ chế, chính sách phát triển giáo dục và giám sát việc thực hiện.
## 3. {unit=Ban Tuyên giáo Tỉnh ủy} {!with=Ban Cán sự đảng Ủy ban nhân dân tỉnh}Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Cán sự đảng Ủy ban nhân dân tỉnh hướng dẫn việc học tập, quán triệt, tuyên truyền Nghị quyết.
## 4. {unit=Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy} {!}Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy tổ chức quán triệt và xây dựng kế hoạch thực hiện Nghị quyết phù hợp với tình hình của địa phương, đơn vị.
## 5. {unit=Văn phòng Tỉnh ủy} {!with=Ban Tuyên giáo Tỉnh ủy|every=year "hằng năm"}Văn phòng Tỉnh ủy phối hợp với Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc, hằng năm báo cáo Ban Thường vụ Tỉnh ủy kết quả thực hiện.
Nghị quyết này phổ biến đến chi bộ.`,
    recipients: [
      'Ban Bí thư Trung ương Đảng (b/c)',
      'Ban Tuyên giáo Trung ương',
      'Các đồng chí Tỉnh ủy viên',
      'Các ban xây dựng Đảng của Tỉnh ủy',
      'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
    ],
    archive: 'Tỉnh ủy',
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], position: 'BÍ THƯ', name: 'Vàng Thế Lộc' },
  },
  {
    file: '02-CTr-05-UBND-tinh-giao-duc.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '05/CTr-UBND',
    dateLine: 'Phú Lâm, ngày 14 tháng 01 năm 2022',
    place: 'Phú Lâm',
    issued: '2022-01-14',
    type: 'CTr',
    heading: 'CHƯƠNG TRÌNH',
    title:
      'Thực hiện [[Nghị quyết số 18-NQ/TU ngày 22/10/2021|implements|Ban Thường vụ Tỉnh ủy Phú Lâm]] của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng giáo dục và đào tạo tỉnh Phú Lâm giai đoạn 2021 - 2025, định hướng đến năm 2030',
    body: `
Thực hiện [[Nghị quyết số 18-NQ/TU ngày 22/10/2021|basis|Ban Thường vụ Tỉnh ủy Phú Lâm]] của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng giáo dục và đào tạo tỉnh Phú Lâm giai đoạn 2021 - 2025, định hướng đến năm 2030 (sau đây gọi là Nghị quyết số 18); [[Quyết định số 522/QĐ-TTg ngày 14/5/2018|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ phê duyệt Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2018 - 2025”, Ủy ban nhân dân tỉnh ban hành Chương trình thực hiện như sau:
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
Cụ thể hóa các quan điểm, mục tiêu, nhiệm vụ và giải pháp của [[Nghị quyết số 18|mention|Ban Thường vụ Tỉnh ủy Phú Lâm|n=18-NQ/TU]]; xác định rõ trách nhiệm của từng sở, ngành, địa phương, làm căn cứ để kiểm tra, đánh giá kết quả hằng năm và cả giai đoạn.
## 2. Yêu cầu
Việc triển khai phải đồng bộ, có trọng tâm, trọng điểm, phù hợp với khả năng cân đối ngân sách; phân công rõ người, rõ việc, rõ thời gian, rõ sản phẩm.
# II. MỤC TIÊU
Đến năm 2025, phấn đấu toàn tỉnh có 70,5% trường mầm non, phổ thông đạt chuẩn quốc gia; 100% giáo viên mầm non, 96% giáo viên tiểu học và 94% giáo viên trung học cơ sở đạt chuẩn trình độ được đào tạo theo [[Luật Giáo dục năm 2019|mention|]]; giảm tỷ lệ học sinh bỏ học cấp trung học cơ sở xuống dưới 0,3%.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Rà soát, sắp xếp mạng lưới trường, lớp
Rà soát quy mô các điểm trường lẻ có dưới 10 học sinh; sắp xếp các trường phổ thông dân tộc bán trú theo hướng liên xã, gần khu dân cư, bảo đảm an toàn khi thiên tai xảy ra. Việc sắp xếp thực hiện theo lộ trình, có sự đồng thuận của phụ huynh và chính quyền cơ sở, không làm giảm tỷ lệ huy động trẻ đến trường trong suốt giai đoạn 2021-{pb}2025 và các năm tiếp theo trên địa bàn toàn tỉnh.
## 2. Bảo đảm đội ngũ
Tuyển dụng đủ số biên chế được giao hằng năm; hợp đồng giáo viên đối với các môn còn thiếu theo quy định; bồi dưỡng thường xuyên gắn với yêu cầu của Chương trình giáo dục phổ thông 2018.
## 3. Chuyển đổi số trong giáo dục
Xây dựng kho học liệu dùng chung; 100% cơ sở giáo dục dùng học bạ điện tử vào năm 2025; lồng ghép với các nhiệm vụ phát triển chính quyền số của tỉnh.
# IV. KINH PHÍ
Kinh phí thực hiện được bố trí từ ngân sách nhà nước theo phân cấp, lồng ghép các chương trình mục tiêu quốc gia và huy động hợp pháp khác.
# V. TỔ CHỨC THỰC HIỆN
## 1. Sở Giáo dục và Đào tạo {unit=Sở Giáo dục và Đào tạo}
- {!with=Sở Nội vụ|every=year "trước ngày 30 tháng 6 hằng năm"}Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh phương án bố trí biên chế sự nghiệp giáo dục, trình trước ngày 30 tháng 6 hằng năm.{/}
- {!by=2022-03-31 "quý I năm 2022"}Hướng dẫn Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch thực hiện Chương trình, hoàn thành trong quý I năm 2022.
- {!every=year "trước ngày 15 tháng 12 hằng năm"}Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15 tháng 12 hằng năm.
## 2. Sở Tài chính {unit=Sở Tài chính}
{!with=Sở Giáo dục và Đào tạo}Chủ trì, phối hợp với Sở Giáo dục và Đào tạo cân đối, tham mưu bố trí kinh phí chi thường xuyên thực hiện Chương trình theo khả năng ngân sách.
## 3. Sở Kế hoạch và Đầu tư {unit=Sở Kế hoạch và Đầu tư}
{!}Tham mưu bố trí vốn đầu tư công trung hạn cho các dự án trường học, ưu tiên các xã đặc biệt khó khăn.
## 4. Ban Dân tộc tỉnh {unit=Ban Dân tộc tỉnh}
{!with=Sở Giáo dục và Đào tạo}Phối hợp với Sở Giáo dục và Đào tạo thực hiện các chính sách đối với học sinh dân tộc thiểu số theo [[Quyết định số 1719/QĐ-TTg ngày 14/10/2021|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ.
## 5. Ủy ban nhân dân các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
- {!by=2022-04-15 "trước ngày 15/4/2022"}Xây dựng kế hoạch của địa phương, ban hành trước ngày 15/4/2022 và gửi Sở Giáo dục và Đào tạo để theo dõi.
- {!}Bố trí quỹ đất, ngân sách và chỉ đạo Ủy ban nhân dân các xã, phường, thị trấn thực hiện công tác phổ cập giáo dục.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Giáo dục và Đào tạo để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.`,
    recipients: [
      'Bộ Giáo dục và Đào tạo (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'Thường trực HĐND tỉnh',
      'Chủ tịch, các PCT UBND tỉnh',
      'Các sở, ban, ngành thuộc tỉnh',
      'UBND các huyện, thành phố',
      'Cổng Thông tin điện tử tỉnh',
    ],
    archive: 'VT, KGVX',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lò Thị Bích Hường',
    },
    notes:
      'The year range 2021-2025 is broken over a page break. The title names the instrument it carries out.',
  },
  {
    file: '03-KH-46-UBND-huyen-Nam-Thia-giao-duc.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN NẬM THIA',
    issuerName: 'Ủy ban nhân dân huyện Nậm Thia',
    number: '46/KH-UBND',
    dateLine: 'Nậm Thia, ngày 21 tháng 3 năm 2022',
    place: 'Nậm Thia',
    issued: '2022-03-21',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025',
    autoNumbering: true,
    body: `
Thực hiện [[Chương trình số 05/CTr-UBND ngày 14/01/2022|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh Phú Lâm về thực hiện [[Nghị quyết số 18-NQ/TU ngày 22/10/2021|implements|Ban Thường vụ Tỉnh ủy Phú Lâm|in=1]] của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng giáo dục và đào tạo tỉnh Phú Lâm giai đoạn 2021 - 2025, định hướng đến năm 2030; [[Quyết định số 522/QĐ-TTg ngày 14/5/2019|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ về phê duyệt Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2018 - 2025”, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch như sau:
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
- Tạo chuyển biến rõ nét về chất lượng giáo dục mầm non, giáo dục phổ thông và giáo dục thường xuyên trên địa bàn huyện.
- Từng bước thu hẹp khoảng cách giữa các xã vùng cao và các xã vùng thấp^[1: Vùng cao gồm các xã Bản Hin, Khe Đá, Pa Sam, Mường Ngoài; theo [[Quyết định số 861/QĐ-TTg ngày 04/6/2021|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ.].
## 2. Yêu cầu
Các cơ quan, đơn vị bám sát chỉ tiêu được giao, có giải pháp phù hợp với điều kiện của từng trường, từng xã.
# II. CHỈ TIÊU ĐẾN NĂM 2025
- Huy động 36% trẻ nhà trẻ, 99,2% trẻ mẫu giáo ra lớp.
- Có 24/37 trường đạt chuẩn quốc gia, tỷ lệ 64,8%^[2: Năm 2021 có 18/38 trường đạt chuẩn; năm 2022 sáp nhập Trường Tiểu học Pa Sam và Trường THCS Pa Sam theo [[Quyết định số 2114/QĐ-UBND ngày 15/9/2021|mention|Ủy ban nhân dân huyện Nậm Thia]] của UBND huyện Nậm Thia.].
- Hoàn thành chương trình tiểu học đạt 99,5%; tốt nghiệp trung học cơ sở đạt 98%.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Nâng cao năng lực đội ngũ
Tổ chức sinh hoạt chuyên môn theo cụm trường; cử giáo viên cốt cán vùng thấp hỗ trợ các trường vùng cao mỗi tháng ít nhất một lần. Thực hiện lộ trình nâng chuẩn theo Nghị định của Chính phủ.
## 2. Tăng cường cơ sở vật chất
Ưu tiên xóa phòng học tạm tại các điểm trường Khe Đá, Pa Sam; đầu tư nhà bán trú, bếp ăn, công trình nước sạch từ nguồn vốn các chương trình mục tiêu quốc gia.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Phòng Giáo dục và Đào tạo {unit=Phòng Giáo dục và Đào tạo}
- {!}Là cơ quan thường trực, chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện Kế hoạch; hướng dẫn các trường xây dựng kế hoạch từng năm học.
- {!by=2022-06-30 "trước ngày 30/6/2022"}Tham mưu Ủy ban nhân dân huyện phương án sắp xếp điểm trường lẻ trước ngày 30/6/2022.
- {!every=quarter "hằng quý"}Báo cáo Ủy ban nhân dân huyện tiến độ thực hiện hằng quý.
## 2. Phòng Tài chính - Kế hoạch {unit=Phòng Tài chính - Kế hoạch}
{!with=Phòng Giáo dục và Đào tạo}Chủ trì, phối hợp với Phòng Giáo dục và Đào tạo tham mưu bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách huyện.
## 3. Phòng Nội vụ {unit=Phòng Nội vụ}
{!with=Phòng Giáo dục và Đào tạo|by=2022-08-31 "trong tháng 8 năm 2022"}Phối hợp với Phòng Giáo dục và Đào tạo hoàn thành tuyển dụng giáo viên bổ sung trong tháng 8 năm 2022.
## 4. Trung tâm Y tế huyện {unit=Trung tâm Y tế huyện}
{!}Hướng dẫn công tác y tế học đường; kiểm tra vệ sinh an toàn thực phẩm tại các trường có bếp ăn bán trú.
## 5. Ủy ban nhân dân các xã, thị trấn {unit=Ủy ban nhân dân các xã, thị trấn}
- {!by=2022-05-31 "trước ngày 31 tháng 5 năm 2022"}Xây dựng kế hoạch thực hiện của địa phương trước ngày 31 tháng 5 năm 2022.
- {!}Vận động học sinh ra lớp, duy trì sĩ số; phối hợp với các nhà trường quản lý học sinh bán trú.
Trên đây là Kế hoạch nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025./.`,
    recipients: [
      'UBND tỉnh',
      'Sở Giáo dục và Đào tạo',
      'Thường trực Huyện ủy',
      'Thường trực HĐND huyện',
      'Chủ tịch, các PCT UBND huyện',
      'Các phòng, ban, ngành huyện',
      'UBND các xã, thị trấn',
    ],
    archive: 'VT, PGDĐT',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Giàng A Vừ',
    },
    notes:
      'Trap: Decision 522/QĐ-TTg dated 14/5/2019 here, 14/5/2018 in sample 02. "theo Nghị định của Chính phủ" has neither number nor name and is not a citation. Word numbers the headings itself.',
  },
  {
    file: '04-KH-UBND-xa-Ban-Hin-giao-duc.txt',
    parent: 'UỶ BAN NHÂN DÂN\nHUYỆN NẬM THIA',
    issuer: 'UỶ BAN NHÂN DÂN XÃ BẢN HIN',
    issuerName: 'Ủy ban nhân dân xã Bản Hin',
    number: '     /KH-UBND',
    dateLine: 'Bản Hin, ngày      tháng 5 năm 2022',
    place: 'Bản Hin',
    issued: '2022-05',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Nâng cao chất lượng giáo dục trên địa bàn xã Bản Hin giai đoạn 2022 - 2025',
    body: `
Thực hiện [[Kế hoạch số 46/KH-UBND ngày 21/3/2022|basis|Ủy ban nhân dân huyện Nậm Thia]] của Uỷ ban nhân dân huyện Nậm Thia về nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025, Uỷ ban nhân dân xã Bản Hin xây dựng Kế hoạch thực hiện trên địa bàn xã như sau:
# I. MỤC ĐÍCH, YÊU CẦU
- Quán triệt sâu rộng tinh thần [[Nghị quyết số 29/NQ-TW ngày 04/11/2013|mention|Ban Chấp hành Trung ương|n=29-NQ/TW]] của Ban Chấp hành Trung ương tới cán bộ, đảng viên, giáo viên và Nhân dân.
- Nâng tỷ lệ huy động trẻ ra lớp, giảm học sinh nghỉ học dài ngày trong mùa vụ và dịp Tết.
# II. MỤC TIÊU
Phấn đấu đến năm 2025, 3/3 trường đạt chuẩn quốc gia mức độ 1; huy động 34% trẻ nhà trẻ; 100% trẻ năm tuổi hoàn thành chương trình mầm non.
# III. GIẢI PHÁP
## 1. Công tác tuyên truyền
Tuyên truyền trên loa truyền thanh của 7 bản bằng tiếng phổ thông và tiếng dân tộc; lồng ghép trong các buổi họp bản, sinh hoạt chi bộ.
## 2. Công tác phổ cập
Điều tra, cập nhật số liệu phổ cập theo [[Nghị định số 20/2014/NĐ-CP ngày 24/3/2014|mention|Chính phủ]] của Chính phủ về phổ cập giáo dục, xoá mù chữ.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Công chức Văn hoá - Xã hội {unit=Công chức Văn hóa - Xã hội}
- {!}Tham mưu Uỷ ban nhân dân xã chỉ đạo, kiểm tra việc thực hiện Kế hoạch.
- {!every=half-year "6 tháng một lần"}Tổng hợp kết quả, báo cáo Uỷ ban nhân dân huyện 6 tháng một lần.
## 2. Các trường học trên địa bàn xã {unit=Các trường học trên địa bàn xã}
- {!by=2022-08-25 "trước ngày 25/8/2022"}Phân công giáo viên phụ trách từng bản, hoàn thành vận động học sinh ra lớp trước ngày 25/8/2022.
- {!}Tổ chức dạy tăng cường tiếng Việt cho trẻ em người dân tộc thiểu số trước khi vào lớp 1.
## 3. Đề nghị Uỷ ban Mặt trận Tổ quốc xã và các đoàn thể {unit=Ủy ban Mặt trận Tổ quốc xã; Các đoàn thể}
{!}Vận động đoàn viên, hội viên đưa con em đến trường đúng độ tuổi; giám sát việc thực hiện chế độ, chính sách đối với học sinh.
## 4. Trưởng các bản {unit=Trưởng các bản}
{!with=Các trường học trên địa bàn xã}Phối hợp với các trường học rà soát trẻ trong độ tuổi, thông báo kịp thời trường hợp có nguy cơ bỏ học.
Trên đây là Kế hoạch nâng cao chất lượng giáo dục trên địa bàn xã Bản Hin giai đoạn 2022 - 2025./.`,
    recipients: [
      'UBND huyện',
      'Phòng Giáo dục và Đào tạo huyện',
      'Thường trực Đảng uỷ xã',
      'Thường trực HĐND xã',
      'Các trường học trên địa bàn xã',
      'Trưởng các bản',
    ],
    archive: 'VT',
    signature: {
      authority: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lù Văn Páo',
    },
    notes:
      'Serial left blank, day left blank, new tone style (uỷ, hoá, xoá), Party symbol swapped: 29/NQ-TW for 29-NQ/TW.',
  },
  {
    file: '05-KH-31-UBND-huyen-Nam-Thia-thay-the.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN NẬM THIA',
    issuerName: 'Ủy ban nhân dân huyện Nậm Thia',
    number: '31/KH-UBND',
    dateLine: 'Nậm Thia, ngày 27 tháng 02 năm 2024',
    place: 'Nậm Thia',
    issued: '2024-02-27',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title:
      'Nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2024 - 2025, định hướng đến năm 2030',
    body: `
~ Căn cứ [[Luật Giáo dục ngày 14 tháng 6 năm 2019|basis|]];
~ Căn cứ [[Nghị định số 105/2020/NĐ-CP ngày 08 tháng 9 năm 2020|basis|Chính phủ]] của Chính phủ quy định chính sách phát triển giáo dục mầm non;
~ Căn cứ [[Quyết định số 131/QĐ-TTg ngày 25 tháng 01 năm 2022|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”;
~ Căn cứ [[Chương trình số 05/CTr-UBND ngày 14 tháng 01 năm 2022|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh Phú Lâm thực hiện [[Nghị quyết số 18-NQ/TU ngày 22 tháng 10 năm 2021|implements|Ban Thường vụ Tỉnh ủy Phú Lâm|in=1]] của Ban Thường vụ Tỉnh ủy.
Ủy ban nhân dân huyện Nậm Thia ban hành Kế hoạch nâng cao chất lượng giáo dục và đào tạo giai đoạn 2024 - 2025, định hướng đến năm 2030 như sau:
# I. MỤC ĐÍCH
Điều chỉnh chỉ tiêu, giải pháp cho phù hợp với kết quả hai năm 2022 - 2023; tập trung khắc phục tình trạng thiếu giáo viên Tiếng Anh, Tin học và học sinh vùng cao nghỉ học sau Tết.
# II. CHỈ TIÊU
Đến hết năm 2025, có 26/36 trường đạt chuẩn quốc gia (72,2%); 100% trường phổ thông có phòng học Tin học; 100% học sinh được cấp mã định danh trên cơ sở dữ liệu ngành.
# III. NHIỆM VỤ TRỌNG TÂM
## 1. Sắp xếp mạng lưới trường, lớp
Tiếp tục thực hiện phương án đã được phê duyệt; không để phát sinh điểm trường lẻ mới.
## 2. Chuyển đổi số
Triển khai học bạ số cấp tiểu học từ năm học 2024 - 2025; thu học phí không dùng tiền mặt tại 100% trường ở thị trấn và các xã vùng thấp.
# IV. PHÂN CÔNG NHIỆM VỤ
|| TT || Nhiệm vụ || Cơ quan chủ trì || Cơ quan phối hợp || Thời hạn
|| 1 || {!lead=Phòng Giáo dục và Đào tạo|with=Phòng Nội vụ|by=2024-07-15 "Trước 15/7/2024"}Xây dựng phương án điều động, biệt phái giáo viên Tiếng Anh, Tin học{/} || Phòng Giáo dục và Đào tạo || Phòng Nội vụ || Trước 15/7/2024
|| 2 || {!lead=Phòng Tài chính - Kế hoạch|with=Phòng Giáo dục và Đào tạo|by=2024-06-30 "Quý II/2024"}Bố trí vốn mua sắm thiết bị phòng học Tin học{/} || Phòng Tài chính - Kế hoạch || Phòng Giáo dục và Đào tạo || Quý II/2024
|| 3 || {!lead=Phòng Văn hóa và Thông tin|with=Ủy ban nhân dân các xã, thị trấn|by=2024-08-31 "Tháng 8/2024"}Phủ sóng Internet tại 9 điểm trường còn lại{/} || Phòng Văn hóa và Thông tin || Ủy ban nhân dân các xã, thị trấn || Tháng 8/2024
# V. TỔ CHỨC THỰC HIỆN
## 1. Phòng Giáo dục và Đào tạo {unit=Phòng Giáo dục và Đào tạo}
- {!}Chủ trì tổ chức thực hiện, kiểm tra, đôn đốc các trường và Ủy ban nhân dân các xã, thị trấn.
- {!by=2025-11-30 "trước ngày 30/11/2025"}Tham mưu tổng kết việc thực hiện Kế hoạch trước ngày 30/11/2025.
## 2. Các cơ quan, đơn vị
- Phòng Lao động - Thương binh và Xã hội: {!lead=Phòng Lao động - Thương binh và Xã hội|with=Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện}Phối hợp với Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện tư vấn hướng nghiệp cho học sinh lớp 9.
- Công an huyện: {!lead=Công an huyện|with=Phòng Giáo dục và Đào tạo}Phối hợp với Phòng Giáo dục và Đào tạo bảo đảm an ninh, trật tự trường học, phòng, chống bạo lực học đường.
## 3. Ủy ban nhân dân các xã, thị trấn {unit=Ủy ban nhân dân các xã, thị trấn}
{!by=2024-04-15 "trước ngày 15 tháng 4 năm 2024"}Điều chỉnh kế hoạch của địa phương cho phù hợp, gửi Phòng Giáo dục và Đào tạo trước ngày 15 tháng 4 năm 2024.
Kế hoạch này thay thế [[Kế hoạch số 46/KH-UBND ngày 21 tháng 3 năm 2022|replaces|Ủy ban nhân dân huyện Nậm Thia]] của Ủy ban nhân dân huyện về nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025./.`,
    recipients: [
      'UBND tỉnh (b/c)',
      'Sở Giáo dục và Đào tạo (b/c)',
      'Thường trực Huyện ủy (b/c)',
      'Thường trực HĐND huyện',
      'Chủ tịch, các PCT UBND huyện',
      'Các cơ quan, đơn vị tại mục IV, V',
      'UBND các xã, thị trấn (t/h)',
    ],
    archive: 'VT, PGDĐT',
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Hoàng Đức Thịnh' },
    notes:
      'Replaces plan 46/KH-UBND of 21/3/2022. The assignment table stands under IV: section "IV". Basis block in the full form of NĐ 30/2020.',
  },
  {
    file: '06-CV-112-PGDDT-phan-luong-hoc-sinh.md',
    parent: 'ỦY BAN NHÂN DÂN\nHUYỆN NẬM THIA',
    issuer: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    issuerName: 'Phòng Giáo dục và Đào tạo huyện Nậm Thia',
    number: '112/PGDĐT-CM',
    dateLine: 'Nậm Thia, ngày 18 tháng 3 năm 2024',
    place: 'Nậm Thia',
    issued: '2024-03-18',
    type: 'CV',
    heading: null,
    title: 'Triển khai công tác hướng nghiệp, phân luồng học sinh sau trung học cơ sở năm 2024',
    addressees: ['Hiệu trưởng các trường TH&THCS, THCS trên địa bàn huyện'],
    body: `
Thực hiện [[Kế hoạch số 31/KH-UBND ngày 27/02/2024|basis|Ủy ban nhân dân huyện Nậm Thia]] của UBND huyện Nậm Thia về nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2024 - 2025, định hướng đến năm 2030^[1: Thay thế [[Kế hoạch số 46/KH-UBND|mention|Ủy ban nhân dân huyện Nậm Thia]] của UBND huyện.]; [[Quyết định số 522/QĐ-TTg ngày 14/5/2018|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ, Phòng Giáo dục và Đào tạo (GDĐT) yêu cầu Hiệu trưởng các trường thực hiện một số nội dung sau:
# 1. Công tác tuyên truyền, tư vấn {unit=Hiệu trưởng các trường TH&THCS, THCS trên địa bàn huyện}
- {!}Tổ chức ít nhất 02 buổi tư vấn hướng nghiệp cho học sinh lớp 9 và phụ huynh, có sự tham gia của cơ sở giáo dục nghề nghiệp.
- {!by=2024-04-10 "trước ngày 10/4/2024"}Khảo sát nguyện vọng học sinh lớp 9, nhập dữ liệu lên phần mềm trước ngày 10/4/2024.
# 2. Dạy học nội dung hướng nghiệp {unit=Hiệu trưởng các trường TH&THCS, THCS trên địa bàn huyện}
{!}Bố trí đủ tiết hoạt động trải nghiệm, hướng nghiệp theo Chương trình GDPT 2018; phân công giáo viên được bồi dưỡng phụ trách.
# 3. Chế độ báo cáo {unit=Hiệu trưởng các trường TH&THCS, THCS trên địa bàn huyện}
{!by=2024-06-05 "chậm nhất ngày 05/6/2024"}Báo cáo kết quả về Phòng GDĐT (qua bộ phận Chuyên môn) chậm nhất ngày 05/6/2024.
Trong quá trình thực hiện nếu có vướng mắc, các trường liên hệ với Phòng GDĐT để được hướng dẫn./.`,
    recipients: ['Như trên', 'UBND huyện (b/c)', 'Lãnh đạo Phòng GDĐT'],
    archive: 'VT, CM',
    signature: { authority: ['KT. TRƯỞNG PHÒNG'], position: 'PHÓ TRƯỞNG PHÒNG', name: 'Nguyễn Thị Mai Lan' },
    notes: 'Agrees with sample 02, against sample 03, on the date of Decision 522/QĐ-TTg.',
  },
  {
    file: '07-KH-88-SGDDT-so-ket-de-an.pdf',
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    issuerName: 'Sở Giáo dục và Đào tạo tỉnh Phú Lâm',
    number: '88/KH-SGDĐT',
    dateLine: 'Phú Lâm, ngày 28 tháng 7 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-07-28',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title:
      'Tổng kết [[Nghị quyết số 18-NQ/TU|mention|Ban Thường vụ Tỉnh ủy Phú Lâm]] và Chương trình thực hiện [[Nghị quyết số 18-NQ/TU|implements|Ban Thường vụ Tỉnh ủy Phú Lâm]] về nâng cao chất lượng giáo dục và đào tạo giai đoạn 2021 - 2025',
    body: `
Thực hiện [[Chương trình số 05/CTr-UBND ngày 14/01/2022|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh thực hiện [[Nghị quyết số 18-NQ/TU ngày 22/10/2021|implements|Ban Thường vụ Tỉnh ủy Phú Lâm|in=1]] của Ban Thường vụ Tỉnh ủy; [[Nghị định số 142/2025/NĐ-CP ngày 12/6/2025|basis|Chính phủ]] của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo, Sở Giáo dục và Đào tạo xây dựng Kế hoạch tổng kết như sau:
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
Đánh giá đầy đủ kết quả, hạn chế, nguyên nhân và bài học sau 5 năm thực hiện; đề xuất nhiệm vụ, giải pháp cho giai đoạn 2026 - 2030 trong điều kiện tổ chức chính quyền địa phương 02 cấp.
## 2. Yêu cầu
Số liệu bàn giao từ các huyện, thành phố (trước ngày 01/7/2025) phải được các xã, phường tiếp nhận, đối chiếu đầy đủ; đánh giá khách quan, trung thực.
# II. NỘI DUNG, TIẾN ĐỘ
## 1. Cấp xã {unit=Ủy ban nhân dân các xã, phường}
- {!by=2025-09-10 "trước ngày 10/9/2025"}Ủy ban nhân dân các xã, phường tổ chức tổng kết, gửi báo cáo về Sở Giáo dục và Đào tạo trước ngày 10/9/2025.
- {!lead=Phòng Văn hóa - Xã hội}Giao Phòng Văn hóa - Xã hội tham mưu, tổng hợp số liệu của các cơ sở giáo dục mầm non, tiểu học, trung học cơ sở trên địa bàn.
## 2. Cấp tỉnh
{!lead=Sở Giáo dục và Đào tạo|by=2025-10-31 "trong tháng 10 năm 2025"}Sở Giáo dục và Đào tạo tổng hợp, trình Ủy ban nhân dân tỉnh báo cáo tổng kết trong tháng 10 năm 2025.
# III. TỔ CHỨC THỰC HIỆN
## 1. Văn phòng Sở {unit=Văn phòng Sở Giáo dục và Đào tạo}
{!with=Phòng Kế hoạch - Tài chính|by=2025-10-20 "trước ngày 20 tháng 10 năm 2025"}Chủ trì, phối hợp với Phòng Kế hoạch - Tài chính dự thảo báo cáo tổng kết, trình Giám đốc Sở trước ngày 20 tháng 10 năm 2025.
## 2. Phòng Giáo dục Mầm non - Tiểu học {unit=Phòng Giáo dục Mầm non - Tiểu học}
{!by=2025-08-15 "trước ngày 15/8/2025"}Xây dựng đề cương, biểu mẫu báo cáo cấp mầm non, tiểu học, gửi các xã, phường trước ngày 15/8/2025.
## 3. Phòng Giáo dục Trung học {unit=Phòng Giáo dục Trung học}
{!by=2025-08-15 "trước ngày 15/8/2025"}Xây dựng đề cương, biểu mẫu báo cáo cấp trung học và kết quả thực hiện [[Quyết định số 522/QĐ-TTg ngày 14/5/2018|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ, gửi các đơn vị trước ngày 15/8/2025.
Trên đây là Kế hoạch tổng kết của Sở Giáo dục và Đào tạo, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.`,
    recipients: [
      'UBND tỉnh (b/c)',
      'Giám đốc, các PGĐ Sở',
      'UBND các xã, phường',
      'Các phòng thuộc Sở',
      'Các trường THPT trực thuộc Sở',
    ],
    archive: 'VT, VP',
    signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Trịnh Hải Yến' },
    notes:
      'After 1/7/2025: communes take over from districts. "Các huyện" stands in an allowed reference to the past.',
  },
  {
    file: '08-KH-UBND-xa-Nam-Thia-tong-ket-giao-duc.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ NẬM THIA',
    issuerName: 'Ủy ban nhân dân xã Nậm Thia',
    number: '17/KH-UBND',
    dateLine: 'Nậm Thia, ngày 12 tháng 8 năm 2025',
    place: 'Nậm Thia',
    issued: '2025-08-12',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title:
      'Tổng kết 05 năm thực hiện Nghị quyết của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng giáo dục và đào tạo trên địa bàn xã Nậm Thia',
    autoNumbering: true,
    body: `
Căn cứ [[Kế hoạch số 88/KH-SGDĐT ngày 28/7/2025|basis|Sở Giáo dục và Đào tạo]] của Sở Giáo dục và Đào tạo về tổng kết [[Nghị quyết số 18-NQ/TU|mention||in=1]] và Chương trình thực hiện Nghị quyết về nâng cao chất lượng giáo dục và đào tạo giai đoạn 2021 - 2025, Ủy ban nhân dân xã Nậm Thia xây dựng Kế hoạch tổng kết như sau:
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
Đánh giá kết quả thực hiện tại các trường trên địa bàn xã, bao gồm cả các trường thuộc thị trấn Nậm Thia và xã Pa Sam trước khi sắp xếp; làm rõ khó khăn khi tiếp nhận nhiệm vụ từ Ủy ban nhân dân huyện Nậm Thia (trước ngày 01/7/2025).
## 2. Yêu cầu
Đánh giá theo đúng đề cương của Sở; có phụ lục số liệu kèm theo.
# II. TIẾN ĐỘ
## 1. Các cơ sở giáo dục {unit=Các cơ sở giáo dục}
{!by=2025-08-25 "Trong ngày 25 tháng 8 năm 2025"}Gửi báo cáo tổng kết về Phòng Văn hóa - Xã hội.
Thời gian hoàn thành: Trong ngày 25 tháng 8 năm 2025.
## 2. Phòng Văn hóa - Xã hội {unit=Phòng Văn hóa - Xã hội}
{!by=2025-09-08 "Trước ngày 08 tháng 9 năm 2025"}Tham mưu Ủy ban nhân dân xã hoàn thiện báo cáo tổng kết, gửi Sở Giáo dục và Đào tạo.
Thời gian hoàn thành: Trước ngày 08 tháng 9 năm 2025.
# III. TỔ CHỨC THỰC HIỆN
## 1. Phòng Văn hóa - Xã hội {unit=Phòng Văn hóa - Xã hội}
- {!with=Phòng Kinh tế}Chủ trì, phối hợp với Phòng Kinh tế rà soát kinh phí đã thực hiện trong giai đoạn 2021 - 2025.
- {!}Tham mưu tổ chức hội nghị tổng kết; đề xuất khen thưởng tập thể, cá nhân có thành tích.
## 2. Văn phòng HĐND và UBND xã {unit=Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã}
{!}Bố trí cơ sở vật chất, đăng tải tài liệu hội nghị trên trang thông tin điện tử của xã.
## 3. Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở {unit=Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở}
{!}Chịu trách nhiệm trước Ủy ban nhân dân xã về tính chính xác của số liệu báo cáo.
Trên đây là Kế hoạch tổng kết của Ủy ban nhân dân xã Nậm Thia./.`,
    recipients: [
      'Sở Giáo dục và Đào tạo',
      'Thường trực Đảng ủy xã',
      'Thường trực HĐND xã',
      'CT, các PCT UBND xã',
      'Các phòng chuyên môn thuộc xã',
      'Các trường học trên địa bàn xã',
    ],
    archive: 'VT, VHXH',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Tẩn Láo Tả',
    },
    notes:
      'Two "Thời gian hoàn thành" label lines give their dates to the duty above. District named only for the time before 1/7/2025.',
  },
];
