/** Duties out of whole documents: whose they are, what is none, what the sentence is, where the deadline comes from. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../corpus/record.ts';
import { readText } from '../../../../ingest/formats/text.ts';
import { parseDirective } from '../../../../ingest/parse/directive.ts';
import { cleanText } from '../../../../ingest/text/clean.ts';
import { processorSeconds } from '../../../processor-time.ts';

const SOURCE = {
  file: 'a.txt',
  sha256: '0'.repeat(64),
  format: 'text' as const,
  pages: null,
  ocr: { pages: [], confidence: null },
  pageStarts: [],
  doubtful: [],
};

function read(text: string): { duties: Duty[]; text: string } {
  const clean = cleanText(readText(new TextEncoder().encode(text)));
  const record = parseDirective(clean, SOURCE);
  return { duties: record.duties, text: record.text };
}

/** "IV.1 Phòng Nội vụ + Sở Y tế(p): Rà soát … [2025-08-31]". */
function lines(duties: readonly Duty[]): string[] {
  return duties.map((duty) => {
    const who = duty.assignees.map((a) => a.name + (a.role === 'support' ? '(p)' : '')).join(' + ');
    const when = duty.deadline ? ` [${duty.deadline.by ?? duty.deadline.every}]` : '';
    return `${duty.section} ${who}: ${duty.text.split(' ').slice(0, 4).join(' ')}${when}`;
  });
}

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN SỐP CỘP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nSốp Cộp, ngày 10 tháng 02 năm 2025\n';
const PLAN = `${HEAD}KẾ HOẠCH\nChuyển đổi số năm 2025\nỦy ban nhân dân huyện ban hành Kế hoạch chuyển đổi số năm 2025 như sau:\n`;
const CLOSE = '\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn A\n';

