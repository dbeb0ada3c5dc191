import type { SampleText } from '../sample-text.ts';
import { EDUCATION } from './education.ts';

/** All sample texts, in the order of their file names. */
export const SAMPLE_TEXTS: SampleText[] = [...EDUCATION];
