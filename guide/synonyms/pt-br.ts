import type { Synonyms } from './texts';

export const ptBR: Synonyms = {
  when: 'escalar escalonamento critérios quando abrir um chamado',
  'service-health': 'queda interrupção incidente status integridade manutenção',
  'billing-fraud':
    'fatura faturas cobrança reembolso crédito pagamento fraude disputa contestação licença assinatura',
  'where-to-start': 'começar abrir criar novo chamado tíquete solicitação caso como',
  'why-partner-center': 'direito direto portal por que',
  'azure-steps': 'criar abrir novo chamado tíquete solicitação formulário preencher etapas',
  'azure-plan': 'plano desenvolvedor padrão profissional contrato acesso',
  agent: 'IA assistente chat bot solução de problemas agente',
  community: 'fórum publicação público comunidade',
  intune: 'dispositivo dispositivos registro',
  'azure-contact': 'email endereço telefone nome meus dados contato',
  'azure-access': 'revendedor provedor distribuidor desabilitado',
  'azure-helpdesk': 'suporte técnico agente função administrador',
  'azure-review': 'encontrar status existentes abertos número acompanhar reabrir fechado',
  'no-admin':
    'permissão permissões direitos acesso negado recusado não consigo criar proibido entrar MFA',
  'empty-account': 'domínio faltando vazio ID do locatário',
  roles:
    'permissão permissões direitos acesso negado recusado função não consigo criar delegado MFA',
  'who-may-file': 'autorizado pode revendedor consultor indireto direto',
  alias: 'usuário convidado nome estranho número',
  'access-id': 'erro contrato ID de acesso já associado',
  'office-steps': 'criar abrir novo chamado tíquete solicitação caso',
  'office-contact': 'email endereço telefone nome meus dados',
  'office-review': 'encontrar status abertos número acompanhar reabrir fechado',
  marketplace: 'editor terceiros aplicativo produto',
  'marketplace-contact': 'editor fornecedor terceiros link telefone',
  entitlement: 'incluído benefícios coberto inclui',
  'own-tenant': 'nosso próprio locatário assinatura interno coberto',
  fees: 'preço custo pagar gratuito taxa fatura',
  'response-times':
    'tempo de resposta quanto tempo espera horas gravidade urgente crítico primeira resposta prazo cota limite',
  language: 'idioma português inglês horário comercial traduzir',
  phone: 'ligar número telefônico linha direta suporte por telefone',
  'azure-direct': 'próprio diretório locatário errado entrar trocar diretório',
  'office-direct': 'próprio diretório locatário errado entrar',
  dynamics: 'finanças',
  government: 'governo federal nuvem soberana',
  'customer-files': 'cliente final ele mesmo o cliente pode abrir um chamado',
};
