/**
 * Lines that only say who does the work told above them: "- Đơn vị chủ trì: Sở Tư pháp.", "- Phối hợp: Công an tỉnh."
 * As with "Thời gian hoàn thành: …", they reach the sentences of the section they stand under.
 */
import type { Duty } from '../../../corpus/record.ts';
import type { Line } from '../model.ts';
import { readNames } from './assignees.ts';
import { addDuty, leadNames, makeDuty, type Reader, sameOrSibling } from './duty-reader.ts';
import { isGeneralCollective, supportsIn } from './duty-roles.ts';
import { assigneesOf, namesOf } from './units.ts';

const LABEL =
  /^(?:(?:cơ quan|đơn vị|phòng|bộ phận|cá nhân|người|đơn vị, cá nhân|tổ chức|phân công|trách nhiệm)(?: được giao)? )?(chủ trì(?:,? (?:thực hiện|tham mưu|triển khai))?|thực hiện|phụ trách|chịu trách nhiệm|phối hợp(?:,? (?:thực hiện|tham mưu))?|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?)(?: chính)? ?: ?(?=\S)/iu;

const SECOND = /[;.] ?(?:(?:đơn vị|cơ quan) )?phối hợp(?: thực hiện)? ?: ?/iu;

/** Whether the line is such a label; `names` are what it names. Null otherwise. */
export function readRoleLabel(text: string): { role: 'lead' | 'support'; at: number } | null {
  const m = LABEL.exec(text);
  if (!m || text.length > 400) return null;
  const at = m[0].length;
  if (readNames(text, at, 'list').names.length === 0) return null;
  return { role: /^phối hợp/iu.test(m[1] ?? '') ? 'support' : 'lead', at };
}

/** Gives the section's sentences to whom the line names. */
export function applyRoleLabel(
  reader: Reader,
  line: Line,
  label: { role: 'lead' | 'support'; at: number },
  section: string,
): void {
  const { names } = readNames(line.text, label.at, 'list');
  // "…; phối hợp: Mặt trận Tổ quốc xã": the second role on the same line.
  const second = SECOND.exec(line.text);
  const beside = second ? readNames(line.text, second.index + second[0].length, 'list').names : [];
  if (label.role === 'support') {
    const supports = namesOf(
      line.text,
      names.filter((name) => !isGeneralCollective(line.text.slice(name.start, name.end))),
      reader.units,
    );
    for (const duty of dutiesAbove(reader, section)) addAssignees(reader, duty, [], supports);
    return;
  }
  const leads = leadNames(reader, line.text, names);
  const named = beside.filter((name) => !isGeneralCollective(line.text.slice(name.start, name.end)));
  const supports = namesOf(line.text, [...supportsIn(line.text), ...named], reader.units);
  const owned = reader.unowned.filter((u) => sameOrSibling(u.section, section));
  reader.unowned = [];
  if (owned.length === 0) {
    const above = dutiesAbove(reader, section);
    for (const duty of above) addAssignees(reader, duty, leads, supports);
    if (above.length > 0 || !reader.title || !isUnder(section, reader.title.section)) return;
    owned.push(reader.title);
  }
  reader.labelFrom = reader.duties.length;
  for (const { sentence, section: own } of owned)
    addDuty(reader, makeDuty(reader, sentence, own, leads, supports, 'order'));
}

/** "II.2.b" stands under "II.2". */
function isUnder(section: string, title: string): boolean {
  return section === title || section.startsWith(`${title}.`);
}

function dutiesAbove(reader: Reader, section: string): Duty[] {
  const found: Duty[] = [];
  for (let i = reader.duties.length; i-- > reader.labelFrom; ) {
    const duty = reader.duties[i] as Duty;
    if (!sameOrSibling(duty.section, section)) break;
    found.push(duty);
  }
  return found;
}

function addAssignees(
  reader: Reader,
  duty: Duty,
  leads: readonly string[],
  supports: readonly string[],
): void {
  const of = (role: 'lead' | 'support') => duty.assignees.filter((a) => a.role === role).map((a) => a.name);
  duty.assignees = assigneesOf([...of('lead'), ...leads], [...of('support'), ...supports], reader.units);
}
