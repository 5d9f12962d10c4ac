import type { Synonyms } from './texts';

export const es: Synonyms = {
  when: 'escalar escalación criterios cuándo abrir un ticket',
  'service-health': 'caída interrupción incidente estado mantenimiento',
  'billing-fraud':
    'factura facturas facturación reembolso abono pago fraude disputa reclamación licencia suscripción',
  'where-to-start': 'empezar abrir crear nuevo ticket solicitud caso cómo',
  'why-partner-center': 'derecho directo portal por qué',
  'azure-steps': 'crear abrir nuevo ticket solicitud formulario rellenar pasos',
  'azure-plan': 'plan desarrollador estándar profesional contrato acceso',
  agent: 'IA asistente chat bot solución de problemas agente',
  community: 'foro publicación público comunidad',
  intune: 'dispositivo dispositivos inscripción',
  'azure-contact': 'correo dirección teléfono nombre mis datos contacto',
  'azure-access': 'revendedor proveedor distribuidor atenuado',
  'azure-helpdesk': 'departamento de soporte agente rol administrador',
  'azure-review':
    'buscar estado existentes abiertos número seguimiento reabrir volver a abrir cerrado',
  'no-admin':
    'permiso permisos derechos acceso denegado rechazado no puedo crear prohibido inicio de sesión MFA',
  'empty-account': 'dominio falta vacío ID de inquilino',
  roles: 'permiso permisos derechos acceso denegado rechazado rol no puedo crear delegado MFA',
  'who-may-file': 'autorizado puede revendedor asesor indirecto directo',
  alias: 'usuario invitado nombre extraño número',
  'access-id': 'error contrato ID de acceso ya asociado',
  'office-steps': 'crear abrir nuevo ticket solicitud caso',
  'office-contact': 'correo dirección teléfono nombre mis datos',
  'office-review': 'buscar estado abiertos número seguimiento reabrir cerrado',
  marketplace: 'editor terceros aplicación producto',
  'marketplace-contact': 'editor proveedor terceros enlace correo teléfono',
  entitlement: 'incluido beneficios cubierto incluye',
  'own-tenant': 'nuestro propio inquilino suscripción interno cubierto',
  fees: 'precio coste costo pagar gratis tarifa factura',
  'response-times':
    'tiempo de respuesta cuánto tarda espera horas gravedad urgente crítico primera respuesta plazo cuota límite',
  language: 'idioma español inglés horario laboral traducir',
  phone: 'llamar número telefónico línea directa asistencia telefónica',
  'azure-direct': 'propio directorio inquilino equivocado iniciar sesión cambiar directorio',
  'office-direct': 'propio directorio inquilino equivocado iniciar sesión',
  dynamics: 'finanzas',
  government: 'gobierno federal nube soberana',
  'customer-files': 'cliente final él mismo puede el cliente abrir un ticket',
};