const CASES: { why: string; text: string; want: string[] }[] = [
  {
    why: 'unit headings carry down; several sentences are several duties; semicolons do not split',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\nChủ trì, phối hợp với Phòng Văn hóa và Thông tin xây dựng kế hoạch; đôn đốc các đơn vị. Báo cáo kết quả trước ngày 30/6/2025.\n2. Công an huyện\n- Bảo đảm an ninh mạng.${CLOSE}`,
    want: [
      'III.1 Phòng Nội vụ + Phòng Văn hóa và Thông tin(p): Chủ trì, phối hợp',
      'III.1 Phòng Nội vụ: Báo cáo kết quả [2025-06-30]',
      'III.2 Công an huyện: Bảo đảm an ninh',
    ],
  },
  {
    why: 'bullets that name their unit; the heading stays outside the sentence',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan, ban, ngành\n- Phòng Tài chính - Kế hoạch: Bố trí kinh phí hằng năm thực hiện.\n- Phòng Kinh tế và Hạ tầng, Ban Quản lý dự án: Phối hợp với phòng Nội vụ lập dự toán.${CLOSE}`,
    want: [
      'III.1 Phòng Tài chính - Kế hoạch: Bố trí kinh phí',
      'III.1 Phòng Kinh tế và Hạ tầng + Ban Quản lý dự án + Phòng Nội vụ(p): Phối hợp với phòng',
    ],
  },
  {
    why: 'a label line reaches the duties it stands under, and only those',
    text: `${PLAN}II. NỘI DUNG\n1. Phòng Nội vụ\n- Rà soát biên chế.\n- Thời gian hoàn thành: Trong tháng 8 năm 2025.\n2. Phòng Tư pháp\n- Kiểm tra văn bản.${CLOSE}`,
    want: ['II.1 Phòng Nội vụ: Rà soát biên chế. [2025-08-31]', 'II.2 Phòng Tư pháp: Kiểm tra văn bản.'],
  },
  {
    why: 'aims, comments and closing lines are none',
    text: `${PLAN}I. MỤC TIÊU\n- Phấn đấu 90% hồ sơ được số hóa.\n- Các cơ quan đều có chữ ký số.\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\nTập huấn cho cán bộ. Phấn đấu đạt 100%.\nTrên đây là Kế hoạch chuyển đổi số năm 2025. Yêu cầu các cơ quan, đơn vị nghiêm túc tổ chức thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo Ủy ban nhân dân huyện.${CLOSE}`,
    want: ['III.1 Phòng Nội vụ: Tập huấn cho cán'],
  },
  {
    why: 'Đề nghị is a request; the Front and its bodies are named apart',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban Mặt trận Tổ quốc và các đoàn thể huyện\nTuyên truyền, vận động hội viên tham gia.${CLOSE}`,
    want: ['III.1 Ủy ban Mặt trận Tổ quốc huyện + Các đoàn thể huyện: Tuyên truyền, vận động'],
  },
  {
    why: 'outside a unit’s section a sentence needs a named actor who must act',
    text: `${PLAN}I. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu\n- Việc triển khai phải đồng bộ.\n- Tất cả các trường học phải xây dựng kế hoạch riêng.\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Hạ tầng số\n- Nâng cấp đường truyền.\n- Ủy ban nhân dân các xã, thị trấn đưa chỉ tiêu vào kế hoạch phát triển.${CLOSE}`,
    want: [
      'I.1 Tất cả các trường học: Tất cả các trường',
      'II.1 Ủy ban nhân dân các xã, thị trấn: Ủy ban nhân dân',
    ],
  },
  {
    why: 'a decision: the enforcing article, each body apart, liaison words left out',
    text: `${HEAD}QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ công tác chuyển đổi số.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Chánh Văn phòng Ủy ban nhân dân huyện, Trưởng phòng Nội vụ và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.${CLOSE}`,
    want: ['Điều 3 Chánh Văn phòng Ủy ban nhân dân huyện + Trưởng phòng Nội vụ: Chánh Văn phòng Ủy'],
  },
  {
    why: 'one sentence of a letter that hands the work on',
    text: `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 507/UBND-KGVX\nSơn La, ngày 24 tháng 01 năm 2025\nV/v góp ý dự thảo\nKính gửi: Sở Y tế\nTheo đề nghị của Bộ Y tế tại Công văn số 202/BYT-KHTC ngày 21/01/2025, Chủ tịch UBND tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Tài chính tham gia góp ý (trước ngày 10/02/2025)./.${CLOSE}`,
    want: [' Sở Y tế + Sở Tài chính(p): Theo đề nghị của [2025-02-10]'],
  },
  {
    why: 'lead-ins give no duty, their items do; numbered items with their own subject',
    text: `${HEAD}CHỈ THỊ\nVề phòng, chống thiên tai\nChủ tịch Ủy ban nhân dân huyện yêu cầu:\n1. Phòng Nông nghiệp và Môi trường:\na) Trực ban 24/24 giờ.\nb) Phối hợp với Công an huyện chỉ đạo:\n- Rà soát khu dân cư có nguy cơ sạt lở.\n2. Các xã, thị trấn khẩn trương di dời người dân.${CLOSE}`,
    want: [
      '1.a Phòng Nông nghiệp và Môi trường: Trực ban 24/24 giờ.',
      '1.b Phòng Nông nghiệp và Môi trường: Rà soát khu dân',
      '2 Các xã, thị trấn: Các xã, thị trấn',
    ],
  },
  {
    why: 'telegram: the one addressed in the number, items below',
    text: `THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 76/CĐ-TTg\nHà Nội, ngày 06 tháng 9 năm 2025\nCÔNG ĐIỆN\nVề việc tập trung khắc phục hậu quả mưa lũ\nThủ tướng Chính phủ yêu cầu:\n1. Chủ tịch Ủy ban nhân dân các tỉnh: Lào Cai, Sơn La:\na) Huy động lực lượng tìm kiếm người mất tích.\nb) Báo cáo thiệt hại trước ngày 10/9/2025.\n2. Bộ Quốc phòng chủ trì, phối hợp với Bộ Công an chỉ đạo lực lượng sẵn sàng ứng cứu.\n3. Giao Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo.\n4. Văn phòng Chính phủ theo dõi, đôn đốc; kịp thời báo cáo Thủ tướng Chính phủ.${CLOSE}`,
    want: [
      '1.a Chủ tịch Ủy ban nhân dân tỉnh Lào Cai + Chủ tịch Ủy ban nhân dân tỉnh Sơn La: Huy động lực lượng',
      '1.b Chủ tịch Ủy ban nhân dân tỉnh Lào Cai + Chủ tịch Ủy ban nhân dân tỉnh Sơn La: Báo cáo thiệt hại [2025-09-10]',
      '2 Bộ Quốc phòng + Bộ Công an(p): Bộ Quốc phòng chủ',
      '3 Phó Thủ tướng Trần Hồng Hà: Giao Phó Thủ tướng',
      '4 Văn phòng Chính phủ: Văn phòng Chính phủ',
    ],
  },
  {
    why: 'conclusions of a meeting: work handed over inside paragraphs, agreement is none',
    text: `${HEAD}THÔNG BÁO\nKết luận của Chủ tịch Ủy ban nhân dân huyện tại cuộc họp giao ban\nNgày 05/02/2025, Chủ tịch Ủy ban nhân dân huyện chủ trì họp giao ban. Sau khi nghe báo cáo, Chủ tịch Ủy ban nhân dân huyện kết luận như sau:\n1. Về giải ngân vốn đầu tư công\n- Thống nhất với báo cáo của Phòng Tài chính - Kế hoạch.\n- Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Ban Quản lý dự án rà soát các công trình chậm tiến độ, báo cáo trước ngày 15/3/2025.\n2. Về công tác cán bộ: Phòng Nội vụ khẩn trương hoàn thiện đề án vị trí việc làm trong quý I/2025.${CLOSE}`,
    want: [
      '1 Phòng Tài chính - Kế hoạch + Ban Quản lý dự án(p): Giao Phòng Tài chính [2025-03-15]',
      '2 Phòng Nội vụ: Phòng Nội vụ khẩn [2025-03-31]',
    ],
  },
  {
    why: 'a council’s resolution: who carries it out and who supervises',
    text: `HỘI ĐỒNG NHÂN DÂN\nHUYỆN SỐP CỘP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/NQ-HĐND\nSốp Cộp, ngày 10 tháng 02 năm 2025\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công\nHỘI ĐỒNG NHÂN DÂN HUYỆN\nCăn cứ Luật Đầu tư công;\nQUYẾT NGHỊ:\nĐiều 1. Thông qua kế hoạch đầu tư công năm 2025.\nĐiều 2. Giao Ủy ban nhân dân huyện tổ chức thực hiện Nghị quyết này.\nĐiều 3. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân và đại biểu Hội đồng nhân dân huyện giám sát việc thực hiện Nghị quyết này.\nNghị quyết này có hiệu lực kể từ ngày ký./.${CLOSE}`,
    want: [
      'Điều 2 Ủy ban nhân dân huyện: Giao Ủy ban nhân',
      'Điều 3 Thường trực Hội đồng nhân dân + Các Ban của Hội đồng nhân dân và đại biểu Hội đồng nhân dân huyện: Thường trực Hội đồng',
    ],
  },
  {
    why: 'lines that say who leads, who supports and by when reach the task above them',
    text: `${PLAN}II. NỘI DUNG\n1. Tập huấn kỹ năng số\n- Tổ chức 02 lớp tập huấn cho cán bộ xã.\n- Đơn vị chủ trì: Phòng Văn hóa và Thông tin.\n- Đơn vị phối hợp: Phòng Nội vụ, các cơ quan liên quan.\n- Thời gian thực hiện: Quý II/2025.\n2. Tổ chức hội nghị tổng kết\n- Cơ quan chủ trì: Văn phòng Ủy ban nhân dân huyện.${CLOSE}`,
    want: [
      'II.1 Phòng Văn hóa và Thông tin + Phòng Nội vụ(p): Tổ chức 02 lớp [2025-06-30]',
      'II.2 Văn phòng Ủy ban nhân dân huyện: Tổ chức hội nghị',
    ],
  },
  {
    why: 'members of a working group are no duties, its tasks are',
    text: `${HEAD}QUYẾT ĐỊNH\nKiện toàn Ban Chỉ đạo chuyển đổi số\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Kiện toàn Ban Chỉ đạo gồm các ông, bà có tên sau:\n1. Ông Lò Văn A, Chủ tịch Ủy ban nhân dân huyện, Trưởng ban;\n2. Bà Vàng Thị B, Trưởng phòng Văn hóa và Thông tin, Phó Trưởng ban.\nĐiều 2. Nhiệm vụ của Ban Chỉ đạo\n1. Chỉ đạo xây dựng kế hoạch chuyển đổi số của huyện.\n2. Định kỳ hằng quý báo cáo Ủy ban nhân dân huyện.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.${CLOSE}`,
    want: ['Điều 2.1 Ban Chỉ đạo: Chỉ đạo xây dựng', 'Điều 2.2 Ban Chỉ đạo: Định kỳ hằng quý [quarter]'],
  },
  {
    why: 'a letter to those it addresses, by their pronoun, and by a request',
    text: `SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 77/SNV-CCHC\nSơn La, ngày 24 tháng 01 năm 2025\nV/v cung cấp số liệu\nKính gửi: Sở Tài chính\nThực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị Quý Sở cung cấp số liệu biên chế năm 2024, gửi về Sở Nội vụ trước ngày 15/02/2025.\nRất mong nhận được sự quan tâm, phối hợp của Quý Sở./.${CLOSE}`,
    want: [' Sở Tài chính: Thực hiện Kế hoạch [2025-02-15]'],
  },
  {
    why: 'units named on lines of their own, without numbers, one after another',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\nPhòng Nông nghiệp và Môi trường:\n- Chủ trì lấy mẫu giám sát.\nPhòng Tài chính - Kế hoạch: Bố trí kinh phí.\nỦy ban nhân dân các xã, thị trấn\n- Rà soát đàn vật nuôi.${CLOSE}`,
    want: [
      'III Phòng Nông nghiệp và Môi trường: Chủ trì lấy mẫu',
      'III Phòng Tài chính - Kế hoạch: Bố trí kinh phí.',
      'III Ủy ban nhân dân các xã, thị trấn: Rà soát đàn vật',
    ],
  },
  {
    why: 'a plan with no assignments',
    text: `${PLAN}I. MỤC ĐÍCH\nNâng cao nhận thức về chuyển đổi số.${CLOSE}`,
    want: [],
  },
  {
    why: 'all that stands before "chịu trách nhiệm thi hành" is names, also those that read as verbs elsewhere',
    text: `${HEAD.replace('KH-', 'QĐ-')}QUYẾT ĐỊNH\nVề việc kiện toàn Hội đồng\nQUYẾT ĐỊNH:\nĐiều 1. Kiện toàn Hội đồng gồm các ông, bà có tên trong danh sách.\nĐiều 2. Các ông, bà Trưởng phòng Tổ chức cán bộ, Kế hoạch tổng hợp, Trưởng các khoa, phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.${CLOSE}`,
    want: [
      'Điều 2 Các ông, bà Trưởng phòng Tổ chức cán bộ, Kế hoạch tổng hợp + Trưởng các khoa, phòng + Các ông, bà có tên tại Điều 1: Các ông, bà Trưởng',
    ],
  },
  {
    why: 'a letter whose opening tells one class what stands below, under titles that name nobody',
    text: `ỦY BAN NHÂN DÂN\nHUYỆN SỐP CỘP\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 15/PGDĐT-CM\nV/v hướng nghiệp\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSốp Cộp, ngày 10 tháng 02 năm 2025\nKính gửi: Hiệu trưởng các trường THCS\nThực hiện Kế hoạch số 31/KH-UBND ngày 27/02/2024 của UBND huyện, Phòng Giáo dục và Đào tạo yêu cầu Hiệu trưởng các trường thực hiện một số nội dung sau:\n1. Công tác tuyên truyền\n- Khảo sát nguyện vọng, nhập số liệu trước ngày 10/4/2025.\n2. Chế độ báo cáo\nBáo cáo kết quả về Phòng chậm nhất ngày 05/6/2025.${CLOSE}`,
    want: [
      '1 Hiệu trưởng các trường trung học cơ sở: Khảo sát nguyện vọng, [2025-04-10]',
      '2 Hiệu trưởng các trường trung học cơ sở: Báo cáo kết quả [2025-06-05]',
    ],
  },
  {
    why: 'comments, notices that hand the paper on, telephone lines and measures are no duties',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Ủy ban nhân dân huyện thống nhất đánh giá: Sau 7 năm thực hiện, công tác có nhiều chuyển biến.\n2. Hỗ trợ người dân\nThành lập tổ công nghệ số tại các thôn; mỗi thôn có ít nhất một điểm hỗ trợ nộp hồ sơ.\n3. Phòng Nội vụ\n- Rà soát biên chế.\nMọi thông tin liên hệ đồng chí Lò Văn B, Phòng Nội vụ.\nVăn phòng Ủy ban nhân dân huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.${CLOSE}`,
    want: ['III.3 Phòng Nội vụ: Rà soát biên chế.'],
  },
  {
    why: 'a plan to draw up is something to deliver, not a general demand',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy tổ chức quán triệt và xây dựng kế hoạch thực hiện Nghị quyết phù hợp với tình hình của địa phương, đơn vị.${CLOSE}`,
    want: ['III.1 Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy: Các huyện ủy, thành'],
  },
  {
    why: 'a paragraph that opens with the paper itself stands outside the last section',
    text: `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Rà soát biên chế.\nKế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 02/8/2024. Phòng Tư pháp chịu trách nhiệm theo dõi, đôn đốc, tổng hợp báo cáo./.${CLOSE}`,
    want: ['III.1 Phòng Nội vụ: Rà soát biên chế.', ' Phòng Tư pháp: Phòng Tư pháp chịu'],
  },
  {
    why: 'what the duties are about is no part of the name in a heading',
    text: `${HEAD.replace('15/KH-', '15/2025/QĐ-')}QUYẾT ĐỊNH\nBan hành quy định quản lý dự án\nCăn cứ Luật Xây dựng;\nQUYẾT ĐỊNH:\nĐiều 1. Trách nhiệm của Chủ đầu tư trong việc quản lý dự án\n1. Báo cáo giám sát, đánh giá dự án.${CLOSE}`,
    want: ['Điều 1.1 Chủ đầu tư: Báo cáo giám sát,'],
  },
];

