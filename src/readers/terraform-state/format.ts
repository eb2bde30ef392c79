import type { Format } from '../reader.ts';
import { kindOf } from '../terraform-plan/recognise.ts';

/** What is kept of earlier states is not the estate. */
const isLeftOver = (file: string): boolean => /\.backup$|(?:^|\/)errored\.tfstate$/.test(file);

export const terraformState: Format = {
  format: 'terraform-state',
  mayBe: file => /\.(?:tfstate|json)$/.test(file) && !isLeftOver(file),
  streams: true,
  twins: true,
  is: (text, file) => kindOf(text) === 'state' || file.endsWith('.tfstate'),
  load: async () => (await import('./reader.ts')).read,
};
