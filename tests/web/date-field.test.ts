import { expect, it } from 'vitest';
import { dateTyped } from '../../web/date-field.ts';

it.each<[string | null, string | undefined, string]>([
  ['08/9/2025', '2025-09-08', 'as offices write it'],
  ['8.9.2025', '2025-09-08', 'with points'],
  [' 9/2025 ', '2025-09', 'a month'],
  ['2025', '2025', 'a year'],
  ['2025-09-08', '2025-09-08', 'ISO, as old addresses have it'],
  ['2025-09', '2025-09', 'ISO month'],
  ['31/2/2025', undefined, 'no such day'],
  ['13/2025', undefined, 'no such month'],
  ['8/9/25', undefined, 'a year of two figures may be any century'],
  ['hôm qua', undefined, 'words'],
  ['', undefined, 'empty'],
  [null, undefined, 'not given'],
])('%j → %j (%s)', (typed, iso) => expect(dateTyped(typed)).toBe(iso));
