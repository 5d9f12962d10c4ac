/** What a support request form holds, whatever draws it. */

type Kind = 'text' | 'area' | 'choice' | 'picker' | 'drawn';

export interface Row {
  /** The id of the control in the page; steps and `values` use it. */
  id: string;
  caption: string;
  kind: Kind;
  /** The value shown; empty for nothing typed or chosen. */
  value: string;
  placeholder?: string;
  required?: boolean;
  type?: 'email' | 'tel' | 'text';
  options?: string[];
}

export interface Section {
  heading: string;
  rows: Row[];
}

/** One step of the wizard, or the whole form when there is only one. */
export interface Step {
  name: string;
  sections: Section[];
  /** Shows plain rows instead of controls. */
  review?: boolean;
}

export interface Form {
  /** The language tag that captions are taken from. */
  language: string;
  title: string;
  steps: Step[];
  /** Index of the step shown first. */
  at?: number;
  create: string;
}

/** HTML text and attribute values. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Lines of a block, indented as a whole. */
export const indent = (block: string, by: number): string =>
  block
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : line))
    .join('\n');
