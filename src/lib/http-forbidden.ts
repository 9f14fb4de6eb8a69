/** Where clouds tell a machine its own credentials, over IPv6 or beside the addresses of one link. */
const metadata = new Set(["100.100.100.200", "fd00:ec2::254", "fd20:ce::254", "fd00:c1::a9fe:a9fe"]);

/**
 * Whether an address, as a URL or a resolver writes it, is one of those that a cloud answers with a machine's credentials (169.254.0.0/16,
 * RFC 3927, and a few more). No registry lives there; what leads there is a redirect, or settings of a repository, that mean no good.
 */
export function isForbidden(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "");
  return metadata.has(plain) || /^(?:::ffff:)?169\.254\.|^::ffff:a9fe:/.test(plain);
}

export const forbidden = "it leads to an address where a cloud keeps its machines' credentials";
