import type { Synonyms } from './texts';

export const it: Synonyms = {
  when: 'escalation criteri quando aprire un ticket',
  'service-health': 'interruzione guasto incidente stato integrità manutenzione',
  'billing-fraud':
    'fattura fatture fatturazione rimborso accredito pagamento frode contestazione licenza sottoscrizione',
  'where-to-start': 'iniziare aprire creare nuovo ticket richiesta caso come',
  'why-partner-center': 'diritto diretto portale perché',
  'azure-steps': 'creare aprire nuovo ticket richiesta modulo compilare passaggi',
  'azure-plan': 'piano sviluppatore standard professionale contratto accesso',
  agent: 'IA assistente chat bot risoluzione agente',
  community: 'forum post pubblico community',
  intune: 'dispositivo dispositivi registrazione',
  'azure-contact': 'posta elettronica indirizzo telefono nome i miei dati contatto',
  'azure-access': 'rivenditore fornitore distributore disattivato',
  'azure-helpdesk': 'assistenza agente ruolo amministratore',
  'azure-review': 'trovare stato esistenti aperti numero monitorare riaprire chiuso',
  'no-admin':
    'autorizzazione autorizzazioni permesso permessi diritti accesso negato rifiutato non posso creare vietato accesso MFA',
  'empty-account': 'dominio mancante vuoto ID tenant',
  roles:
    'autorizzazione autorizzazioni permesso permessi diritti accesso negato rifiutato ruolo non posso creare delegato MFA',
  'who-may-file': 'autorizzato può rivenditore consulente indiretto diretto',
  alias: 'utente ospite nome strano numero',
  'access-id': 'errore contratto ID di accesso già associato',
  'office-steps': 'creare aprire nuovo ticket richiesta caso',
  'office-contact': 'posta elettronica indirizzo telefono nome i miei dati',
  'office-review': 'trovare stato aperti numero monitorare riaprire chiuso',
  marketplace: 'editore terze parti app prodotto',
  'marketplace-contact': 'editore fornitore terze parti collegamento telefono',
  entitlement: 'incluso vantaggi coperto comprende',
  'own-tenant': 'nostro tenant sottoscrizione interno coperto',
  fees: 'prezzo costo pagare gratuito tariffa fattura',
  'response-times':
    'tempo di risposta quanto tempo attesa ore gravità urgente critico prima risposta scadenza quota limite',
  language: 'lingua italiano inglese orario lavorativo tradurre',
  phone: 'chiamare numero telefonico linea diretta assistenza telefonica',
  'azure-direct': 'propria directory tenant sbagliato accedere cambiare directory',
  'office-direct': 'propria directory tenant sbagliato accedere',
  dynamics: 'finanza',
  government: 'governo federale cloud sovrano',
  'customer-files': 'cliente finale il cliente può aprire un ticket',
};
