/**
 * The policy of AWS that is called SecurityHeadersPolicy, which is the same in every account.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html
 */
export const securityHeaders = '67f7725c-6f97-4210-82d7-5512b31e9d03';
