/** Mail hosts where anybody can have an address, as data: such a domain tells no company from another. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whole names. */
export const CONSUMER_HOSTS = words(`
  gmail.com googlemail.com icloud.com me.com mac.com aol.com aol.de aol.fr gmx.de gmx.net gmx.at gmx.ch gmx.com web.de
  t-online.de freenet.de arcor.de email.de mail.de posteo.de posteo.net mailbox.org online.de vodafonemail.de kabelmail.de
  unitybox.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at
  mail.ru bk.ru list.ru inbox.ru internet.ru ya.ru rambler.ru ukr.net i.ua meta.ua bigmir.net
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com zoho.com mail.com email.com usa.com
  fastmail.com hey.com hushmail.com inbox.com
  qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net sina.com sina.cn vip.sina.com sohu.com aliyun.com tom.com
  21cn.com 139.com 189.cn wo.cn netvigator.com hkbn.net seed.net.tw pchome.com.tw
  naver.com daum.net hanmail.net kakao.com nate.com dreamwiz.com empas.com korea.com paran.com
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp au.com goo.jp infoseek.jp excite.co.jp
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr
  libero.it virgilio.it tiscali.it alice.it tin.it iol.it inwind.it fastwebnet.it
  telefonica.net movistar.es ono.com terra.es sapo.pt netcabo.pt clix.pt
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com
  seznam.cz email.cz post.cz volny.cz centrum.cz centrum.sk azet.sk zoznam.sk wp.pl o2.pl onet.pl onet.eu op.pl vp.pl interia.pl
  interia.eu poczta.fm tlen.pl gazeta.pl freemail.hu citromail.hu indamail.hu vipmail.hu t-online.hu abv.bg mail.bg
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net
  shaw.ca rogers.com sympatico.ca telus.net videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au
  xtra.co.nz btinternet.com btopenworld.com ntlworld.com virginmedia.com talktalk.net blueyonder.co.uk tiscali.co.uk sky.com
  ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl chello.nl telenet.be skynet.be proximus.be scarlet.be
  telia.com comhem.se bredband.net spray.se online.no mail.dk stofanet.dk kolumbus.fi elisanet.fi luukku.com saunalahti.fi
  mynet.com superonline.com walla.co.il walla.com bezeqint.net netvision.net.il rediffmail.com sify.com indiatimes.com
  singnet.com.sg streamyx.com
`);

/** Providers under whose name each customer, or each mail server, has a name of its own: `ms45.hinet.net`. */
export const CONSUMER_PROVIDERS: readonly string[] = [
  'hinet.net',
  'ocn.ne.jp',
  'biglobe.ne.jp',
  'so-net.ne.jp',
  'plala.or.jp',
  'dion.ne.jp',
  'nifty.com',
  'eonet.ne.jp',
];

/** First labels that are sold under many top-level domains: `yahoo.co.jp`. */
export const CONSUMER_LABELS =
  /^(?:yahoo|ymail|rocketmail|hotmail|outlook|live|msn|windowslive|yandex|gmx|googlemail)$/;
