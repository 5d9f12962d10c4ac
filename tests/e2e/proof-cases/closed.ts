/** What else a form shows. */

import { ANNA, EMAIL, ME, NAMES, PLAN, type ProofCase } from './parts.ts';

export const CLOSED: ProofCase[] = [
  {
    name: 'the address of Microsoft',
    body: `${PLAN}${EMAIL}<p>Questions? Write to csphelp@microsoft.com</p>`,
  },
  { name: 'the same address in a sentence', body: `${PLAN}${EMAIL}<p>We will write to ${ME}.</p>` },
  {
    name: 'a customer’s address to copy',
    body: `${PLAN}${EMAIL}<div><label for="a">Additional email for notification</label><input id="a" value="${ANNA}"></div>`,
  },
  {
    name: 'an address in the description',
    body: `${PLAN}${EMAIL}<div><label for="d">Description</label><textarea id="d">${ANNA} cannot sign in</textarea></div>`,
  },
  {
    name: 'small pictures',
    body: `${PLAN}${EMAIL}<img alt="" width="32" height="32" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`,
  },
  { name: 'an account in the header', body: `<header>${ANNA}</header>${PLAN}${EMAIL}` },
  {
    name: 'a card',
    body: `${PLAN}<div><b>Anna Schmidt</b> ${ANNA} <button>Edit</button></div>${EMAIL}`,
    not: 'contact-email',
  },
  {
    name: 'a sentence',
    body: `${PLAN}${EMAIL}<p>Microsoft will contact ${ANNA}.</p>`,
    not: 'contact-email',
  },
  {
    name: 'an address in pieces',
    body: `${PLAN}${EMAIL}<p>anna@<wbr>contoso.com</p>`,
    not: 'contact-email',
  },
  {
    name: 'an address in three pieces',
    body: `${PLAN}${EMAIL}<p><span>anna</span><span>@</span><span>contoso.com</span></p>`,
    not: 'contact-email',
  },
  {
    name: 'a canvas beside an address that is right',
    body: `${PLAN}<canvas width="300" height="60"></canvas>${EMAIL}`,
    not: 'contact-email',
  },
  {
    name: 'a picture of a style sheet',
    body: `${PLAN}${EMAIL}<div style="width:300px;height:40px;background:url(data:image/svg+xml,x)"></div>`,
    not: 'contact-email',
  },
  {
    name: 'a canvas in the part of the plan',
    body: `<h3>Plan</h3>${PLAN}<canvas width="300" height="60"></canvas><h3>Contact information</h3>${EMAIL}`,
    not: 'support-plan',
  },
  {
    name: 'a canvas in another part of the form',
    body: `<h3>Plan</h3>${PLAN}<h3>Contact information</h3>${EMAIL}<h3>Location</h3><canvas width="300" height="60"></canvas>`,
  },
  {
    name: 'another country’s code under a caption of its own',
    body: `${PLAN}${EMAIL}${NAMES}<div><label for="k">Country/region</label><input id="k" value="Taiwan"></div><div><label for="c">Country code</label><input id="c" value="+49"></div><div><label for="t">Phone</label><input id="t" value="2 5550 0100"></div>`,
    not: 'contact-phone',
  },
  {
    name: 'an alias',
    body: `${PLAN}${EMAIL}<p>user_062ae1ae82754ff498ae3</p>`,
    not: 'contact-name',
  },
  {
    name: 'a saved contact under a heading of its own',
    body: `${PLAN}${EMAIL}<section><h4>Saved contact</h4><div>${ANNA}</div></section>`,
    not: 'contact-email',
  },
  {
    name: 'an address in a section of its own',
    body: `<h3>Contact</h3>${PLAN}${EMAIL}<h3>Affected users</h3><p>${ANNA}</p>`,
  },
  {
    name: 'a closed root',
    body: `${PLAN}<x-card style="display:block;width:300px;height:40px"></x-card>${EMAIL}`,
    not: 'contact-name',
  },
  {
    name: 'a canvas',
    body: `${PLAN}<canvas width="300" height="60"></canvas>${EMAIL}`,
    not: 'contact-name',
  },
  {
    name: 'a frame',
    body: `${PLAN}<iframe src="about:blank"></iframe>${EMAIL}`,
    not: 'contact-name',
  },
  {
    name: 'a large picture',
    body: `${PLAN}<img alt="" width="300" height="60" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">${EMAIL}`,
    not: 'contact-name',
  },
  {
    name: 'another number',
    body: `${PLAN}${EMAIL}<p>Reached at +49 30 1234 5678</p>`,
    not: 'contact-phone',
  },
];
