export { endpoint, endpointService, publicAccessBlock, subnet, vpc } from './network.ts';
export { networkAcl, networkAclRule } from './network-acl.ts';
export { inboundRule, outboundRule, securityGroup } from './security-group.ts';
