export { abstracted } from './abstracted.ts';
export { containerPlatform } from './container-platform.ts';
export { infrastructure } from './infrastructure.ts';
export { databases, managed } from './managed.ts';
export { runs, serverless } from './serverless.ts';
