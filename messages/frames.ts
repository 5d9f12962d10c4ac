/** In the list of hidden frames of a tab's top document: every other frame of the tab, whatever its address is by now. */
export const ALL_FRAMES = '*';
