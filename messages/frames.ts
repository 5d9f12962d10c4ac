/** In the list of hidden frames of a top document: all other frames of the tab, at any address. */
export const ALL_FRAMES = '*';
