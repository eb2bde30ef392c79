import { type Example, examples, variant } from '../../../model/index.ts';

const tunnelTf = (n: number): string => `
  tunnel${n}_ike_versions                = ["ikev2"]
  tunnel${n}_phase1_integrity_algorithms = ["SHA2-256"]
  tunnel${n}_phase2_integrity_algorithms = ["SHA2-256"]
  tunnel${n}_phase1_dh_group_numbers     = [20]
  tunnel${n}_phase2_dh_group_numbers     = [20]
  tunnel${n}_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
    }
  }`;
const tunnelCf = `
        - IKEVersions: [{ Value: ikev2 }]
          Phase1IntegrityAlgorithms: [{ Value: SHA2-256 }]
          Phase2IntegrityAlgorithms: [{ Value: SHA2-256 }]
          Phase1DHGroupNumbers: [{ Value: 20 }]
          Phase2DHGroupNumbers: [{ Value: 20 }]
          LogOptions: { CloudwatchLogOptions: { LogEnabled: true, LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:vpn' } }`;

const office: Example = {
  shows: 'a connection to the office with current tunnels',
  terraform: `
resource "aws_vpn_connection" "office" {
  customer_gateway_id = "cgw-0a1b2c3d4e5f60718"
  transit_gateway_id  = "tgw-0a1b2c3d4e5f60718"
  type                = "ipsec.1"
${tunnelTf(1)}
${tunnelTf(2)}
}`,
  cloudformation: `
Resources:
  Office:
    Type: AWS::EC2::VPNConnection
    Properties:
      CustomerGatewayId: cgw-0a1b2c3d4e5f60718
      TransitGatewayId: tgw-0a1b2c3d4e5f60718
      Type: ipsec.1
      VpnTunnelOptionsSpecifications:${tunnelCf}${tunnelCf}`,
  gives: {
    'aws.vpn.connection-speaks-current-ike': 'met',
    'aws.vpn.connection-refuses-weak-algorithms': 'met',
    'aws.vpn.connection-logs': 'met',
    'aws.vpn.connection-keeps-its-keys-elsewhere': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'encrypt-in-transit': 'provider+customer' },
};

const staff: Example = {
  shows: 'an endpoint for staff who sign in, and reach one network',
  terraform: `
resource "aws_ec2_client_vpn_endpoint" "staff" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  client_cidr_block      = "10.100.0.0/16"
  split_tunnel           = true
  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/staff"
  }
  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}

resource "aws_ec2_client_vpn_authorization_rule" "shop" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  target_network_cidr    = "10.20.0.0/16"
  access_group_id        = "shop-operators"
}`,
  cloudformation: `
Resources:
  Staff:
    Type: AWS::EC2::ClientVpnEndpoint
    Properties:
      ServerCertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef
      ClientCidrBlock: 10.100.0.0/16
      SplitTunnel: true
      AuthenticationOptions:
        - { Type: federated-authentication, FederatedAuthentication: { SAMLProviderArn: 'arn:aws:iam::111122223333:saml-provider/staff' } }
      ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: vpn }
  Shop:
    Type: AWS::EC2::ClientVpnAuthorizationRule
    Properties:
      ClientVpnEndpointId: !Ref Staff
      TargetNetworkCidr: 10.20.0.0/16
      AccessGroupId: shop-operators`,
  gives: {
    'aws.vpn.client-endpoint-logs': 'met',
    'aws.vpn.client-endpoint-knows-its-users': 'met',
    'aws.vpn.client-endpoint-limits-networks': 'met',
  },
  holds: { 'authenticate-strongly': 'customer', 'encrypt-in-transit': 'provider' },
};

