/** What else a form shows. */

import { ANNA, CSP, EMAIL, ME, NAMES, PLAN, type ProofCase, REST } from './parts.ts';

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
  {
    name: 'a number in its box, moved out of sight',
    body: `${PLAN}${EMAIL}${NAMES}<div><span>Phone</span><div role="combobox" tabindex="0" style="position:absolute;left:-4000px">+1 425 555 0199</div></div>`,
    not: 'contact-phone',
  },
  {
    name: 'a country out of sight',
    body: `${PLAN}${EMAIL}${REST}<dl><dt>Country/region</dt><dd style="position:absolute;left:-4000px">Germany</dd></dl>`,
    not: 'contact-country',
  },
  {
    name: 'ways of being reached to choose from',
    body: `${PLAN}${EMAIL}<fieldset><legend>Preferred contact method</legend><label><input type="radio" name="m" checked>Email</label><label><input type="radio" name="m">Phone</label></fieldset>`,
  },
  {
    name: 'a contact on file in a part of its own',
    body: `<h3>Contact</h3>${PLAN}${EMAIL}<h3>Saved contact</h3><p>${ANNA}</p>`,
    not: 'contact-email',
  },
  {
    name: 'who will be contacted, said in another part',
    body: `<h3>Contact</h3>${PLAN}${EMAIL}<h3>What happens next</h3><p>We will contact ${ANNA}.</p>`,
    not: 'contact-email',
  },
  {
    name: 'a card in the part of the plan',
    body: `<h3>Support method</h3>${PLAN}<div><b>Anna Schmidt</b> ${ANNA}</div><h3>Contact information</h3>${EMAIL}`,
    not: 'contact-email',
  },
  {
    name: 'another contact beside the form',
    body: `${PLAN}${EMAIL}</main><aside><h3>Summary</h3><b>Anna Schmidt</b><div>${ANNA}</div></aside><main>`,
    not: 'contact-email',
  },
  {
    name: 'another contact below the page',
    body: `${PLAN}${EMAIL}</main><div role="status">We will contact ${ANNA}</div><main>`,
    not: 'contact-email',
  },
  {
    name: 'a number to contact beside the form',
    body: `${PLAN}${EMAIL}</main><aside><div>Contact</div><div>+1 425 555 0199</div></aside><main>`,
    not: 'contact-phone',
  },
  {
    name: 'a chat with an agent beside the form',
    body: `${PLAN}${EMAIL}</main><aside><h3>Troubleshooting agent</h3><p>${ANNA} cannot sign in</p></aside><main>`,
  },
  {
    name: 'the account that is signed in, beside the form',
    body: `${PLAN}${EMAIL}</main><div class="fxs-avatarmenu-username">${ANNA}</div><main>`,
  },
  {
    name: 'a support hotline beside the form',
    body: `${PLAN}${EMAIL}</main><aside><h3>Service health</h3><p>Call +1 800 642 7676</p></aside><main>`,
  },
  {
    name: 'a contact by name alone',
    body: `${PLAN}${EMAIL}</main><aside><dl><dt>Contact</dt><dd>Anna Schmidt</dd></dl></aside><main>`,
    not: 'contact-name',
  },
  {
    name: 'the own name as the contact',
    body: `${PLAN}${EMAIL}<p style="margin-top:80px">Contact: Ada Lin</p>`,
  },
  {
    name: 'an address that nobody can change, in a part of its own',
    body: `<h3>Contact</h3>${PLAN}${EMAIL}<h3>Notification</h3><div><label for="r">Reply address</label><input id="r" readonly value="${ANNA}"></div>`,
    not: 'contact-email',
  },
  {
    name: 'what is called a plan as well',
    body: `${PLAN}${EMAIL}${REST}<div><label for="k">Country/region</label><input id="k" value="Taiwan"></div><div style="margin-top:80px"><label for="p2">Support plan (selected)</label><select id="p2"><option>Basic</option></select></div>`,
    not: 'support-plan',
  },
  {
    name: 'an example under a number',
    body: `${PLAN}${EMAIL}${REST}<small>Example: +1 425 555 0100</small>`,
  },
  {
    name: 'a card under a strange heading',
    body: `<h3>Contact</h3>${PLAN}${EMAIL}<h3>Your expert</h3><div>Anna Schmidt</div><div>${ANNA}</div>`,
    not: 'contact-email',
  },
  {
    name: 'a dialog in the form',
    body: `${PLAN}${EMAIL}<dialog open style="position:static">Contact: ${ANNA}</dialog>`,
    not: 'contact-email',
  },
  {
    name: 'text of elements without a box',
    body: `${PLAN}${EMAIL}<div style="display:contents"><div style="display:contents">${ANNA}</div></div>`,
    not: 'contact-email',
  },
  {
    name: 'an address that is written backwards',
    body: `${PLAN}${EMAIL}<p>Email <bdo dir="rtl">moc.osotnoc@anna</bdo></p>`,
    not: 'contact-email',
  },
  {
    name: 'a person in a sentence',
    body: `${PLAN}${EMAIL}${NAMES}<p>Replies go to Anna Schmidt instead.</p>`,
    not: 'contact-name',
  },
  {
    name: 'a second plan in a box that is not read',
    body: `${PLAN}${EMAIL}<div><span>Support plan</span><div role="group"><span>${CSP}</span> <span>Basic</span><input></div></div>`,
    not: 'support-plan',
  },
  {
    name: 'a contact in a long list beside the form',
    body: `${PLAN}${EMAIL}</main><div>${'<div><span>web-1</span><span>Running</span></div>'.repeat(900)}<p>${ANNA}</p></div>`,
    not: 'contact-email',
  },
  {
    name: 'a long list beside the form',
    body: `${PLAN}${EMAIL}</main><div>${'<div><span>web-1</span><span>Running</span></div>'.repeat(900)}</div>`,
  },
];
