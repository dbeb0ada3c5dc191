/** The id of a record: readable, and the same for the same file however often it is read. */
import type { PartialDate } from '../../../corpus/partial-date.ts';
import { slug } from '../../../corpus/vietnamese.ts';

/**
 * "kh-ubnd-huyen-muong-la-2022-04-1f3a9c": type, issuer, date as far as known, first six digits of the file's SHA-256.
 * `part` tells apart several directives out of one file.
 */
export function directiveId(
  type: string | null,
  issuer: string | null,
  issued: PartialDate | null,
  sha256: string,
): string {
  const body = issuer
    ?.replace(/Ủy ban nhân dân/gu, 'UBND')
    .replace(/Hội đồng nhân dân/gu, 'HĐND')
    .replace(/Giáo dục và Đào tạo/gu, 'GDĐT');
  return [type ? slug(type) : 'van-ban', body ? slug(body, 48) : null, issued, sha256.slice(0, 6)]
    .filter((part) => part)
    .join('-');
}
