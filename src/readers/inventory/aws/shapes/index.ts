import type { Shape } from '../shape.ts';
import * as autoScaling from './auto-scaling.ts';
import * as compute from './compute.ts';
import * as data from './data.ts';
import * as ec2 from './ec2.ts';
import * as iam from './iam.ts';
import * as loadBalancing from './load-balancing.ts';
import { accountBlock, bucket } from './s3.ts';

const all: readonly Shape[] = [
  bucket,
  accountBlock,
  ...Object.values(autoScaling),
  ...Object.values(compute),
  ...Object.values(data),
  ...Object.values(ec2),
  ...Object.values(iam),
  ...Object.values(loadBalancing),
];

/** By the type of CloudFormation. */
export const shapes: ReadonlyMap<string, Shape> = new Map(all.map(shape => [shape.type, shape]));