describe('duties', () => {
  it.each(CASES)('$why', ({ text, want }) => {
    const { duties, text: clean } = read(text);
    expect(lines(duties)).toEqual(want);
    for (const duty of duties) expect(clean.slice(duty.start, duty.end)).toBe(duty.text);
  });

  it('marks requests', () => {
    const { duties } = read(CASES[4]?.text ?? '');
    expect(duties.map((d) => d.force)).toEqual(['request']);
  });

  it('keys units within the place of the issuer and groups without', () => {
    const { duties } = read(CASES[0]?.text ?? '');
    expect(duties[0]?.assignees.map((a) => a.unit)).toEqual([
      'phong-noi-vu@huyen-sop-cop',
      'phong-van-hoa-va-thong-tin@huyen-sop-cop',
    ]);
    const group = read(CASES[5]?.text ?? '').duties[0]?.assignees[0];
    expect(group).toMatchObject({ kind: 'group', unit: null });
  });

  it('never throws on any text, and every duty points at its own words', () => {
    const piece = fc.constantFrom(
      '1. Phòng Nội vụ',
      '- Sở Y tế: Chủ trì rà soát.',
      'III. TỔ CHỨC THỰC HIỆN',
      'Thời gian hoàn thành: quý I/2026',
      'a) Giao',
      'Đề nghị',
      'Yêu cầu các xã:',
      '(',
      ':',
      'Điều 3. Trưởng phòng chịu trách nhiệm thi hành Quyết định này',
      'chủ trì, phối hợp với',
      '. ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(piece, { maxLength: 30 }).map((p) => HEAD + p.join('\n')),
        ),
        (text) => {
          const { duties, text: clean } = read(text);
          for (const duty of duties) expect(clean.slice(duty.start, duty.end)).toBe(duty.text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('hostile length', () => {
  it.each([
    'phối hợp với Sở Nội vụ, ',
    'Phòng Nội vụ: Chủ trì. ',
    '; các trường phải ',
    'yêu cầu Sở A ',
    '(trước ngày 1/1/2025; ',
    'các Bộ: Công Thương, ',
    'trong đó, ',
    'được cấp phép khai thác, ',
  ])('a line of 200,000 characters of “%s” takes no more than moments', (piece) => {
    const line = piece.repeat(Math.ceil(200_000 / piece.length));
    const work = () => read(`${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n${line}${CLOSE}`);
    expect(processorSeconds(work)).toBeLessThan(4);
  });
});

const gold = `${process.env.CAN_CU_SHARED ?? '../shared'}/gold/seeds`;
describe.skipIf(!existsSync(gold))('hand-annotated plans (skipped when they are not here)', () => {
  it('is measured by tests/bench/duties.ts and stays readable', async () => {
    const { run } = await import('../../../bench/duties.ts');
    const printed: string[] = [];
    const log = console.log;
    console.log = (line: string) => printed.push(line);
    try {
      expect(await run(gold)).toBe(0);
    } finally {
      console.log = log;
    }
    const f1 = Number(/by section and quote: .*F1 (\d\.\d+)/.exec(printed.join('\n'))?.[1]);
    expect(f1).toBeGreaterThanOrEqual(0.88);
  });
});
