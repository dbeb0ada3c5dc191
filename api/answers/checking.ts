/** The draft check as the pages want it. The draft is read like any file and kept nowhere. */
import type { Config } from '../../corpus/config.ts';
import { examine, type Knowledge } from '../../index/check.ts';
import type { CheckReport, FileInput } from '../../web/views.ts';
import { today } from '../today.ts';
import type { Intake } from './intake.ts';

export type CheckAnswer = CheckReport | { failed: string; hint: string };

/** `openKnowledge` is asked once a check: what it has read of the corpus lasts no longer. */
export function checkService(
  intake: Intake,
  openKnowledge: () => Knowledge,
  config: Config,
): (file: FileInput) => Promise<CheckAnswer> {
  return async (file) => {
    const reads = await intake.read(file);
    const draft = reads.find((read) => read.ok);
    if (!draft) {
      const why = reads[0];
      return why && !why.ok
        ? { failed: why.reason, hint: why.hint }
        : { failed: 'Không thấy văn bản nào trong tệp.', hint: 'Hãy chọn tệp khác.' };
    }
    const { findings, states } = examine(draft.directive, {
      knowledge: openKnowledge(),
      config,
      today: today(),
    });
    return { record: draft.directive, findings, states };
  };
}
