/** Form of the close: Nơi nhận, Lưu, signing, and whether those charged with duties get the paper (NĐ 30/2020, Phụ lục I). */
import { expandBody } from '../../corpus/body.ts';
import type { Directive } from '../../corpus/record.ts';
import { oldTone } from '../../corpus/vietnamese.ts';
import { type Finding, finding } from './finding.ts';
import { hasHead, isParty } from './form-head.ts';
import { quoted } from './mentions.ts';

export function closeFindings(draft: Directive): Finding[] {
  if (draft.source.ocr.pages.length > 0) return [];
  return [...recipients(draft), ...signing(draft), ...unitsNotRecipients(draft)];
}

const NOWHERE = { start: 0, end: 0 };

function recipients(draft: Directive): Finding[] {
  if (!hasHead(draft) || !draft.evidence.signatory) return [];
  const close = draft.text.slice(-6000);
  if (!/nơi nhận/iu.test(draft.text))
    return [finding('form-recipients', NOWHERE, 'Không thấy phần “Nơi nhận”.')];
  const found: Finding[] = [];
  if (draft.archive === null && !/^[-–•*\s]*lưu(?![\p{L}])/imu.test(close))
    found.push(
      finding('form-archive', draft.evidence.recipients ?? NOWHERE, 'Nơi nhận chưa có dòng “- Lưu: VT, …”.', {
        proposal: isParty(draft) ? '- Lưu Văn phòng.' : '- Lưu: VT.',
      }),
    );
  if (draft.archive !== null && !isParty(draft) && !/(?<![\p{L}])VT(?![\p{L}])|văn thư/iu.test(draft.archive))
    found.push(
      finding(
        'form-archive',
        draft.evidence.archive ?? NOWHERE,
        `Dòng Lưu “${quoted(draft.archive)}” chưa ghi lưu tại Văn thư (VT).`,
        { severity: 'hint' },
      ),
    );
  if (
    draft.addressees.length > 0 &&
    draft.recipients.length > 0 &&
    !draft.recipients.some((r) => /như (?:trên|kính gửi)|^như /iu.test(r.name))
  )
    found.push(
      finding(
        'form-recipients',
        draft.evidence.recipients ?? NOWHERE,
        'Văn bản có “Kính gửi” thì Nơi nhận bắt đầu bằng “- Như trên;”.',
        { proposal: '- Như trên;', severity: 'hint' },
      ),
    );
  return found;
}

const COLLECTIVE =
  /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN |THƯỜNG TRỰC|ĐOÀN|CHÍNH PHỦ|UBND|HĐND|BCH|BTV|ĐẢNG ỦY|ĐẢNG UỶ|TẬP THỂ|HỘI|LIÊN ĐOÀN|TỔ|ỦY|CHI ỦY|CHI BỘ|QUỐC HỘI)/u;

/** Quyền hạn người ký. Both ways of a committee are right: "TM. UBND / CHỦ TỊCH" and the chair in person. */
function signing(draft: Directive): Finding[] {
  const span = draft.evidence.signatory;
  const authority = draft.signatory?.authority ?? '';
  const position = (draft.signatory?.position ?? '').toUpperCase();
  if (!span || !position) return [];
  const found: Finding[] = [];
  const party = isParty(draft);
  const wrongForm = party
    ? /\b(?:TM|KT|TL|TUQ)\./u.exec(authority)
    : /\b(?:T\/M|K\/T|T\/L)\b/u.exec(authority);
  if (wrongForm) {
    const right = party
      ? wrongForm[0].replace(/^(T|K)(M|T|L)\.$/u, '$1/$2')
      : `${wrongForm[0].replace('/', '')}.`;
    found.push(
      finding(
        'form-signing',
        span,
        `${party ? 'Văn bản của Đảng' : 'Văn bản hành chính'} ghi “${right}”, không ghi “${wrongForm[0]}”.`,
        { proposal: right },
      ),
    );
  }
  const lines = authority.split(';').map((line) => line.trim());
  const forCollective = lines.find((line) => /^(?:TM\.|T\/M)/u.test(line))?.replace(/^(?:TM\.|T\/M)\s*/u, '');
  if (
    forCollective &&
    /^(?:SỞ|PHÒNG|CỤC|CHI CỤC|VỤ|BỘ|TRƯỜNG|VĂN PHÒNG)(?![\p{L}])/u.test(forCollective) &&
    !party
  )
    found.push(
      finding(
        'form-signing',
        span,
        `“TM.” chỉ dùng khi ký thay mặt tập thể; “${quoted(forCollective)}” làm việc theo chế độ thủ trưởng.`,
      ),
    );
  else if (
    forCollective &&
    !COLLECTIVE.test(forCollective) &&
    /^(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG)/u.test(forCollective)
  )
    found.push(
      finding(
        'form-signing',
        span,
        `“TM.” đi với tên tập thể, không đi với chức vụ “${quoted(forCollective)}”; ký thay người đứng đầu ghi “KT.”.`,
      ),
    );
  const deputyFor = lines.find((line) => /^(?:KT\.|K\/T)/u.test(line))?.replace(/^(?:KT\.|K\/T)\s*/u, '');
  const deputy = /^(?:PHÓ|THỨ TRƯỞNG|Q\.|QUYỀN)/u.test(position);
  if (deputyFor && !deputy && position.includes(deputyFor))
    found.push(
      finding(
        'form-signing',
        span,
        `Ghi “KT. ${quoted(deputyFor)}” nhưng người ký cũng là ${quoted(position)}; cấp phó mới ký thay.`,
      ),
    );
  if (
    !deputyFor &&
    // A standing board or presidium signs through any of its members; a committee through its chair or for him.
    /^(?:PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|BÍ THƯ|CỤC TRƯỞNG|VỤ TRƯỞNG)|THỨ TRƯỞNG)/u.test(
      position,
    ) &&
    !/TL\.|T\/L|TUQ\.|ủy quyền/iu.test(authority) &&
    !/THƯỜNG TRỰC/u.test(position) &&
    !(forCollective && (party || !/^(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|UỶ BAN NHÂN DÂN)/u.test(forCollective)))
  )
    found.push(
      finding(
        'form-signing',
        span,
        `Cấp phó (${quoted(position)}) ký thì phía trên phải ghi ${party ? '“K/T …”' : '“KT. …”'}.`,
        // Two columns of a PDF may have been read so that the line above is lost.
        draft.source.format === 'pdf' ? { severity: 'hint' } : {},
      ),
    );
  return found;
}

