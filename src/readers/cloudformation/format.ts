import type { Format } from '../reader.ts';
import { isCloudFormation } from './recognise.ts';

export const cloudformation: Format = {
  format: 'cloudformation',
  mayBe: file => /\.(?:ya?ml|json|template)$/.test(file) && !/\.tf\.json$/.test(file),
  is: isCloudFormation,
  load: async () => (await import('./reader.ts')).read,
};
