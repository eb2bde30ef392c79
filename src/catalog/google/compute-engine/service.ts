export { disk, image } from './disk.ts';
export { instance } from './instance.ts';
export { project } from './project.ts';
