import { at, derived, mapping, on, present, unreadable } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfText } from '../../secrets.ts';
import { portsAt } from './ports.ts';
import { bucket, database, instance } from './service.ts';
import { enabledAt } from './words.ts';

const spelling = { protocol: 'protocol', from: 'from_port', to: 'to_port', blocks: ['cidrs', 'ipv6_cidrs'] } as const;
const rules = 'aws_lightsail_instance_public_ports';
const notSaid = unreadable('the resource has no argument for it');

export default [
  mapping(instance, 'aws_lightsail_instance', ['id', 'arn', 'name'], {
    name: at('name'),
    rulesWritten: on(rules, 'instance_name', present('instance_name')),
    ways: on(rules, 'instance_name', portsAt('port_info', spelling, 'cidr_list_aliases')),
    snapshots: enabledAt('add_on.status'),
    secrets: secretsOfText('user_data'),
  }),
  mapping(database, 'aws_lightsail_database', ['id', 'arn', 'relational_database_name'], {
    name: at('relational_database_name'),
    public: at('publicly_accessible'),
    backups: at('backup_retention_enabled'),
    passwordWritten: derived('master_password', isWrittenOut),
  }),
  mapping(bucket, 'aws_lightsail_bucket', ['id', 'arn', 'name'], { name: at('name'), reading: notSaid, openObjects: notSaid, versions: notSaid }),
];
