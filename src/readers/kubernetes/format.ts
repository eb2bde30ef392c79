import type { Format } from '../reader.ts';
import { isKubernetes, isKustomization } from './recognise.ts';

export const kubernetes: Format = {
  format: 'kubernetes',
  mayBe: file => /\.(?:ya?ml|json)$/.test(file) || isKustomization(file),
  is: isKubernetes,
  load: async () => (await import('./reader.ts')).read,
};
