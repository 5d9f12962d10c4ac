import type { Synonyms } from './texts';

export const de: Synonyms = {
  when: 'eskalieren Eskalation Kriterien wann soll ich ein Ticket öffnen',
  'service-health':
    'Ausfall Störung Unterbrechung Vorfall Status Dienststatus Dienstintegrität Wartung',
  'billing-fraud':
    'Rechnung Rechnungen Abrechnung Gutschrift Erstattung Rückzahlung Zahlung Betrug Streitfall Einspruch Lizenz Lizenzen Abonnement',
  'where-to-start': 'beginnen starten öffnen erstellen anlegen neues Ticket neue Anfrage Fall wie',
  'why-partner-center': 'Anspruch Berechtigung direkt Portal warum',
  'azure-steps': 'erstellen anlegen öffnen neues Ticket Anfrage Formular ausfüllen Schritte',
  'azure-plan':
    'Supportplan Plan Entwickler Standard Professionell Premier Vertrag Zugriff umbenannt falscher falsch fehlt ausgegraut',
  agent: 'KI Assistent Chat Bot Problembehandlung Copilot Agent',
  community: 'Forum Beitrag öffentlich Community',
  intune: 'Endpoint Manager Geräte Gerät MDM Registrierung',
  'azure-contact': 'E-Mail Telefon Name Adresse meine Daten Kontaktdaten Ansprechpartner',
  'azure-access': 'Reseller Händler Wiederverkäufer Anbieter Distributor ausgegraut',
  'azure-helpdesk': 'Helpdesk Agent Administrator Rolle',
  'azure-review':
    'finden Status vorhandene offene Tickets Ticketnummer Fallnummer Stand wieder öffnen wiedereröffnen erneut öffnen geschlossen',
  'no-admin':
    'Berechtigung Berechtigungen Rechte Zugriff verweigert abgelehnt verboten keine Rechte kann nicht erstellen erstelle Anmeldung MFA',
  'empty-account': 'fehlt Domäne Domain leer Mandanten-ID Mandant',
  roles:
    'Berechtigung Berechtigungen Rechte Zugriff verweigert abgelehnt Rolle kann nicht erstellen nicht autorisiert delegiert MFA',
  'who-may-file': 'darf dürfen berechtigt Händler Reseller Berater indirekt direkt',
  alias: 'Benutzer Gast seltsamer Name Nummer Anmeldename Benutzername',
  'access-id': 'Fehler Vertrag Zugriffs-ID bereits verknüpft zugeordnet',
  'office-steps': 'erstellen anlegen öffnen neues Ticket Fall Anfrage Exchange Teams SharePoint',
  'office-contact': 'E-Mail Telefon Name Adresse meine Daten Kontaktdaten',
  'office-review':
    'finden Status vorhandene offene Tickets Ticketnummer Fallnummer wieder öffnen wiedereröffnen geschlossen',
  marketplace: 'Herausgeber Drittanbieter App Produkt Anwendung Marketplace',
  'marketplace-contact': 'Herausgeber Anbieter Hersteller Drittanbieter Link E-Mail Telefon',
  entitlement: 'enthalten Leistungen Umfang abgedeckt inbegriffen',
  'own-tenant': 'eigener Mandant eigene Abonnements intern Partner abgedeckt',
  fees: 'Preis Kosten kostet bezahlen kostenlos Gebühr Rechnung Geld',
  'response-times':
    'Antwortzeit Reaktionszeit wie lange warten dauert Stunden Schweregrad Dringlichkeit dringend kritisch erste Antwort Frist fällig Kontingent Limit erhöhen',
  language: 'Sprache Deutsch Englisch Geschäftszeiten übersetzen',
  phone: 'anrufen Anruf Telefonnummer Hotline telefonisch Rufnummer',
  'azure-direct': 'eigenes Verzeichnis falscher Mandant anmelden Anmeldung Verzeichnis wechseln',
  'office-direct': 'eigenes Verzeichnis falscher Mandant anmelden Anmeldung',
  dynamics: 'Finanzen Business Central Power Apps',
  government: 'Regierung Behörde Behörden Bund souveräne Cloud',
  'customer-files': 'Endkunde Kunde selbst kann der Kunde ein Ticket öffnen',
  colleagues:
    'Kollege Kollegin Kollegen Team andere wer hat Liste alle Supportanfragen nicht sichtbar fehlt',
  'change-severity': 'Schweregrad ändern erhöhen hochstufen senken dringend Priorität',
  reopen: 'wieder öffnen wiedereröffnen erneut öffnen geschlossen zu früh',
  'new-tenant': 'neuer Mandant neuer Kunde gerade angelegt Onboarding ohne Abonnement',
  b2c: 'B2C Verzeichnis Verbraucher Identität',
  'intune-guest': 'Gast Gastbenutzer eingeladen extern Geräte',
};