export default examples(
  office,
  {
    shows: 'a connection of which only the ends are said, with a key in the source, and updates that wait',
    terraform: `
resource "aws_vpn_connection" "old" {
  customer_gateway_id                     = "cgw-0a1b2c3d4e5f60718"
  vpn_gateway_id                          = "vgw-0a1b2c3d4e5f60718"
  type                                    = "ipsec.1"
  tunnel1_preshared_key                   = "aVeryLongSharedKey_2019"
  tunnel1_enable_tunnel_lifecycle_control = true
}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::EC2::VPNConnection
    Properties:
      CustomerGatewayId: cgw-0a1b2c3d4e5f60718
      VpnGatewayId: vgw-0a1b2c3d4e5f60718
      Type: ipsec.1
      VpnTunnelOptionsSpecifications:
        - { PreSharedKey: aVeryLongSharedKey_2019, EnableTunnelLifecycleControl: true }`,
    gives: {
      'aws.vpn.connection-speaks-current-ike': 'unmet',
      'aws.vpn.connection-refuses-weak-algorithms': 'unmet',
      'aws.vpn.connection-logs': 'unmet',
      'aws.vpn.connection-keeps-its-keys-elsewhere': 'unmet',
    },
    holds: { 'apply-platform-patches': 'provider+customer' },
  },
  variant(office, {
    shows: 'tunnels with settings from variables without a value',
    terraform: [
      [
        'resource "aws_vpn_connection" "office" {',
        'variable "v" {}\nvariable "on" { type = bool }\nvariable "n" { type = number }\n\nresource "aws_vpn_connection" "office" {\n  tunnel1_preshared_key = var.v',
      ],
      ['tunnel1_ike_versions                = ["ikev2"]', 'tunnel1_ike_versions                = [var.v]'],
      ['tunnel1_phase1_dh_group_numbers     = [20]', 'tunnel1_phase1_dh_group_numbers     = [var.n]'],
      [
        'tunnel1_log_options {\n    cloudwatch_log_options {\n      log_enabled   = true',
        'tunnel1_log_options {\n    cloudwatch_log_options {\n      log_enabled   = var.on',
      ],
    ],
    cloudformation: [
      ['Resources:\n', "Parameters:\n  V: { Type: String }\n  N: { Type: Number }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n"],
      [
        `VpnTunnelOptionsSpecifications:${tunnelCf}`,
        `VpnTunnelOptionsSpecifications:${tunnelCf
          .replace('- IKEVersions: [{ Value: ikev2 }]', '- IKEVersions: [{ Value: !Ref V }]\n          PreSharedKey: !Ref V')
          .replace('Phase1DHGroupNumbers: [{ Value: 20 }]', 'Phase1DHGroupNumbers: [{ Value: !Ref N }]')
          .replace('LogEnabled: true', 'LogEnabled: !Ref Switch')}`,
      ],
    ],
    gives: {
      'aws.vpn.connection-speaks-current-ike': 'unproven',
      'aws.vpn.connection-refuses-weak-algorithms': 'unproven',
      'aws.vpn.connection-logs': 'unproven',
      'aws.vpn.connection-keeps-its-keys-elsewhere': 'unproven',
    },
  }),
  staff,
  variant(staff, {
    shows: 'an endpoint for whoever has a certificate, who goes everywhere unseen',
    terraform: [
      [
        '    type              = "federated-authentication"\n    saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/staff"',
        '    type                       = "certificate-authentication"\n    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11234567-89ab-cdef-0123-456789abcdef"',
      ],
      ['enabled              = true', 'enabled              = false'],
      [
        '  target_network_cidr    = "10.20.0.0/16"\n  access_group_id        = "shop-operators"',
        '  target_network_cidr    = "0.0.0.0/0"\n  authorize_all_groups   = true',
      ],
    ],
    cloudformation: [
      [
        "{ Type: federated-authentication, FederatedAuthentication: { SAMLProviderArn: 'arn:aws:iam::111122223333:saml-provider/staff' } }",
        "{ Type: certificate-authentication, MutualAuthentication: { ClientRootCertificateChainArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/11234567-89ab-cdef-0123-456789abcdef' } }",
      ],
      ['Enabled: true', 'Enabled: false'],
      ['TargetNetworkCidr: 10.20.0.0/16\n      AccessGroupId: shop-operators', 'TargetNetworkCidr: 0.0.0.0/0\n      AuthorizeAllGroups: true'],
    ],
    gives: {
      'aws.vpn.client-endpoint-logs': 'unmet',
      'aws.vpn.client-endpoint-knows-its-users': 'unmet',
      'aws.vpn.client-endpoint-limits-networks': 'unmet',
    },
  }),
  variant(staff, {
    shows: 'log, proof and rule from variables without a value',
    terraform: [
      [
        'resource "aws_ec2_client_vpn_endpoint" "staff" {',
        'variable "v" {}\nvariable "on" { type = bool }\n\nresource "aws_ec2_client_vpn_endpoint" "staff" {',
      ],
      ['"federated-authentication"', 'var.v'],
      ['enabled              = true', 'enabled              = var.on'],
      [
        '  target_network_cidr    = "10.20.0.0/16"\n  access_group_id        = "shop-operators"',
        '  target_network_cidr    = var.v\n  authorize_all_groups   = true',
      ],
    ],
    cloudformation: [
      ['Resources:\n  Staff:', "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n  Staff:"],
      ['Type: federated-authentication', 'Type: !Ref V'],
      ['Enabled: true', 'Enabled: !Ref Switch'],
      ['TargetNetworkCidr: 10.20.0.0/16\n      AccessGroupId: shop-operators', 'TargetNetworkCidr: !Ref V\n      AuthorizeAllGroups: true'],
    ],
    gives: {
      'aws.vpn.client-endpoint-logs': 'unproven',
      'aws.vpn.client-endpoint-knows-its-users': 'unproven',
      'aws.vpn.client-endpoint-limits-networks': 'unproven',
    },
  }),
);
