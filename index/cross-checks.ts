/**
 * Đối chiếu trong một văn bản: tasks against recipients, leads against each other, deadlines against dates. Each
 * finding is something for a person to look at, with the sentence it stands on; none of them is proof of an error.
 */
import { firstDay, formatVietnamese } from '../corpus/partial-date.ts';
import type { Directive, Duty } from '../corpus/record.ts';
import { unitKey } from '../corpus/unit.ts';
import { fold } from '../corpus/vietnamese.ts';
import { indexedWords } from './duties/duty-text.ts';

export const CROSS_CHECKS = [
  'unit-not-recipient',
  'recipient-without-task',
  'several-leads',
  'same-task-two-leads',
  'deadline-before-issue',
  'later-than-superior',
] as const;
export type CrossCheckCode = (typeof CROSS_CHECKS)[number];

export interface CrossFinding {
  code: CrossCheckCode;
  /** One Vietnamese sentence. */
  message: string;
  /** The duty it is about, by its place in the record; null when it is about a recipient. */
  duty: number | null;
  start: number | null;
  end: number | null;
  /** Id of the other document, for later-than-superior. */
  other: string | null;
}

/** Duties alike to this share of their pairs of syllables are one task told twice. */
const SAME_TASK = 0.75;
const LIKE_TASK = 0.5;
const MOST = 200;

/** All findings of a record. `superiors` are the held documents it rests on, nearest first. */
export function crossChecks(record: Directive, superiors: readonly Directive[] = []): CrossFinding[] {
  return [
    ...unitsNotAmongRecipients(record),
    ...recipientsWithoutTask(record),
    ...leads(record),
    ...deadlinesBeforeIssue(record),
    ...laterThanSuperior(record, superiors),
  ].slice(0, MOST);
}

function unitsNotAmongRecipients(record: Directive): CrossFinding[] {
  const told = [...record.recipients.map((r) => r.name), ...record.addressees.map((a) => a.name)];
  if (record.recipients.length === 0 && record.addressees.length === 0) return [];
  const found: CrossFinding[] = [];
  const seen = new Set<string>();
  record.duties.forEach((duty, i) => {
    for (const { name, role, kind } of duty.assignees) {
      if (role !== 'lead' || kind === 'group' || isPerson(name) || seen.has(fold(name))) continue;
      if (told.some((recipient) => covers(recipient, name, record))) continue;
      seen.add(fold(name));
      found.push(about(duty, i, 'unit-not-recipient', `${name} được giao việc nhưng không có ở Nơi nhận.`));
    }
  });
  return found;
}

function recipientsWithoutTask(record: Directive): CrossFinding[] {
  const names = record.duties.flatMap((duty) => duty.assignees.map((a) => a.name));
  return record.recipients
    .filter(
      (r) =>
        r.note !== null &&
        /(?:^|[^\p{L}])(?:t\/h|th|thực hiện|để thực hiện|thi hành)(?:[^\p{L}]|$)/iu.test(r.note),
    )
    .filter((r) => !/^như /iu.test(r.name))
    .filter((r) => !names.some((name) => covers(r.name, name, record) || covers(name, r.name, record)))
    .map((r) => ({
      code: 'recipient-without-task' as const,
      message: `${r.name} nhận “để thực hiện” nhưng văn bản không giao việc gì cho nơi này.`,
      duty: null,
      start: record.evidence.recipients?.start ?? null,
      end: record.evidence.recipients?.end ?? null,
      other: null,
    }));
}

function leads(record: Directive): CrossFinding[] {
  const found: CrossFinding[] = [];
  const chairs = record.duties.map((duty) => /chủ trì/iu.test(duty.text));
  const terms = record.duties.map((duty) => pairSet(duty.text));
  record.duties.forEach((duty, i) => {
    const units = duty.assignees.filter((a) => a.role === 'lead' && a.kind === 'unit' && !isPerson(a.name));
    if (units.length > 1 && chairs[i]) {
      found.push(
        about(
          duty,
          i,
          'several-leads',
          `Một nhiệm vụ có ${units.length} đơn vị chủ trì: ${units.map((u) => u.name).join('; ')}.`,
        ),
      );
    }
    for (let j = 0; j < i && found.length < MOST; j++) {
      const other = record.duties[j] as Duty;
      if (!chairs[i] || !chairs[j] || sameLeads(duty, other)) continue;
      if (likeness(terms[i] as Set<string>, terms[j] as Set<string>) >= SAME_TASK)
        found.push(
          about(
            duty,
            i,
            'same-task-two-leads',
            `Việc này gần như trùng với việc ở mục ${other.section || 'trên'} do ${leadNames(other)} chủ trì.`,
          ),
        );
    }
  });
  return found;
}

