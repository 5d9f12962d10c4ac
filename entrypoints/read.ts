import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeWire } from '../page/native';
import { startReader } from '../page/read/reader';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('read', () => startReader(nativeWire())));
