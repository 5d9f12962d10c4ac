/** @returns the browser and its main version, as in "Edge 150"; nothing that tells one user from another. */
export function browserName(userAgent: string): string {
  const [, name, version] =
    /(Edg|Firefox|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\S+(?=.*Edg\/)/, '')) ?? [];
  return name && version ? `${name === 'Edg' ? 'Edge' : name} ${version}` : 'a browser';
}
