/** Heads as offices write them and as files give them back. Each case says why it is there. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const BODY =
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nI. MỤC ĐÍCH\n1. Mục đích\nNâng cao chất lượng.';

interface Case {
  why: string;
  text: string;
  type?: string | null;
  number?: string | null;
  issued?: string | null;
  place?: string | null;
  issuer?: string | null;
  title?: string | null;
  level?: string | null;
  within?: string | null;
  parent?: string | null;
  addressees?: string[];
  urgency?: string | null;
  secrecy?: string | null;
}

const CASES: Case[] = [
  {
    why: "the council's name and session run into the title's last line; they are no part of it",
    text: `HỘI ĐỒNG NHÂN DÂN\nTỈNH CAO BẰNG\nSố: 33/2022/NQ-HĐND\n${STATE}\nCao Bằng, ngày 15 tháng 7 năm 2022\nNGHỊ QUYẾT\nQUY ĐỊNH MỨC THU LỆ PHÍ TRÊN ĐỊA BÀN TỈNH CAO BẰNG HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG KHÓA XVII KỲ HỌP THỨ 8\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;`,
    type: 'NQ',
    number: '33/2022/NQ-HĐND',
    issued: '2022-07-15',
    place: 'Cao Bằng',
    issuer: 'Hội đồng nhân dân tỉnh Cao Bằng',
    title: 'QUY ĐỊNH MỨC THU LỆ PHÍ TRÊN ĐỊA BÀN TỈNH CAO BẰNG',
  },
  {
    why: "the Youth Union's motto stands in the right column, not in the issuer's name",
    text: 'TỈNH ĐOÀN BẾN TRE                  ĐOÀN TNCS HỒ CHÍ MINH\n***                               Bến Tre, ngày 10 tháng 02 năm 2025\nSố: 345-KH/TĐTN-XDĐ\n\nKẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2025\n\nCăn cứ Hướng dẫn số 50-HD/TWĐTN-VP ngày 05/01/2025;',
    type: 'KH',
    number: '345-KH/TĐTN-XDĐ',
    issued: '2025-02-10',
    place: 'Bến Tre',
    issuer: 'Tỉnh đoàn Bến Tre',
    title: 'Tổ chức Tháng Thanh niên năm 2025',
  },
  {
    why: 'left cell first, issuer over two lines',
    text: `ỦY BAN NHÂN DÂN\nHUYỆN KON RẪY\nSố: 12/KH-UBND\n${STATE}\nKon Rẫy, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nTriển khai công tác văn thư năm 2024\n${BODY}`,
    type: 'KH',
    number: '12/KH-UBND',
    issued: '2024-01-05',
    place: 'Kon Rẫy',
    issuer: 'Ủy ban nhân dân huyện Kon Rẫy',
    title: 'Triển khai công tác văn thư năm 2024',
    level: 'district',
  },
  {
    why: 'both columns on each line, blanks kept',
    text: 'UBND TỈNH LÀO CAI                 CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG              Độc lập - Tự do - Hạnh Phúc\nSố: 5141 /SNNMT-KS             Lào Cai, ngày 29 tháng 12 năm 2025\nV/v quản lý, thống kê sản\nlượng khai thác khoáng sản\nKính gửi: Các tổ chức, cá nhân khai thác khoáng sản.\nĐể tăng cường hiệu lực quản lý nhà nước về khoáng sản, Sở đề nghị:',
    type: 'CV',
    number: '5141/SNNMT-KS',
    issued: '2025-12-29',
    place: 'Lào Cai',
    issuer: 'Sở Nông nghiệp và Môi trường tỉnh Lào Cai',
    parent: 'Ủy ban nhân dân tỉnh Lào Cai',
    level: 'province',
    title: 'quản lý, thống kê sản lượng khai thác khoáng sản',
    addressees: ['Các tổ chức, cá nhân khai thác khoáng sản'],
  },
  {
    why: 'OCR: columns run together with one space, stray marks, accents lost in the heading, serial in letters',
    text: 'ỦY BAN NHÂN DÂN _ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LÀO CAI Độc lập - Tự do - Hạnh phúc\nSố: II /2026/QĐ-UBND Lào Cai, ngày 29 tháng 01 năm 2026\nQUYÉT ĐỊNH\nBan hành Quy định quản lý đầu tư\nCăn cứ Luật Xây dựng số 50/2014/QH13;',
    type: 'QĐ',
    number: '11/2026/QĐ-UBND',
    issued: '2026-01-29',
    place: 'Lào Cai',
    issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
    title: 'Ban hành Quy định quản lý đầu tư',
  },
  {
    why: 'Party head: no colon, hyphen first, star for a rule, rule under the title',
    text: 'ĐẢNG BỘ TỈNH SƠN LA\nHUYỆN ỦY MƯỜNG LA\n*\nSố 15-NQ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nMường La, ngày 24 tháng 9 năm 2021\nNGHỊ QUYẾT\nvề nâng cao chất lượng giáo dục giai đoạn 2021 - 2025\n-----\nCăn cứ Điều lệ Đảng;\nI- TÌNH HÌNH',
    type: 'NQ',
    number: '15-NQ/HU',
    issued: '2021-09-24',
    place: 'Mường La',
    issuer: 'Huyện ủy Mường La',
    parent: 'Đảng bộ tỉnh Sơn La',
    title: 'về nâng cao chất lượng giáo dục giai đoạn 2021 - 2025',
    level: 'district',
    within: 'tỉnh Sơn La',
  },
  {
    why: 'Party draft: serial blank before the hyphen',
    text: 'ĐẢNG BỘ XÃ TÂN TIẾN\nBAN CHẤP HÀNH\n*\nSố      -KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Tiến, ngày      tháng 8 năm 2025\nKẾ HOẠCH\nthực hiện Nghị quyết số 71-NQ/TW\n-----\nThực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị, Ban Chấp hành Đảng bộ xã xây dựng kế hoạch như sau:',
    type: 'KH',
    number: '-KH/ĐU',
    issued: '2025-08',
    place: 'Tân Tiến',
    issuer: 'Ban Chấp hành Đảng bộ xã Tân Tiến',
    title: 'thực hiện Nghị quyết số 71-NQ/TW',
    level: 'commune',
  },
  {
    why: 'Central Committee: the Party’s own body, Party decision',
    text: 'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 127-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 01 tháng 3 năm 2018\nQUYẾT ĐỊNH\nvề chức năng, nhiệm vụ\n-----\n- Căn cứ Điều lệ Đảng;',
    type: 'QĐ',
    number: '127-QĐ/TW',
    issued: '2018-03-01',
    issuer: 'Ban Chấp hành Trung ương',
    level: 'central',
  },
  {
    why: 'Party công văn: number with CV, về việc in the head',
    text: 'TỈNH ỦY QUẢNG NGÃI\n*\nSố 237-CV/TU\nVề việc chuẩn bị đại hội\nĐẢNG CỘNG SẢN VIỆT NAM\nQuảng Ngãi, ngày 10 tháng 02 năm 2025\nKính gửi: - Các huyện ủy, thị ủy, thành ủy,\n- Các đảng ủy trực thuộc.\nThực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy yêu cầu:',
    type: 'CV',
    number: '237-CV/TU',
    issued: '2025-02-10',
    issuer: 'Tỉnh ủy Quảng Ngãi',
    level: 'province',
    addressees: ['Các huyện ủy, thị ủy, thành ủy', 'Các đảng ủy trực thuộc'],
  },
  {
    why: 'a law: type word in the number line, name as title, date only in the closing sentence',
    text: `QUỐC HỘI\n${STATE}\nLuật số: 137/2025/QH15\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐIỀU ƯỚC QUỐC TẾ\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Sửa đổi\nNội dung.\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, Kỳ họp thứ 10 thông qua ngày 10 tháng 12 năm 2025./.\nCHỦ TỊCH QUỐC HỘI\n(Đã ký)\nTrần Thanh Mẫn`,
    type: 'L',
    number: '137/2025/QH15',
    issued: '2025-12-10',
    issuer: 'Quốc hội',
    level: 'central',
    title: 'SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐIỀU ƯỚC QUỐC TẾ',
  },
  {
    why: 'standing committee over two lines, "Nghị quyết số:"',
    text: `ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n${STATE}\nNghị quyết số: 97/2025/UBTVQH15\nHà Nội, ngày 28 tháng 8 năm 2025\nNGHỊ QUYẾT\nĐiều chỉnh chương trình lập pháp năm 2025\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ Hiến pháp;`,
    type: 'NQ',
    number: '97/2025/UBTVQH15',
    issued: '2025-08-28',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'Điều chỉnh chương trình lập pháp năm 2025',
  },
  {
    why: 'council: title in capitals, authority line and session under it are not title',
    text: `HỘI ĐỒNG NHÂN DÂN\nTỈNH CAO BẰNG\n———-\nSố: 33/2022/NQ-HĐND\n${STATE}\nCao Bằng, ngày 15 tháng 7 năm 2022\nNGHỊ QUYẾT\nQUY ĐỊNH MỨC THU LỆ PHÍ CẤP\nGIẤY PHÉP LAO ĐỘNG\nHỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG\nKHÓA XVII KỲ HỌP THỨ 8\nCăn cứ Luật Tổ chức chính quyền địa phương;`,
    type: 'NQ',
    number: '33/2022/NQ-HĐND',
    issuer: 'Hội đồng nhân dân tỉnh Cao Bằng',
    title: 'QUY ĐỊNH MỨC THU LỆ PHÍ CẤP GIẤY PHÉP LAO ĐỘNG',
  },
  {
    why: 'decision of a department: post above the bases is no title',
    text: `UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG\nSố:     /QĐ-SCT\n${STATE}\nLào Cai, ngày     tháng 5 năm 2026\nQUYẾT ĐỊNH\nThành lập đoàn kiểm tra\nGIÁM ĐỐC SỞ CÔNG THƯƠNG LÀO CAI\nCăn cứ Luật Hóa chất 69/2025/QH15;`,
    type: 'QĐ',
    number: '/QĐ-SCT',
    issued: '2026-05',
    issuer: 'Sở Công Thương tỉnh Lào Cai',
    title: 'Thành lập đoàn kiểm tra',
  },
  {
    why: 'office named only "VĂN PHÒNG" under its committee',
    text: `UBND TỈNH LÀO CAI\nVĂN PHÒNG\nSố: 40/BC-VP\n${STATE}\nLào Cai, ngày 3 tháng 6 năm 2026\nBÁO CÁO\nTình hình cụm công nghiệp\nThực hiện Giấy mời số 312/GM-VPUBND ngày 17/6/2026, Văn phòng báo cáo như sau:`,
    issuer: 'Văn phòng Ủy ban nhân dân tỉnh Lào Cai',
    type: 'BC',
    number: '40/BC-VP',
  },
  {
    why: 'district office of education, place from its committee',
    text: `UBND HUYỆN BẮC SƠN\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 45/PGDĐT-TH\nV/v hướng dẫn tuyển sinh\n${STATE}\nBắc Sơn, ngày 12 tháng 6 năm 2023\nKính gửi: Các trường tiểu học.\nThực hiện Công văn số 100/SGDĐT-GDTH ngày 01/6/2023, Phòng yêu cầu:`,
    issuer: 'Phòng Giáo dục và Đào tạo huyện Bắc Sơn',
    type: 'CV',
    level: 'district',
    title: 'hướng dẫn tuyển sinh',
    addressees: ['Các trường tiểu học'],
  },
  {
    why: 'urgent telegram: mark above the number; the type heading decides',
    text: `THỦ TƯỚNG CHÍNH PHỦ\nHỎA TỐC\nSố: 05/CĐ-TTg\n${STATE}\nHà Nội, ngày 07 tháng 9 năm 2024\nCÔNG ĐIỆN\nVề tập trung ứng phó bão số 3\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng các bộ;`,
    type: 'CĐ',
    number: '05/CĐ-TTg',
    urgency: 'HỎA TỐC',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Về tập trung ứng phó bão số 3',
  },
  {
    why: 'a title line that begins with an instrument is no number line',
    text: `UBND TỈNH PHÚ LÂM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 88/KH-SGDĐT\n${STATE}\nPhú Lâm, ngày 28 tháng 7 năm 2025\nKẾ HOẠCH\nTổng kết Nghị quyết số 18-NQ/TU và Chương trình thực hiện\nNghị quyết số 18-NQ/TU về nâng cao chất lượng\nThực hiện Chương trình số 05/CTr-UBND ngày 14/01/2022, Sở xây dựng Kế hoạch như sau:`,
    number: '88/KH-SGDĐT',
    title:
      'Tổng kết Nghị quyết số 18-NQ/TU và Chương trình thực hiện Nghị quyết số 18-NQ/TU về nâng cao chất lượng',
  },
  {
    why: 'congress: its own name in capitals is the title, not an authority line',
    text: 'ĐẢNG BỘ TỈNH LÀO CAI\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII\n*\nSố 01-NQ/ĐH\nĐẢNG CỘNG SẢN VIỆT NAM\nLào Cai, ngày 24 tháng 9 năm 2025\nNGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LÀO CAI\nLẦN THỨ XVII, NHIỆM KỲ 2025 - 2030\n-----\nĐại hội đại biểu Đảng bộ tỉnh họp từ ngày 22 đến 24/9/2025.',
    issuer: 'Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVII',
    title: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LÀO CAI LẦN THỨ XVII, NHIỆM KỲ 2025 - 2030',
    number: '01-NQ/ĐH',
  },
  {
    why: 'old decrees say whose they are in a second heading line',
    text: `CHÍNH PHỦ\nSố: 63/2010/NĐ-CP\n${STATE}\nHà Nội, ngày 08 tháng 6 năm 2010\nNGHỊ ĐỊNH\nCỦA CHÍNH PHỦ\nVề kiểm soát thủ tục hành chính\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;`,
    title: 'Về kiểm soát thủ tục hành chính',
    issuer: 'Chính phủ',
  },
  {
    why: 'a body known by number gets the name the text defines for it',
    text: `UBND TỈNH QUẢNG NGÃI\nBAN CHỈ ĐẠO 138\nSố: 04/QĐ-BCĐ138\n${STATE}\nQuảng Ngãi, ngày 05 tháng 02 năm 2025\nQUYẾT ĐỊNH\nVề việc công nhận địa bàn trọng điểm\nTRƯỞNG BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM\nTỈNH QUẢNG NGÃI\nCăn cứ Quyết định số 1667/QĐ-UBND về việc kiện toàn Ban Chỉ đạo phòng, chống tội phạm tỉnh Quảng Ngãi (viết tắt là Ban Chỉ đạo 138 tỉnh);`,
    issuer: 'Ban Chỉ đạo phòng, chống tội phạm tỉnh Quảng Ngãi',
    title: 'Về việc công nhận địa bàn trọng điểm',
  },
  {
    why: 'two addressees on one line',
    text: `SỞ CÔNG THƯƠNG LÀO CAI\nSố: 2/SCT-VP\nV/v góp ý\n${STATE}\nLào Cai, ngày 5 tháng 2 năm 2024\nKính gửi: Các sở, ban, ngành tỉnh; UBND các huyện.\nSở Công Thương nhận được công văn của Bộ và có ý kiến:`,
    addressees: ['Các sở, ban, ngành tỉnh', 'UBND các huyện'],
    issuer: 'Sở Công Thương tỉnh Lào Cai',
  },
  {
    why: 'consolidated text: number, date and issuer stand in the block of authentication at the end',
    text: `${STATE}\nTHÔNG TƯ\nQuy định tổ chức lễ tang\nThông tư số 86/2016/TT-BQP ngày 20 tháng 6 năm 2016 của Bộ trưởng Bộ Quốc phòng, được sửa đổi, bổ sung bởi:\nĐiều 1. Phạm vi\nThông tư này quy định.\nBỘ QUỐC PHÒNG\nSố: 46/VBHN-BQP\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 22 tháng 4 năm 2026\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn Gấu`,
    type: 'TT',
    number: '46/VBHN-BQP',
    issued: '2026-04-22',
    issuer: 'Bộ Quốc phòng',
  },
  {
    why: 'addressees on lines of their own without bullets',
    text: `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 2/SNV-VP\nV/v góp ý\n${STATE}\nLào Cai, ngày 5 tháng 2 năm 2024\nKính gửi:\nCác sở, ban, ngành tỉnh;\nUBND các huyện, thị xã, thành phố.\nThực hiện Công văn số 1/BNV-VP ngày 1/2/2024, Sở Nội vụ đề nghị:`,
    addressees: ['Các sở, ban, ngành tỉnh', 'UBND các huyện, thị xã, thành phố'],
  },
  {
    why: 'the post above the bases, typed in small letters, is no title',
    text: `ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\nSố: 2/QĐ-UBND\n${STATE}\nMường La, ngày 5 tháng 2 năm 2024\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch kiểm tra\nChủ tịch Ủy ban nhân dân huyện Mường La\nCăn cứ Luật Tổ chức chính quyền địa phương;`,
    title: 'Về việc phê duyệt kế hoạch kiểm tra',
    issuer: 'Ủy ban nhân dân huyện Mường La',
  },
  {
    why: 'the type heading lost: type by the symbol, title still read',
    text: `ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\nSố: 2/KH-UBND\n${STATE}\nMường La, ngày 5 tháng 2 năm 2024\nTriển khai công tác văn thư năm 2024\nCăn cứ Luật Lưu trữ;`,
    type: 'KH',
    title: 'Triển khai công tác văn thư năm 2024',
  },
  {
    why: 'everything above the heading lost: the department speaks, the province is named in the text',
    text: 'BÁO CÁO\nTình hình cụm công nghiệp\nThực hiện Giấy mời số 312/GM-VPUBND ngày 17/6/2026 của UBND tỉnh Lào Cai, Sở Công Thương báo cáo như sau:\nI. HIỆN TRẠNG',
    type: 'BC',
    issuer: 'Sở Công Thương tỉnh Lào Cai',
  },
  {
    why: 'secrecy mark',
    text: `BỘ NỘI VỤ\nMẬT\nSố: 15/BC-BNV\n${STATE}\nHà Nội, ngày 05 tháng 3 năm 2025\nBÁO CÁO\nCông tác cán bộ\n${BODY}`,
    secrecy: 'MẬT',
    issuer: 'Bộ Nội vụ',
    level: 'ministry',
  },
  {
    why: 'no head at all: issuer from the opening sentence',
    text: `KẾ HOẠCH\nSơ kết 05 năm thực hiện Đề án\nCăn cứ Kế hoạch số 99/KH-SGDĐT ngày 14/8/2025 của Sở Giáo dục và Đào tạo. Ủy ban nhân dân xã xây dựng Kế hoạch sơ kết, cụ thể như sau:\nI. MỤC ĐÍCH`,
    type: 'KH',
    number: null,
    issued: null,
    issuer: 'Ủy ban nhân dân xã',
    level: 'commune',
  },
  {
    why: 'left column lost: place line, symbol and the body together tell the issuer and its province',
    text: `Số: /KH-UBND\nMường La, ngày tháng 4 năm 2022\nKẾ HOẠCH\nTriển khai thực hiện Đề án\nThực hiện Quyết định số 613/QĐ-UBND ngày 08/4/2022 của UBND tỉnh Sơn La. Ủy ban nhân dân huyện Mường La xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH`,
    issuer: 'Ủy ban nhân dân huyện Mường La',
    within: 'tỉnh Sơn La',
    number: '/KH-UBND',
    issued: '2022-04',
  },
  {
    why: 'a signature stamp at the top: its name is no issuer, its time no date of issue',
    text: `TRUNG TÂM CÔNG BÁO VÀ TIN HỌC\nttcb@quangngai.gov.vn\n24.01.2025 20:01:14 +07:00\nỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n${STATE}\nSố: 507/UBND-KGVX\nQuảng Ngãi, ngày    tháng 01 năm 2025\nV/v góp ý dự thảo\nKính gửi: Sở Thông tin và Truyền thông\nTheo đề nghị của Bộ, Chủ tịch UBND tỉnh giao Sở chủ trì./.`,
    issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
    issued: '2025-01',
    number: '507/UBND-KGVX',
    title: 'góp ý dự thảo',
  },
  {
    why: 'stamp with labels',
    text: `Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nEmail: thongtinchinhphu@chinhphu.vn\nCơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 27.06.2025 17:00:11 +07:00\nTHỦ TƯỚNG CHÍNH PHỦ\n${STATE}\nSố: 1360/QĐ-TTg\nHà Nội, ngày 26 tháng 6 năm 2025\nQUYẾT ĐỊNH\nPhê duyệt nhiệm vụ\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;`,
    issuer: 'Thủ tướng Chính phủ',
    issued: '2025-06-26',
    number: '1360/QĐ-TTg',
    title: 'Phê duyệt nhiệm vụ',
  },
  {
    why: 'city with dots; commune under it',
    text: `ỦY BAN NHÂN DÂN\nPHƯỜNG BẾN NGHÉ\nSố: 7/TB-UBND\n${STATE}\nTP. Hồ Chí Minh, ngày 3 tháng 7 năm 2025\nTHÔNG BÁO\nVề lịch tiếp công dân\n${BODY}`,
    place: 'TP. Hồ Chí Minh',
    issuer: 'Ủy ban nhân dân phường Bến Nghé',
    level: 'commune',
    title: 'Về lịch tiếp công dân',
  },
  {
    why: 'central city is a province, a city of a province is a district',
    text: `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nSố: 1/CT-UBND\n${STATE}\nHải Phòng, ngày 3 tháng 7 năm 2025\nCHỈ THỊ\nVề an toàn thực phẩm\nĐể bảo đảm an toàn, Ủy ban nhân dân thành phố chỉ thị:`,
    issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
    level: 'province',
    title: 'Về an toàn thực phẩm',
  },
  {
    why: 'mass organisation, state-style slash',
    text: `ỦY BAN MTTQ VIỆT NAM\nTỈNH LÀO CAI\nBAN THƯỜNG TRỰC\nSố: 249/MTTQ-BTT\nV/v phối hợp giám sát\n${STATE}\nLào Cai, ngày 2 tháng 3 năm 2025\nKính gửi: Sở Nội vụ tỉnh Lào Cai.\nThực hiện kế hoạch, Ban Thường trực đề nghị:`,
    type: 'CV',
    number: '249/MTTQ-BTT',
    title: 'phối hợp giám sát',
  },
  {
    why: 'letters set apart, title in the line of the heading',
    text: `ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 3/BC-UBND\n${STATE}\nTân Tiến, ngày 5 tháng 7 năm 2025\nBÁO CÁO KẾT QUẢ THI HÀNH PHÁP LUẬT\n${BODY}`,
    type: 'BC',
    title: 'KẾT QUẢ THI HÀNH PHÁP LUẬT',
  },
  {
    why: 'date in figures',
    text: `ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 3/GM-UBND\n${STATE}\nTân Tiến, ngày 05/7/2025\nGIẤY MỜI\nHọp sơ kết\nKính gửi: Các trường.\nỦy ban nhân dân xã trân trọng kính mời:`,
    type: 'GM',
    issued: '2025-07-05',
    addressees: ['Các trường'],
  },
  {
    why: 'submission: addressees after the title',
    text: `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 22/TTr-UBND\n${STATE}\nQuảng Ngãi, ngày 05 tháng 02 năm 2025\nTỜ TRÌNH\nVề việc đề nghị ban hành Nghị quyết\nKính gửi: Hội đồng nhân dân tỉnh.\nThực hiện quy định của Luật, UBND tỉnh kính trình:`,
    type: 'TTr',
    title: 'Về việc đề nghị ban hành Nghị quyết',
    addressees: ['Hội đồng nhân dân tỉnh'],
  },
  {
    why: 'attachment filed alone: its kind, and who promulgated it; the decision’s number is not its own',
    text: 'QUY TRÌNH\nNỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH\n(Kèm theo Quyết định số: 12/QĐ-UBND ngày 3/4/2026\ncủa Chủ tịch Ủy ban nhân dân tỉnh Lào Cai)\nI. THỦ TỤC',
    type: 'QTr',
    number: null,
    issued: null,
    issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
    title: 'NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  },
];

describe('letterhead', () => {
  for (const { why, text, addressees, issuer, level, within, parent, number, ...rest } of CASES) {
    it(why, () => {
      const d = read(text);
      if (issuer !== undefined) expect(d.issuer?.name ?? null).toBe(issuer);
      if (level !== undefined) expect(d.issuer?.level ?? null).toBe(level);
      if (within !== undefined) expect(d.issuer?.within ?? null).toBe(within);
      if (parent !== undefined) expect(d.issuer?.parent ?? null).toBe(parent);
      if (number !== undefined) expect(d.number?.text ?? null).toBe(number);
      if (addressees) expect(d.addressees.map((a) => a.name)).toEqual(addressees);
      expect(d).toMatchObject(rest);
    });
  }
});
