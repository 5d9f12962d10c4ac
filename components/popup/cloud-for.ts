import { cloudOfDomain } from '../../customer/cloud';
import type { Cloud } from '../../portals/hosts';
import type { Option } from './option';

/** @returns the customer's cloud: what is known of it, else what its domain tells. */
export const cloudFor = ({ facts }: Option): Cloud =>
  facts.cloud ?? cloudOfDomain(facts.domain ?? '');
