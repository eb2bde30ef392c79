import type { Format } from '../reader.ts';
import { isArmTemplate } from './recognise.ts';

export const arm: Format = {
  format: 'arm',
  mayBe: file => /\.(?:jsonc?|template)$/i.test(file) && !/(?:\.tf\.json|\/package(?:-lock)?\.json)$/i.test(file),
  is: isArmTemplate,
  load: async () => (await import('./reader.ts')).read,
};
