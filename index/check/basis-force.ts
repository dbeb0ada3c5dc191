/**
 * Bases too weak to carry the act. Only a normative act is bound to bases of higher force (Nghị định 34/2016/NĐ-CP, Điều
 * 61); an individual decision or a plan may well rest on a plan, a notice or a proposal. So only what is sure is told:
 * the draft is normative by its own symbol, the basis a line of the formal block, and both have a rank.
 */
import type { Directive } from '../../corpus/record.ts';
import { LEGAL_FORCE } from '../../corpus/vocabulary/legal-force.ts';
import { type Finding, finding } from './finding.ts';
import { basisLines, rankOf } from './first-mention.ts';
import { shortName } from './mentions.ts';

const HIGHEST_CIRCULAR = 8;
const JOINT_CIRCULAR = 9;
const LOCAL = 10;

export function basisForceFindings(draft: Directive): Finding[] {
  const { number, type, issuer } = draft;
  if (!number || number.year === null || number.year === undefined || type === null) return [];
  const own = rankOf({ type, number: number.text });
  if (own === null) return [];
  // A commune's act may rest on its province's decision, whose rank by type alone looks lower.
  if (own >= LOCAL && issuer?.level !== 'province') return [];
  return basisLines(draft).flatMap((basis) => {
    const rank = rankOf(basis);
    if (rank === null || rank <= own) return [];
    // Circulars and joint circulars carry the same force.
    if (own === HIGHEST_CIRCULAR && rank === JOINT_CIRCULAR) return [];
    const ownName = LEGAL_FORCE.find((force) => force.rank === own && force.types.includes(type))?.name;
    const message = `${shortName(basis)} có hiệu lực thấp hơn ${(ownName ?? 'văn bản này').toLowerCase()} nên không làm căn cứ ban hành được.`;
    return [finding('basis-lower', basis, message)];
  });
}
