import { service } from '../../../model/index.ts';

export const computeEngine = service({ id: 'google.compute-engine', name: 'Compute Engine', vendor: 'google' });
