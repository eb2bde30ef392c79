import type { Citation } from '../model/index.ts';
import { glyphsOf, type Screen } from './terminal/screen.ts';

const grades = { read: 'read', secondary: 'a text that quotes it, read', inferred: 'inferred from it, read' } as const;
/** A page with how well it was read, and when. */
export const pageWords = ({ url, read, grade }: Citation, screen: Screen): string => `${url} ${glyphsOf(screen).dot} ${grades[grade]} ${read}`;
