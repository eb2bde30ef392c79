export * from './json.ts';
export * from './source.ts';
export * from './tree.ts';
export * from './yaml.ts';
