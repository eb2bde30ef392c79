import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { imageBy } from './image.ts';

const x = hole('x');
describe('how an image is named', () => {
  it.each([
    ['nginx', 'latest'],
    ['nginx:latest', 'latest'],
    ['nginx:1.27', 'tag'],
    ['registry:5000/nginx', 'latest'],
    ['registry:5000/nginx:1.27', 'tag'],
    ['nginx@sha256:0f9e', 'digest'],
    ['nginx:1.27@sha256:0f9e', 'digest'],
    [`${x}/nginx`, 'latest'],
    [`${x}/nginx:1.27`, 'tag'],
    [`${x}:latest`, 'latest'],
    [`${x}@sha256:0f9e`, 'digest'],
  ])('%s', (image, by) => {
    expect(imageBy(image)).toEqual({ value: by });
  });
  it.each([
    [`nginx:${x}`, ['tag', 'latest']],
    [`nginx@${x}`, ['digest']],
    [x, ['digest', 'tag', 'latest']],
    [{ [unresolved]: 'var.x has no value' }, ['digest', 'tag', 'latest']],
  ])('%s is not known', (image, among) => {
    expect(imageBy(image)).toMatchObject({ among });
  });
});
