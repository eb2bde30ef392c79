import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const hdinsight = service({ id: 'azure.hdinsight', name: 'Azure HDInsight', vendor: 'azure' });

/** Machines that run Hadoop, Spark, Kafka and the like. */
export const cluster = asset(hdinsight, 'cluster', {
  name: text({ unset: '' }),
  /** Nodes talk to each other over IPsec. */
  encryptsBetweenNodes: flag({ unset: false, source: says.betweenNodes }),
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.atRest }),
  /** A password of the gateway or of a node is written out. */
  writtenPassword: flag({ unset: false }),
});
