/** What the accounts that a shell shows say by their own domains. Pure. */

import { isAlias } from '../portals/alias';
import type { Tenant } from '../portals/tenant';
import { tenantOf } from '../portals/tenant-hints';
import type { DirectoryHint } from './directory-hint';

export const ADDRESS = /[^\s@<>()"']{1,64}@[^\s@<>()"']{1,253}/gu;

export interface Account {
  /** The directory that has the account's domain. */
  home: Tenant;
  /** A delegated user or a guest: the account is of the open directory itself. */
  isOfDirectory: boolean;
}

/** @returns the accounts in sight that have a domain. */
export const accountsIn = (visible: readonly DirectoryHint[]): Account[] =>
  visible
    .filter(({ from }) => from.startsWith('avatar'))
    .flatMap(({ text }) => text.match(ADDRESS) ?? [])
    .flatMap((address) => {
      const home = tenantOf(address.slice(address.lastIndexOf('@') + 1));
      return home ? [{ home, isOfDirectory: isAlias(address) }] : [];
    });
