/** The profile that is set up in the extension while it is measured. */

import { ProfileSchema } from '../../profile/profile.ts';
import { PROFILE } from '../tools/pages/profile.ts';

export const PROFILE_FILE = ProfileSchema.parse(PROFILE);
