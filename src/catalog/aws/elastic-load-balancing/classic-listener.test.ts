import { expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { certificateOf, frontName, protocolOf } from './classic-listener.ts';

const open = { [unresolved]: 'var.x has no value' };

it('reads the protocol in either case', () => {
  expect(protocolOf('https')).toEqual({ value: 'HTTPS' });
  expect(protocolOf('SSL')).toEqual({ value: 'SSL' });
  expect(protocolOf('gopher')).toMatchObject({ among: ['HTTP', 'HTTPS', 'TCP', 'SSL'] });
  expect(protocolOf(open)).toMatchObject({ unknown: 'var.x has no value' });
});

it('tells who keeps a certificate', () => {
  expect(certificateOf('arn:aws:acm:eu-west-1:111122223333:certificate/1')).toEqual({ value: 'of the certificate service' });
  expect(certificateOf('arn:aws-cn:iam::111122223333:server-certificate/1')).toEqual({ value: 'of another maker' });
  expect(certificateOf(reference('aws_acm_certificate.site.arn'))).toEqual({ value: 'of the certificate service' });
  expect(certificateOf(reference('data.aws_acm_certificate.site.arn'))).toEqual({ value: 'of the certificate service' });
  expect(certificateOf(reference('aws_iam_server_certificate.site.arn'))).toEqual({ value: 'of another maker' });
  expect(certificateOf('')).toEqual({ value: 'none' });
  expect(certificateOf(reference('Certificate.Ref'))).toMatchObject({ unknown: 'it is not known who keeps the certificate' });
  expect(certificateOf(open)).toMatchObject({ unknown: 'var.x has no value' });
});

it('names a listener by what is known of it', () => {
  expect(frontName({ lb_protocol: 'https', lb_port: 443 }, 'lb_protocol', 'lb_port')).toEqual({ value: 'HTTPS 443' });
  expect(frontName({ lb_protocol: hole('var.p'), lb_port: '80' }, 'lb_protocol', 'lb_port')).toEqual({ value: '80' });
  expect(frontName(open, 'lb_protocol', 'lb_port')).toEqual({ unknown: 'it is not known where it listens' });
});