/** Units charged with a duty should get the paper. Collective phrases among the recipients cover many units. */
function unitsNotRecipients(draft: Directive): Finding[] {
  if (draft.recipients.length === 0 || draft.duties.length === 0) return [];
  const listed = [...draft.recipients, ...draft.addressees].map((one) => unitKey(one.name));
  // "Như Điều 3" sends the paper to whoever that article names.
  const byReference = listed.some((name) =>
    /^như (?:điều|mục|khoản|phần)|tại (?:mục|điều|phần|khoản)/u.test(name),
  );
  if (byReference) return [];
  // A department's own rooms get its papers through its registry.
  const inner = /^(?:sở|bộ|cục|văn phòng|chi cục)/iu.test(draft.issuer?.name ?? '');
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const duty of draft.duties)
    for (const { name, role, kind } of duty.assignees) {
      const key = unitKey(name);
      if (role !== 'lead' || kind === 'group' || told.has(key) || !UNIT.test(key) || covered(key, listed))
        continue;
      if (name.length < 8 || (inner && /^(?:phòng|văn phòng|thanh tra)/u.test(key))) continue;
      told.add(key);
      const message = `“${quoted(name)}” được giao nhiệm vụ nhưng không có trong Nơi nhận.`;
      found.push(finding('form-unit-not-recipient', duty, message, { proposal: `- ${name};` }));
    }
  return found.slice(0, 10);
}

/** Bodies a paper is sent to; classes of persons ("người dân", "cán bộ") are not. */
const UNIT =
  /^(?:sở|phòng|công an|ủy ban|bộ chỉ huy|ban|cục|chi cục|trung tâm|báo|đài|thanh tra|kho bạc|tòa án|viện|hội|liên đoàn|đoàn|huyện đoàn|tỉnh đoàn|bảo hiểm|ngân hàng|trường)(?![\p{L}])/u;

/** A name for comparing: abbreviations written out, old tone style, small letters, marks kept. */
function unitKey(name: string): string {
  return oldTone(expandBody(name)).toLowerCase();
}

/** Phrases that name many bodies at once → the bodies they cover. With their marks: "bản" is no "ban". */
const COLLECTIVES: [RegExp, RegExp][] = [
  [
    /(?:các )?(?:sở|ban, ngành|sở, ngành)(?![\p{L}])/u,
    /^(?:sở|ban|công an|bộ chỉ huy|thanh tra|cục|chi cục|kho bạc|tòa án|viện|báo|đài|trường|trung tâm|văn phòng|ngân hàng|bảo hiểm)(?![\p{L}])/u,
  ],
  [
    /(?:cơ quan|đơn vị|các phòng|phòng chuyên môn|phòng, ban|ban, ngành|bộ phận|thành viên)(?![\p{L}])/u,
    /^(?:phòng|ban|trung tâm|công an|văn phòng|đội|trạm|chi cục|tổ|hội|đoàn|báo|đài|thanh tra|bảo hiểm|kho bạc|trường|viện|tòa|ngân hàng|hạt|huyện đoàn)(?![\p{L}])/u,
  ],
  [
    /ủy ban nhân dân (?:các )?(?:huyện|xã|phường)|các (?:địa phương|huyện|xã)|cấp xã|xã, phường|xã, thị trấn/u,
    /^(?:ủy ban nhân dân|chủ tịch ủy ban nhân dân)/u,
  ],
  [
    /trường (?:học|mầm non|tiểu học|thcs|th)|các trường|cơ sở giáo dục|hiệu trưởng|đơn vị trường/u,
    /^(?:trường|các trường|hiệu trưởng)/u,
  ],
  [
    /mặt trận|mttq|đoàn thể|tổ chức chính trị/u,
    /^(?:ủy ban mặt trận|hội|đoàn|liên đoàn|huyện đoàn|tỉnh đoàn|ban thường trực)/u,
  ],
  [/văn phòng|(?:^|[ ,])(?:vp|cvp|pcvp|lãnh đạo)/u, /^văn phòng/u],
];

function covered(unit: string, listed: string[]): boolean {
  const bare = unit.replace(/\s(?:tỉnh|huyện|xã|phường|thành phố)(?:\s.{0,40})?$/u, '');
  if (listed.some((name) => name.includes(bare) || (name.length > 5 && bare.includes(name)))) return true;
  return COLLECTIVES.some(([phrase, units]) => units.test(unit) && listed.some((name) => phrase.test(name)));
}
