/** For citations of a draft that differ from what is known: the căn cứ line as the corpus would write it. */
import { basisOf } from '../../web/instrument.ts';
import type { CheckReport } from '../../web/views.ts';
import type { Services } from '../services.ts';

/**
 * Lines by the citation's place in the record. A line is given only when it says all that the findings propose there:
 * a wrong date makes the draft's own citation another act, whose line would repeat the mistake.
 */
export function rightLines(
  services: Services,
  { record, states, findings }: CheckReport,
): Map<number, string> {
  const lines = new Map<number, string>();
  for (const { citation, state, instrument } of states) {
    const cited = record.citations[citation];
    if (!cited || !instrument || (state !== 'differs' && state !== 'malformed')) continue;
    const proposals = findings
      .filter((f) => f.proposal !== null && f.start < cited.end && f.end > cited.start)
      .map((f) => comparable(f.proposal ?? ''));
    if (proposals.length === 0) continue;
    const others = cited.number ? services.beside(NOTHING, [cited.number]).instruments : [];
    for (const key of [instrument, ...others.map((one) => one.key)]) {
      const view = services.graph.instrument(key, { page: 1, size: 1, year: null });
      const line = view && basisOf(view);
      if (!line || !proposals.every((words) => comparable(line).includes(words))) continue;
      lines.set(citation, line);
      break;
    }
  }
  return lines;
}

const NOTHING = { q: '', page: 1, size: 1 };

/** "ngày 08 tháng 9 năm 2025" and "ngày 8/9/2025" are one. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g, '$1/$2/$3')
    .replace(/\b0(\d)\//g, '$1/');
}
