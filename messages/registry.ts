/** The name under which a frame's reader is known to scripts put into the frame later (`page/read/registry.ts`). */
export const REGISTRY = 'onbehalf.registry';
/** The name under which what proves is left for the frame's reader (`page/prove/left-prover.ts`). */
export const PROVER = 'onbehalf.prover';
/** The name under which a frame knows that it compares texts already (`page/traces/follow.ts`). */
export const TRACES = 'onbehalf.traces';
