import type { Fact, Worked } from '../../../model/index.ts';

export const bandwidths = ['always', 'on request', 'never'] as const;

/** Types that have bandwidth of their own for volumes only when they are asked to. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html */
const onRequest =
  /^(?:c1\.xlarge|c3\.(?:xlarge|[24]xlarge)|g2\.2xlarge|i2\.(?:xlarge|[24]xlarge)|m1\.(?:large|xlarge)|m2\.[24]xlarge|m3\.(?:xlarge|2xlarge)|r3\.(?:xlarge|[24]xlarge))$/;
/** Older types that cannot have it. */
const never = /^(?:t1|t2|m1|m2|m3|c1|c3|cc2|cr1|g2|hs1|i2|r3)\./;

/** Whether machines of a type have bandwidth of their own for volumes: current ones always do. */
export const bandwidthOf = (type: string): (typeof bandwidths)[number] => (onRequest.test(type) ? 'on request' : never.test(type) ? 'never' : 'always');

export const bandwidth = ({ instanceType }: { readonly instanceType: Fact<string> }): Worked<(typeof bandwidths)[number]> =>
  instanceType.is === 'unknown' || /[\uE000\uE002]/.test(instanceType.value)
    ? { unknown: instanceType.is === 'unknown' ? instanceType.why : 'the instance type is not known', among: bandwidths }
    : { value: bandwidthOf(instanceType.value) };
