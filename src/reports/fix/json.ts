import type { FixPlan, Left, Offer } from '../../engine/fix/plan.ts';
import type { EditedFile } from './patch.ts';

/** A plan for machines: what is fixed by which edits, and what is left, with why. Offsets count UTF-16 code units. */
export const fixJson = ({ offers, left }: FixPlan, files: readonly EditedFile[]): string =>
  `${JSON.stringify({ demarc: 1, is: 'fixes', offers: offers.map(offerOf), left: left.map(leftOf), files: files.map(({ file, edits }) => ({ file, edits: edits.map(({ start, end, text, of }) => ({ start, end, text, of })) })) }, undefined, 2)}\n`;

const offerOf = ({ id: _, ...offer }: Offer): object => offer;
const leftOf = ({ id: _, ...left }: Left): object => left;
