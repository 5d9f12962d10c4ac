import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudOfDomain } from '../../../customer/cloud';
import { readConfiguration } from '../../../customer/tenant-lookup';

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';

const body = (more: object = {}) => ({
  issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  token_endpoint: `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
  tenant_region_scope: 'AS',
  cloud_instance_name: 'microsoftonline.com',
  ...more,
});

describe('an OpenID configuration', () => {
  it.each([
    ['public', {}, 'public', 'AS'],
    ['public, GCC', { tenant_region_sub_scope: 'GCC' }, 'public', 'AS · GCC'],
    ['GCC High', { tenant_region_sub_scope: 'DODCON' }, 'us-government', 'AS · DODCON'],
    ['by the cloud’s name', { cloud_instance_name: 'microsoftonline.us' }, 'us-government', 'AS'],
    ['21Vianet', { cloud_instance_name: 'partner.microsoftonline.cn' }, 'china', 'AS'],
    ['without a region', { tenant_region_scope: null }, 'public', ''],
  ])('%s', (_, more, cloud, region) => {
    expect(readConfiguration(body(more), 'public')).toEqual({ tenantId: TENANT, cloud, region });
  });

  it('of the first version is read as well', () => {
    const issuer = `https://sts.windows.net/${TENANT.toUpperCase()}/`;
    expect(readConfiguration(body({ issuer }), 'public')?.tenantId).toBe(TENANT);
  });

  it.each([
    ['another tenant in its parts', body({ issuer: `https://x/${TENANT.replace('1', '9')}/` })],
    ['no tenant', body({ issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' })],
    ['no issuer', { token_endpoint: 'x' }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is not believed', (_, given) => {
    expect(readConfiguration(given, 'public')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(readConfiguration(given, 'china')).toBeNull();
      }),
    );
  });
});

describe('the cloud of a domain', () => {
  it.each([
    ['contoso.com', 'public'],
    ['contoso.onmicrosoft.com', 'public'],
    ['contoso.onmicrosoft.us', 'us-government'],
    ['contoso.partner.onmschina.cn', 'china'],
    ['onmicrosoft.us.example', 'public'],
    ['', 'public'],
  ])('%s: %s', (domain, cloud) => expect(cloudOfDomain(domain)).toBe(cloud));
});
