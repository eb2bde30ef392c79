import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

type Support = 'supported' | 'ended';
const among: readonly Support[] = ['supported', 'ended'];

/**
 * The minor versions that are supported on 2026-11-22, by major version: 5 is ActiveMQ, 3 and 4 are RabbitMQ.
 * Calendars: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html
 * and https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html
 */
const oldestMinor: Readonly<Record<string, number>> = { '5': 18, '3': 13, '4': 2 };

export const supportOf = (plain: Plain): Worked<Support> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among };
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)(?:\.|$)/.exec(String(plain)) ?? [];
  const oldest = Object.hasOwn(oldestMinor, major) ? oldestMinor[major] : undefined;
  if (hasHoles(String(plain)) || minor === '') return { unknown: `${shown(String(plain))} is not a version that is known`, among };
  return { value: oldest === undefined || Number(minor) >= oldest ? 'supported' : 'ended' };
};
