export { abstracted } from './abstracted.ts';
export { clusters, containerPlatform } from './container-platform.ts';
export { infrastructure, machines } from './infrastructure.ts';
export { databases, managed, managedAs } from './managed.ts';
export { functions, serverlessFunction } from './serverless-function.ts';
