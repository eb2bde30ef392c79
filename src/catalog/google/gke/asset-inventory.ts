import { at, derived, mapping, present, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { accountOf, accountOfCluster } from './accounts.ts';
import { cluster, nodePool } from './service.ts';
import { isLimited, isOpenToAll, sendsTo, systemOf } from './settings.ts';

export default [
  mapping(cluster, 'container.googleapis.com/Cluster', ['selfLink', 'name', 'id'], {
    mode: spelled('autopilot.enabled', { true: 'Autopilot', false: 'Standard' }, 'Standard'),
    channel: at('releaseChannel.channel', 'UNSPECIFIED'),
    privateNodes: at('privateClusterConfig.enablePrivateNodes', false),
    privateEndpoint: at('privateClusterConfig.enablePrivateEndpoint', false),
    limited: derived('masterAuthorizedNetworksConfig', isLimited),
    openToAll: derived('masterAuthorizedNetworksConfig', isOpenToAll),
    networkPolicy: at('networkPolicy.enabled', false),
    dataplane: at('networkConfig.datapathProvider'),
    legacyAbac: at('legacyAbac.enabled', false),
    clientCertificate: saidAt('masterAuth.clientCertificate'),
    logging: derived('loggingService', sendsTo('logging')),
    monitoring: derived('monitoringService', sendsTo('monitoring')),
    putsOff: saidAt('maintenancePolicy.window.maintenanceExclusions'),
    shieldedNodes: at('shieldedNodes.enabled', false),
    workloadIdentity: saidAt('workloadIdentityConfig.workloadPool'),
    aliases: at('ipAllocationPolicy.useIpAliases', false),
    labelled: present('resourceLabels'),
    nodeAccount: derived('', accountOfCluster),
    ownKey: spelled('databaseEncryption.state', { ENCRYPTED: true, DECRYPTED: false }),
  }),
  mapping(nodePool, 'container.googleapis.com/NodePool', ['selfLink', 'name'], {
    autoUpgrade: at('management.autoUpgrade', false),
    autoRepair: at('management.autoRepair', false),
    system: derived('config.imageType', systemOf),
    secureBoot: at('config.shieldedInstanceConfig.enableSecureBoot', false),
    nodeAccount: derived('config.serviceAccount', accountOf),
    metadataServer: spelled('config.workloadMetadataConfig.mode', { GKE_METADATA: true, GCE_METADATA: false, MODE_UNSPECIFIED: false }),
  }),
];
