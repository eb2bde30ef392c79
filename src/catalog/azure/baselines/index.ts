export { abstracted } from './abstracted.ts';
export { clusters, containerPlatform } from './container-platform.ts';
export { infrastructure } from './infrastructure.ts';
export { databases, managed } from './managed.ts';
export { platform, webApps } from './platform.ts';
export { software } from './software.ts';
