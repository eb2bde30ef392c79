export { abstracted } from './abstracted.ts';
