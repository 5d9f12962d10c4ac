/** The name under which a frame's reader is known to scripts put into the frame later (`page/read/registry.ts`). */
export const REGISTRY = 'onbehalf.registry';
