/** The gold record of a sample: what a careful reader would write down, worked out from the marked-up source. */
import { lowerFirst, plainTitle } from './letterhead.ts';
import { readMarkup } from './markup.ts';
import type { SampleText } from './sample-text.ts';

/** One gold record. Title, body and annex are one run of citations, in reading order. */
export function goldRecord(sample: SampleText) {
  const title = readMarkup(`_ ${sample.title}`);
  const parts = [title, readMarkup(sample.body), readMarkup(sample.annex ?? '')];
  const citations = parts.flatMap((part, i) => {
    const before = parts.slice(0, i).reduce((n, p) => n + p.citations.length, 0);
    return part.citations.map((c) => ({ ...c, within: c.within === null ? null : c.within + before }));
  });
  return {
    file: sample.file,
    type: sample.type,
    number: sample.number === null ? null : sample.number.replace(/\s+/gu, ''),
    issued: sample.issued,
    place: sample.place,
    issuer: sample.issuerName,
    title: sample.heading === null ? lowerFirst(plainTitle(sample)) : plainTitle(sample),
    signatory: {
      authority: sample.signature.authority.join('; ') || null,
      position: sample.signature.position,
      name: sample.signature.name,
    },
    addressees: sample.addressees ?? [],
    recipients: sample.recipients.map((r) => r.replace(/\s*\([^)]*\)$/u, '')),
    archive: sample.party && sample.archive !== null ? `Văn phòng ${sample.archive}` : sample.archive,
    citations,
    duties: parts.flatMap((part) => part.duties),
    notes: sample.notes ?? '',
  };
}
