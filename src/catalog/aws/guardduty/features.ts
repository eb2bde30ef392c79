import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const among = [true, false];
const notSaid: Worked<boolean> = { unknown: 'which protection plans a new detector has is not said here', among };

/** Whether a feature is on, in a list such as `[{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }]`; one that is not listed is not said. */
export const isOn =
  (...names: readonly string[]) =>
  (features: Plain): Worked<boolean> => {
    if (isUnresolved(features)) return { unknown: features[unresolved], among };
    const items = Array.isArray(features) ? (features as readonly Plain[]) : [features];
    const found = items.filter(isMap).filter(item => typeof item['Name'] === 'string' && names.includes(item['Name']));
    const answers = found.map(item => stateOf(item['Status']));
    if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
    const unclear = items.find(item => !isMap(item) || typeof item['Name'] !== 'string' || hasHoles(item['Name']));
    if (isUnresolved(unclear)) return { unknown: unclear[unresolved], among };
    return answers[0] ?? notSaid;
  };

const stateOf = (status: Plain): Worked<boolean> => (isUnresolved(status) ? { unknown: status[unresolved], among } : { value: status === 'ENABLED' });
