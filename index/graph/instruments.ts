/**
 * What the corpus knows of each instrument: beside its identity everything said of it, with who says so, and where they
 * disagree.
 */
import { isComplete } from '../../corpus/instrument.ts';
import type { Level } from '../../corpus/record.ts';
import { bodyByCode } from '../../corpus/symbol.ts';
import { actLabel, instrumentLabel } from '../labels.ts';
import {
  type Claim,
  type ClaimField,
  gatherClaims,
  mostSaid,
  titledMentions,
  type Witness,
} from './claims.ts';
import { areTwins, type Conflict, conflictsOf } from './conflicts.ts';
import { type Act, Identity } from './identity.ts';

/** Mentions a best value is taken from. */
const SAMPLE = 100;

export class Instruments extends Identity {
  /** Everything said of an instrument, each value with its witnesses, most said first. */
  claims(key: string): Claim[] {
    return this.memory.of('claims', key, () => {
      const act = this.held(key);
      const own = act
        ? { act, witness: { document: act.id, label: this.labelOfAct(act), start: 0, end: 0 } }
        : null;
      return gatherClaims(own, this.mentions(key), (mention) => this.witness(mention));
    });
  }

  /** Best value of each field: the document's own word if it is held, else what most say, the fuller first. */
  best(key: string): Record<ClaimField, string | null> {
    return this.memory.of('best', key, () => this.#findBest(key));
  }

  #findBest(key: string): Record<ClaimField, string | null> {
    const act = this.held(key);
    const sample = this.mentions(key, SAMPLE);
    return {
      type: act?.type ?? mostSaid(sample, 'type'),
      number: act?.number ?? mostSaid(sample, 'number'),
      date: act?.issued ?? mostSaid(sample, 'date'),
      issuer: act?.issuer ?? mostSaid(sample, 'issuer'),
      title: act?.title ?? mostSaid([...titledMentions(sample)], 'title'),
    };
  }

  /** "Quyết định số 522/QĐ-TTg", "Luật Giáo dục", "Nghị quyết Đại hội …". */
  label(key: string): string {
    const act = this.held(key);
    if (act) return actLabel(act);
    return instrumentLabel(key, this.best(key));
  }

  labelOfAct(act: Act): string {
    return actLabel(act);
  }

  witness(mention: { row: number; start: number; stop: number }): Witness {
    const act = this.actByRow(mention.row);
    return {
      document: act?.id ?? '',
      label: act ? this.labelOfAct(act) : '',
      start: mention.start,
      end: mention.stop,
    };
  }

  /** Level of the issuing body: from the held document, the code in the number, or the place in the issuer's name. */
  level(key: string): Level | 'party' | null {
    if (key.startsWith('party:')) return 'party';
    const act = this.held(key);
    if (act?.level) return act.level;
    if (key.startsWith('law:') || key.startsWith('name:L:')) return 'central';
    const code = key.split(':')[1] ?? '';
    const known = bodyByCode(code)?.level ?? null;
    if (known || key.startsWith('normative:')) return known ?? 'central';
    const issuer = this.best(key).issuer ?? '';
    if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/iu.test(issuer)) return 'commune';
    if (/(?:^|\s)(?:huyện|quận|thị xã)\s/iu.test(issuer)) return 'district';
    return /(?:^|\s)(?:tỉnh|thành phố)\s/iu.test(issuer) ? 'province' : null;
  }

  /** Where documents disagree about an instrument, or about whether two of its readings are one. */
  conflicts(key: string): Conflict[] {
    const claims = this.claims(key);
    const twins = this.#twins(key, claims).map((twin) => this.claims(twin));
    return conflictsOf({ key, label: this.label(key), claims, twins });
  }

  /** Keys of the same issuer, type and serial that are most likely this act with a misprinted date. */
  #twins(key: string, claims: readonly Claim[]): string[] {
    if (!isComplete(key) || !/^(?:state|party):/.test(key)) return [];
    const said = (field: ClaimField) => claims.find((c) => c.field === field)?.value;
    const [date, title] = [said('date'), said('title')];
    if (!date) return [];
    return this.keysOfFamily(key).filter(
      (other) => other !== key && isComplete(other) && areTwins({ date, title }, this.best(other)),
    );
  }
}
