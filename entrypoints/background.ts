import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start';

// An arrow of its own: what it calls is then left out when WXT reads the entrypoint's options.
export default defineBackground(() => startBackground());
