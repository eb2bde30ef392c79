import type { Reader } from '../reader.ts';
import { readTwins } from '../terraform-plan/known.ts';
import { kindOf } from '../terraform-plan/recognise.ts';

/** What is kept of earlier states is not the estate. */
const isLeftOver = (file: string): boolean => /\.backup$|(?:^|\/)errored\.tfstate$/.test(file);

export const terraformState: Reader = {
  format: 'terraform-state',
  mayBe: file => /\.(?:tfstate|json)$/.test(file) && !isLeftOver(file),
  streams: true,
  is: (text, file) => kindOf(text) === 'state' || file.endsWith('.tfstate'),
  read: (files, tree, options) => readTwins(files, { tree, options }, () => undefined),
};
