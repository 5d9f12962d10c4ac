import type { Synonyms } from './texts';

export const fr: Synonyms = {
  when: 'escalader escalade critères quand ouvrir un ticket',
  'service-health': 'panne interruption incident état santé intégrité maintenance',
  'billing-fraud':
    'facture factures facturation remboursement avoir paiement fraude litige contestation licence abonnement',
  'where-to-start': 'commencer ouvrir créer nouveau ticket demande dossier comment',
  'why-partner-center': 'droit direct portail pourquoi',
  'azure-steps': 'créer ouvrir nouveau ticket demande formulaire remplir étapes',
  'azure-plan': 'plan offre développeur standard professionnel contrat accès renommé',
  agent: 'IA assistant chat conversation robot dépannage',
  community: 'forum publication public communauté',
  intune: 'appareil appareils inscription',
  'azure-contact': 'e-mail courriel adresse téléphone nom mes coordonnées',
  'azure-access': 'revendeur fournisseur distributeur grisé',
  'azure-helpdesk': "centre d'assistance helpdesk agent rôle administrateur",
  'azure-review':
    'trouver état existant tickets ouverts numéro dossier suivi rouvrir réouvrir clos fermé',
  'no-admin':
    'autorisation autorisations droits accès refusé refus impossible de créer interdit connexion MFA',
  'empty-account': 'domaine manquant vide ID locataire',
  roles:
    'autorisation autorisations droits accès refusé refus rôle impossible de créer délégué MFA',
  'who-may-file': 'autorisé peut revendeur conseiller indirect direct',
  alias: 'utilisateur invité nom étrange numéro',
  'access-id': "erreur contrat ID d'accès déjà associé",
  'office-steps': 'créer ouvrir nouveau ticket demande dossier',
  'office-contact': 'e-mail courriel adresse téléphone nom mes coordonnées',
  'office-review': 'trouver état tickets ouverts numéro dossier suivi rouvrir réouvrir fermé',
  marketplace: 'éditeur tiers application produit place de marché',
  'marketplace-contact': 'éditeur fournisseur tiers lien e-mail téléphone',
  entitlement: 'inclus avantages couvert comprend',
  'own-tenant': 'notre propre locataire abonnement interne partenaire couvert',
  fees: 'prix coût payer gratuit frais facture',
  'response-times':
    'délai de réponse temps de réponse combien de temps attente heures gravité urgent critique première réponse échéance quota limite',
  language: 'langue français anglais heures ouvrables traduction',
  phone: 'appeler numéro téléphonique hotline assistance téléphonique',
  'azure-direct': "propre annuaire mauvais locataire connexion changer d'annuaire",
  'office-direct': 'propre annuaire mauvais locataire connexion',
  dynamics: 'finance',
  government: 'gouvernement État fédéral cloud souverain',
  'customer-files': 'client final lui-même le client peut ouvrir un ticket',
};
