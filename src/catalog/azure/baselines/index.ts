export { abstracted } from './abstracted.ts';
export { containerPlatform } from './container-platform.ts';
export { infrastructure } from './infrastructure.ts';
export { managed } from './managed.ts';
export { platform } from './platform.ts';
export { software } from './software.ts';
