/** What the reader of the frame can do already, by the names under which it is used there. */

import type { Tools } from '../read/tools';

let tools: Tools;

/** To be called before anything is proved. */
export const takeTools = (given: Tools): void => {
  tools = given;
};

export const boxOfChoice: Tools['boxOfChoice'] = (control) => tools.boxOfChoice(control);
export const captionKey: Tools['captionKey'] = (text) => tools.captionKey(text);
export const cleanText: Tools['cleanText'] = (text) => tools.cleanText(text);
export const clipOf: Tools['clipOf'] = (style, box) => tools.clipOf(style, box);
export const foldText: Tools['foldText'] = (text) => tools.foldText(text);
export const isChoiceGroup: Tools['isChoiceGroup'] = (element) => tools.isChoiceGroup(element);
export const isClippedAway: Tools['isClippedAway'] = (style) => tools.isClippedAway(style);
export const markedIn: Tools['markedIn'] = (group) => tools.markedIn(group);
