export { abstracted } from './abstracted.ts';
export { infrastructure } from './infrastructure.ts';
export { managed } from './managed.ts';
