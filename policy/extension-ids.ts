/** Who the extension is to browsers: a policy names it by these. */

/**
 * The public key behind the ID in Chrome and Edge, so that an unpacked build has the same ID everywhere.
 * A store gives an ID of its own, and takes no package that brings a key: `npm run zip` leaves it out.
 * @internal for the build alone.
 */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjYU1IOMvvREmMTU5tUXdN+w/6El8Wfji8gDkFBOe8uJImFSgD9b8gHKkBFCY/ivdzvYXef8x9rwZIaKYgSpdzsJZ/cvYgZDcbJPhIlDvoAXDO2SU/3EQZSvWomUhp0oPvuIhhsg01AndNgOUqsx1ozTIK0/MKItznmp9gtSkHLzBbEdjgLXiPWxovLthhqYIy4wPUT/OEVKx1CYRjhLzloMkltN/TVWidhIkJ42IRNwiFvqB03Z7E3/69amOfPK3XND0+8JyZ8ehAi981q9NAy6wFjbmV56i7yA90+Wkqqxxi/OPyf/nm+DtGBXCWr15M6uZwUoJayw9moNvnI+GHwIDAQAB';

/** What Chrome and Edge make of the key. */
export const CHROME_ID = 'jmficnoopfloaganfmedllgbjiabadke';

/** What the manifest calls it in Firefox. */
export const FIREFOX_ID = 'onbehalf@onbehalf.example';