function deadlinesBeforeIssue(record: Directive): CrossFinding[] {
  const issued = record.issued;
  if (!issued) return [];
  const day = firstDay(issued);
  return record.duties.flatMap((duty, i) =>
    duty.deadline?.by && duty.deadline.by < day.slice(0, duty.deadline.by.length)
      ? [
          about(
            duty,
            i,
            'deadline-before-issue',
            `Thời hạn ${formatVietnamese(duty.deadline.by)} đứng trước ngày ban hành ${formatVietnamese(issued)}.`,
          ),
        ]
      : [],
  );
}

/** A subordinate plan that lets the same work end later than the plan above it does. */
function laterThanSuperior(record: Directive, superiors: readonly Directive[]): CrossFinding[] {
  const found: CrossFinding[] = [];
  const dated = record.duties
    .map((duty, i) => ({ duty, i, terms: pairSet(duty.text) }))
    .filter(({ duty }) => duty.deadline?.by);
  for (const superior of superiors.slice(0, 20)) {
    const above = superior.duties
      .filter((duty) => duty.deadline?.by)
      .map((duty) => ({ duty, terms: pairSet(duty.text) }));
    for (const { duty, i, terms } of dated) {
      const by = duty.deadline?.by ?? '';
      for (const { duty: theirs, terms: other } of above) {
        const limit = theirs.deadline?.by ?? '';
        if (by <= limit || likeness(terms, other) < LIKE_TASK) continue;
        const name = superior.number?.text ?? superior.title ?? superior.id;
        found.push({
          ...about(
            duty,
            i,
            'later-than-superior',
            `Thời hạn ${formatVietnamese(by)} muộn hơn thời hạn ${formatVietnamese(limit)} mà ${superior.type ?? 'văn bản'} ${name} của cấp trên đặt cho việc tương tự.`,
          ),
          other: superior.id,
        });
        break;
      }
    }
  }
  return found;
}

/** Whether a recipient line stands for a unit: the unit itself, "Như trên", or a collective it belongs to. */
function covers(recipient: string, unit: string, record: Directive): boolean {
  const context = { issuer: record.issuer };
  const [line, name] = [fold(recipient), fold(unit)];
  if (line === name || line.includes(name) || (line.length > 12 && name.includes(line))) return true;
  const key = unitKey(recipient, context);
  if (key !== null && key === unitKey(unit, context)) return true;
  if (/^nhu (?:tren|dieu|kinh gui)/.test(line)) return true;
  return COLLECTIVES.some(([collective, member]) => collective.test(line) && member.test(name));
}

/** "Các phòng, ban, ngành": which names a collective recipient stands for. */
const COLLECTIVES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:cac )?(?:co quan|phong|ban|don vi|so|bo|nganh)\b.*(?:nganh|don vi|phong|chuyen mon|thuoc|lien quan|doan the)/,
    /^(?:phong|ban|so|bo|trung tam|van phong|thanh tra|cong an|chi cuc|cuc|thue|kho bac|hat|doi|vien|to|hoi|doan|uy ban|mat tran|truong phong|giam doc|thu truong)\b/,
  ],
  [/^(?:cac )?(?:phong|so)\b/, /^(?:phong|so)\b/],
  [/truong|co so giao duc/, /truong|co so giao duc/],
  [
    /^(?:ubnd|uy ban nhan dan|chu tich ubnd|chu tich uy ban nhan dan) (?:cac |cap )/,
    /^(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:cac |cap |xa |phuong |thi tran |huyen )/,
  ],
  [/^(?:hieu truong|thu truong|giam doc|truong) cac/, /^(?:cac |truong |so |phong )/],
  [/doan the|mttq|mat tran/, /hoi |doan |mat tran|lien doan/],
];

function isPerson(name: string): boolean {
  return (
    /^(?:ông|bà|đồng chí|công chức|viên chức|tổ trưởng)(?!\p{L})/iu.test(name) ||
    /^(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+$/u.test(name)
  );
}

function about(duty: Duty, index: number, code: CrossCheckCode, message: string): CrossFinding {
  return { code, message, duty: index, start: duty.start, end: duty.end, other: null };
}

function sameLeads(a: Duty, b: Duty): boolean {
  const names = (d: Duty) =>
    d.assignees
      .filter((x) => x.role === 'lead')
      .map((x) => fold(x.name))
      .sort()
      .join(';');
  return names(a) === names(b);
}

function leadNames(duty: Duty): string {
  return duty.assignees
    .filter((a) => a.role === 'lead')
    .map((a) => a.name)
    .join('; ');
}

function pairSet(text: string): Set<string> {
  return new Set(indexedWords(text).pairs.split(' ').filter(Boolean));
}

/** Shared pairs over all pairs (Jaccard); 0 for texts too short to tell. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size < 4 || b.size < 4) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / (a.size + b.size - shared);
}
