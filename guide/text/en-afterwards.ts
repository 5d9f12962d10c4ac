import type { Afterwards } from './texts';

/** Of requests that are filed. */
export const afterwards: Afterwards = {
  colleagues: {
    question: 'Where are the Azure requests that my colleagues filed?',
    answer: [
      'In the customer’s directory, under Help + support, All support requests. What you may manage there depends on your role on the subscription (Owner, Contributor or Support Request Contributor), not on who filed the request.',
      'The list first shows recent open requests only: widen the time range and the status in the filters. Requests without a subscription take an administrator role in the directory.',
    ],
  },
  'change-severity': {
    question: 'How do I change the severity of an Azure request?',
    answer: [
      'Open it under Help + support, All support requests, and choose Change severity.',
      'Once an engineer is assigned you can’t choose it yourself: send a message in the request and ask for the change. If it is urgent and the engineer can’t be reached, Microsoft’s customer service changes it by phone, around the clock.',
      'How high you can go depends on the support plan.',
    ],
  },
  reopen: {
    question: 'Can a closed Azure request be reopened?',
    answer: [
      'Yes: open it under Help + support, All support requests (include closed ones in the filter), and choose Reopen request. An engineer is assigned again.',
      'For how long depends on the kind of problem. If it is no longer listed, create a new request and name the old number.',
    ],
  },
};
