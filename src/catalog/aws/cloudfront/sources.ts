import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

const network = cite(
  `${guide}/infrastructure-security.html`,
  'CloudFront is a managed service within the protected network of AWS; its management interface takes TLS with forward secrecy only, and functions of different customers are kept apart.',
  read,
);
const resilience = cite(
  `${guide}/disaster-recovery-resiliency.html`,
  'Content is delivered from a worldwide network of edge locations; CloudFront switches to a second origin only where an origin group with a primary and a second one is set up.',
  read,
);
const protection = cite(
  `${guide}/data-protection-summary.html`,
  'Customers configure CloudFront to demand HTTPS from viewers and to use HTTPS to the origin; code and configuration of functions are always encrypted at the edge and wherever CloudFront keeps them.',
  read,
);

export const says = {
  network,
  service: inferred(
    network,
    'Says that CloudFront is a managed service within the protected network of AWS; so running, fixing and renewing it is for AWS, and there is no version for the customer to choose.',
  ),
  resilience,
  protection,
  cached: inferred(
    protection,
    'Says that code and configuration of functions are always kept encrypted at the edge, and speaks of no setting or key for what else lies there; so both are for CloudFront to see to.',
  ),
  policy: cite(
    `${guide}/distribution-web-values-specify.html`,
    'The security policy sets the oldest TLS for viewers; with the default certificate of CloudFront it is TLSv1 whatever is asked for.',
    read,
  ),
  certificate: cite(
    `${template}/aws-properties-cloudfront-distribution-viewercertificate.html`,
    'A distribution without a domain name of its own uses the certificate of CloudFront; with a certificate of the customer’s the oldest TLS and the way of serving it are said too.',
    read,
  ),
  renewal: cite(
    `${guide}/cnames-and-https-rotate-certificates.html`,
    'Certificates issued by the certificate service are renewed by it; imported ones are the customer’s to renew.',
    read,
  ),
  access: cite(
    `${guide}/private-content-restricting-access-to-s3.html`,
    'CloudFront signs its requests to a bucket where an origin access control, or an older identity, is set up, so that the bucket need not be open to anybody else.',
    read,
  ),
  privately: cite(
    `${guide}/private-content-vpc-origins.html`,
    'Origins can stand in private subnets of the customer, whose groups let in CloudFront alone, so that it is the only way in.',
    read,
  ),
  root: cite(`${guide}/DefaultRootObject.html`, 'A default root object keeps a request for the root from exposing what the distribution contains.', read),
  logs: cite(
    `${guide}/AccessLogs.html`,
    'Where standard logs are enabled, CloudFront writes down every request and delivers the logs; real-time logs are a further choice.',
    read,
  ),
  firewall: cite(
    `${guide}/distribution-web-awswaf.html`,
    'A distribution asks the web ACL that is associated with it about the requests that it gets; the customer associates one.',
    read,
  ),
  headers: cite(
    `${guide}/understanding-response-headers-policies.html`,
    'A response headers policy that the customer attaches adds security headers, such as Strict-Transport-Security, to what viewers get.',
    read,
  ),
  functions: cite(
    `${guide}/cloudfront-functions.html`,
    'A function that the customer associates is run by CloudFront on requests and responses at the edge.',
    read,
  ),
  places: cite(`${guide}/georestrictions.html`, 'The customer may keep viewers of chosen countries from the content.', read),
  floods: cite(
    'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
    'CloudFront is protected against all known attacks on the network and transport layers, at no charge.',
    read,
  ),
};
