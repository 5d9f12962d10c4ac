/** What the reader of the frame can do already, by the names under which it is used there. */

import type { Tools } from '../read/tools';

let tools: Tools;

/** To be called before anything is proved. */
export const takeTools = (given: Tools): void => {
  tools = given;
};

export const boxOfChoice: Tools[0] = (control) => tools[0](control);
export const captionKey: Tools[1] = (text) => tools[1](text);
export const cleanText: Tools[2] = (text) => tools[2](text);
export const clipOf: Tools[3] = (style, box) => tools[3](style, box);
export const foldText: Tools[4] = (text) => tools[4](text);
export const isChoiceGroup: Tools[5] = (element) => tools[5](element);
export const isClippedAway: Tools[6] = (style) => tools[6](style);
export const markedIn: Tools[7] = (group) => tools[7](group);
