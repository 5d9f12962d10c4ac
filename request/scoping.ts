/**
 * Questions that Microsoft asks about the customer on the step that holds the contact: "Customer's Email", "Please provide
 * the contact email address for your customer". Source: definitions of the self-help content (Microsoft, 2021-04), in
 * English alone.
 */

import { aboutCustomer, aboutElse } from '../portals/made/request-words';
import { foldText } from '../text/fold';

const ABOUT_CUSTOMER = new RegExp(aboutCustomer, 'u');

/** @returns true for a caption whose answer is the customer's, and never the contact. */
export const asksOfCustomer = (caption: string): boolean => ABOUT_CUSTOMER.test(foldText(caption));

const ABOUT_ELSE = new RegExp(aboutElse, 'u');

/** @returns true for a caption that asks for neither a person nor a phone number: "Company name", "Your reference". */
export const asksForElse = (caption: string): boolean => ABOUT_ELSE.test(foldText(caption));
