import type { SampleText } from '../sample-text.ts';
import { AGRICULTURE } from './agriculture.ts';
import { DIGITAL } from './digital.ts';
import { EDUCATION } from './education.ts';
import { HEALTH } from './health.ts';
import { REFORM } from './reform.ts';

/** All sample texts, in the order of their file names. */
export const SAMPLE_TEXTS: SampleText[] = [...EDUCATION, ...DIGITAL, ...REFORM, ...AGRICULTURE, ...HEALTH];
