/** npm's own code, which judges ours; it comes without types. */
declare module "npm-registry-fetch/lib/auth.js" {
  const getAuth: (uri: string, options: Record<string, unknown>) => { readonly token: string | null; readonly auth: string | null };
  // biome-ignore lint/style/noDefaultExport: that is how npm exports it.
  export default getAuth;
}
