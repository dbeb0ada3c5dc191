/** The duty register: who must do what, by when. Tables in duty-index.ts, questions in duty-register.ts and who-ordered.ts. */

export type { DutyFilter, DutyRow } from './duties/duty.ts';
export type { CountedGroup, DutyGrouping } from './duties/duty-groups.ts';
export { dutyIndex } from './duties/duty-index.ts';
export {
  type Counted,
  type DutyList,
  DutyRegister,
} from './duties/duty-register.ts';
export { DUTY_STATES, type DutyState, SOON_DAYS } from './duties/duty-states.ts';
export { type OrderedTask, whoOrdered } from './who-ordered.ts';
